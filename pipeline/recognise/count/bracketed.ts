import type { Token } from '../../arabic/token.js';
import { isCountable, isFor } from '../numeral/countable.js';
import type { Match } from '../rule.js';
import type { Counted } from './counted.js';

type Tokens = readonly Token[];

// From one bracket to the next: a name of few words.
const farthestItem = 8;
// As far as a unit of a noun and its adjectives reaches.
const longestUnit = 4;

/** Whether a number stands alone in its brackets. */
export const isBracketed = (sentence: Tokens, at: number): boolean =>
  sentence[at]?.tags.has('Number') === true && sentence[at - 1]?.normal === '(' && sentence[at + 1]?.normal === ')';

/** Whether the bracket before or behind that of a number is such a one. */
export const isBesideBracket = (sentence: Tokens, at: number, isSuch: (sentence: Tokens, at: number) => boolean) =>
  [-1, 1].some((way) => {
    for (let step = 4; step <= farthestItem; step++) if (isSuch(sentence, at + way * step)) return true;
    return false;
  });

/** `(12 فيلما)`. */
export const isCountedInBracket = (sentence: Tokens, at: number): boolean =>
  sentence[at - 1]?.normal === '(' &&
  sentence[at]?.tags.has('Number') === true &&
  isCountable(sentence[at + 1]) &&
  sentence[at + 2]?.normal === ')';

/** `تأهيل (15) مدرسة في عمان و([12]) في إربد`: a number in brackets goes on the list of those before it, whose noun it shares. */
export function goesOn({ sentence, span: [start] }: Match): Counted | undefined {
  const frame = frameOf(sentence[start + 2]);
  return frame !== undefined && isBracketed(sentence, start) && isOfList(sentence, start, frame)
    ? { unit: '' }
    : undefined;
}

function isOfList(sentence: Tokens, at: number, frame: string): boolean {
  if (sentence[at - 2]?.tags.has('And') !== true) return false;
  const before = sentence.slice(0, at).findLastIndex((_, i) => isBracketed(sentence, i));
  if (before < 0 || sentence.slice(before, at).some(({ normal }) => /^[.؛:]$/u.test(normal))) return false;
  const next = sentence[before + 2];
  if (!isCountable(next)) return frameOf(next) === frame && isOfList(sentence, before, frame);
  return sentence.slice(before + 3, before + 3 + longestUnit).some((token) => frameOf(token) === frame);
}

/** The preposition that leads what a number is told of. */
const frameOf = (token: Token | undefined): string | undefined =>
  token === undefined ? undefined : isFor(token) ? 'ل' : token.tags.has('Preposition') ? token.normal : undefined;
