import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { cuesOf } from '../cues.js';
import { accusatives, occasions, possessed } from './lexicon.js';

/** A noun of what occasions are called, and how it stands. */
export interface Noun {
  readonly noun: string;
  readonly form: 'plain' | 'accusative' | 'possessed';
}

export const nouns = cuesOf<Noun>([
  ...occasions.map((noun) => [noun, { noun: fold(noun), form: 'plain' }] as const),
  ...accusatives.map((noun) => [noun, { noun: fold(noun).replace(/ا(?= |$)/gu, ''), form: 'accusative' }] as const),
  ...Object.entries(possessed).flatMap(([noun, forms]) =>
    forms.map((word) => [word, { noun: fold(noun), form: 'possessed' }] as const),
  ),
]);

/** `برنامج المؤتمر الدولي الرابع`: what goes on at an occasion, in order. */
export const isAgenda = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.bare === agenda && nouns.at(tokens, at + 1) !== undefined;
const agenda = fold('برنامج');
