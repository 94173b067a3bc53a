import { fold } from '../../arabic/fold.js';
import type { Context, Placed, Sentence } from '../context.js';
import { isLikeYear } from '../../recognise/numeral/year.js';
import type { Claim, Claims } from '../claims.js';
import type { Phrase } from './clause.js';
import { addWhenAndWhere, type Fields } from './draft.js';
import { isHead } from './level.js';
import { ordinals, plainHeaders, totals } from './lexicon.js';
import { measureIn, type Measure } from './measure.js';
import { phraseOf } from './phrase.js';

/** What a header, the first cell of a row or a caption says of the figures that it stands over. */
export interface Label {
  /** What is measured or which part it is, without its unit; none of a date alone. */
  readonly phrase: Phrase | undefined;
  /** True where the words begin with what can be measured. */
  readonly isIndicator: boolean;
  /** True of a header that says only that figures stand below. */
  readonly isPlain: boolean;
  readonly isTotal: boolean;
  /** True of a column that numbers the rows. */
  readonly isOrdinal: boolean;
  readonly measure: Measure | undefined;
  readonly date: Claim<string> | undefined;
  readonly places: readonly Placed[];
  readonly sentence: Sentence;
}

const wholes = new Set(totals.map(fold));
const plain = new Set(plainHeaders.map(fold));
const numbering = new Set(ordinals.map(fold));

export function labelOf(sentence: Sentence, context: Context): Label {
  const { tokens, mentions } = sentence;
  const measure = measureIn(sentence, context);
  const [from, to] = measure === undefined ? [0, tokens.length] : [0, measure.tokens[0]];
  const date = dateOf(sentence);
  const words = tokens.slice(from, to);
  const text = words
    .map(({ normal }) => normal)
    .join(' ')
    .replace(/[\s:.]+$/u, '');
  return {
    phrase: date?.isAlone === true ? undefined : phraseOf(sentence, [from, endOf(words)], context.source),
    isIndicator: isHead(sentence, 0) && !plain.has(text) && !wholes.has(text),
    isPlain: plain.has(text) || text === '%',
    isTotal: wholes.has(text),
    isOrdinal: numbering.has(text),
    measure,
    date: date?.claim,
    places: mentions.filter(({ mention }) => mention.kind === 'place'),
    sentence,
  };
}

/** Before a colon or a stop at the end. */
function endOf(words: Sentence['tokens']): number {
  let end = words.length;
  while (end > 0 && /^[:.،]$/u.test(words[end - 1]?.normal ?? '')) end--;
  return end;
}

/** The one date of a label: a mention, or a year that is all that stands there. */
function dateOf(sentence: Sentence): { readonly claim: Claim<string>; readonly isAlone: boolean } | undefined {
  const { tokens, mentions } = sentence;
  const dates = mentions.filter(({ mention }) => mention.kind === 'date');
  const claims: Claims<Fields> = {};
  addWhenAndWhere(claims, dates);
  const [claim] = claims.date ?? [];
  const [first] = tokens;
  if (claim !== undefined && dates.length === 1) {
    const [start, end] = dates[0]?.tokens ?? [0, 0];
    const others = tokens.filter((_, at) => at < start || at >= end);
    return { claim, isAlone: others.every(({ normal }) => timeWords.has(normal) || !/\p{L}/u.test(normal)) };
  }
  if (tokens.length === 1 && first !== undefined && isLikeYear(first))
    return { claim: { value: first.number ?? '', support: [[first.start, first.end]], confidence: 1 }, isAlone: true };
  return undefined;
}

const timeWords = new Set(
  ['سنة', 'عام', 'شهر', 'السنة', 'العام', 'في', 'خلال', 'نهاية', 'متم', 'ب', 'م', 'هـ', 'ه'].map(fold),
);
