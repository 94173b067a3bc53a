import { clean } from '../../arabic/clean.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import { fold } from '../../arabic/fold.js';
import type { Values } from '../../schemas.js';
import type { Context, Match, Rule } from '../rule.js';
import { notPlaces, settlementHeads } from './lexicon.js';

const settlements = new Set(settlementHeads.map(fold));
const refused = new Set(notPlaces.map(fold));

// Words with these ends are kinds of places rather than names (`مدينة جامعية`, `قرية السياحية`).
const adjectives = /(?:يه|ين|يي)$/u;

function named({ tokens, sentence, span }: Match, { source }: Context): Values['place'] | undefined {
  const head = sentence[span[0] - 1];
  if (head === undefined || !settlements.has(head.normal)) return undefined;
  return { name: clean(tokens, source) };
}

/** Places that no list knows, after a noun that says what they are; in which country they lie the other places of the document tell. */
export const rules: readonly Rule<'place'>[] = [
  {
    name: '<first word of a place> <word>, in <territory>',
    match: '(ب|في|من|إلى) [<name>#Settlement .] (ب|في) (ولاية|إقليم|محافظة|جماعة|بلدية|دائرة|عمالة|مدينة)',
    confidence: 0.7,
    produce: ({ tokens }, { source }) =>
      tokens.every((token) => token.number === undefined && !isFunctionWord(token))
        ? { name: clean(tokens, source) }
        : undefined,
  },
  {
    name: '<settlement> <first word of a place> <word>',
    match: '#PlaceHead [<name>#Toponym .]',
    confidence: 0.8,
    produce: (match, context) =>
      match.tokens.every((token) => token.number === undefined && !isFunctionWord(token))
        ? named(match, context)
        : undefined,
  },
  {
    name: '<settlement> <word>',
    match: '#PlaceHead [<name>.]',
    confidence: 0.6,
    produce(match, context) {
      const [word] = match.tokens;
      const after = match.sentence[match.span[1]];
      if (
        word === undefined ||
        isFunctionWord(word) ||
        word.number !== undefined ||
        !word.normal.startsWith('ال') ||
        word.joint !== 'spaced'
      )
        return undefined;
      if (word.normal.length < 5 || refused.has(word.normal) || adjectives.test(word.normal)) return undefined;
      // A second definite word goes on with a phrase (`مدينة الأحلام الكبيرة`), which is then not understood.
      return after?.normal.startsWith('ال') === true ? undefined : named(match, context);
    },
  },
];
