import { cuesOf, type Hit } from '../cues.js';
import type { Sentence } from '../context.js';
import type { Change, Clause } from './clause.js';
import { changes, levelVerbs, sureVerbs } from './lexicon.js';

/** A verb that says how much something is, or how it has changed. */
export interface Verb {
  /** The noun of the change that it tells of. */
  readonly change?: string;
  readonly isCopula?: true;
  /** It says that something is so much, whatever follows it. */
  readonly isSure?: true;
}

/** After what is measured alone: `الهدف هو 200`. */
const copulas = ['هو', 'هي'];

const sure = new Set(sureVerbs);
const sureOf = (verb: string): Verb => (sure.has(verb) ? { isSure: true } : {});

export const verbs = cuesOf<Verb>([
  ...copulas.map((word) => [word, { isCopula: true }] as const),
  ...levelVerbs.map((verb) => [verb, sureOf(verb)] as const),
  ...Object.entries(changes).flatMap(([noun, forms]) =>
    forms.map((verb) => [verb, { change: noun, ...sureOf(verb) }] as const),
  ),
]);
/** What a verb says has moved. */
export const changeOf = ({ tokens }: Sentence, at: number, { value, end }: Hit<Verb>): Change | undefined =>
  value.change === undefined
    ? undefined
    : { noun: value.change, support: [[tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0]] };

const levels = new Set(['الي', 'ل', 'عند', 'في', 'تحت', 'دون']);
const nearest = 4;
/** What may stand between a preposition and its figure: `إلى حوالي 12`, `بنسبة 12%`. */
const nearing = ['About', 'AtLeast', 'AtMost', 'Quantity', 'Preposition'];

/** `إلى 12` and `من 10` tell a level, `بنسبة 12%` tells a change; a number alone neither. */
export function directionOf({ sentence: { tokens }, figure, from }: Clause): 'to' | 'from' | 'by' | undefined {
  const [start] = figure.tokens;
  for (let at = start - 1; at >= Math.max(from, start - nearest); at--) {
    const token = tokens[at];
    if (token === undefined || !nearing.some((tag) => token.tags.has(tag))) return undefined;
    const { normal } = token;
    if (normal === 'ب') return 'by';
    if (normal === 'من') return 'from';
    if (levels.has(normal)) return 'to';
  }
  return undefined;
}
