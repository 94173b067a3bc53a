import type { Token } from '../../arabic/token.js';
import { isFor } from './countable.js';
import { isLikeYear } from './year.js';

/** What says that a number is a part of one before it: 63 مليون درهم، منها 40 مليونا من الجماعة. */
const partitives = new Set(['منها', 'منهم', 'منهن', 'منه', 'بينها', 'بينهم', 'مقابل']);

/** `اثنان منهم`; in `19 منه` a day of the month is meant, and مقابل begins another sum. */
export const isPartitive = (token: Token | undefined): boolean =>
  token !== undefined && partitives.has(token.normal) && token.normal !== 'مقابل' && token.normal !== 'منه';

const isUnit = ({ tags }: Token): boolean => tags.has('Currency') || tags.has('SubUnit') || tags.has('Percent');

/**
 * The number of the same sentence whose unit a bare number at a token shares: the number is a part of it, or goes on a list of such parts.
 * `isBare` says of a number whether it stands without a unit of its own.
 */
export function unitSharer(
  sentence: readonly Token[],
  at: number,
  isBare: (number: number) => boolean,
): number | undefined {
  const before = sentence[at - 1];
  const isPart = before !== undefined && partitives.has(before.normal);
  if (!isPart && before?.tags.has('And') !== true) return undefined;
  if (!isBare(at)) return undefined;
  const previous = numberBefore(sentence, at - 1, isMoreThanAll(sentence[at]));
  if (previous === undefined) return undefined;
  if (isBare(previous)) return unitSharer(sentence, previous, isBare);
  return isPart ? previous : undefined;
}

const isMoreThanAll = (token: Token | undefined): boolean => Number(token?.number) > 100;

/** A number above a hundred goes on no share: 304 ملايين مهاجر، أي 3.7 في المئة من السكان، مقابل 275 مليونا. */
function numberBefore(sentence: readonly Token[], end: number, pastShares = false): number | undefined {
  let depth = 0;
  for (let at = end - 1; at >= 0; at--) {
    const token = sentence[at];
    // What stands in brackets is the same once more, or a remark.
    if (token?.tags.has('Close') === true) depth++;
    else if (token?.tags.has('Open') === true) depth--;
    else if (depth <= 0 && token?.tags.has('Number') === true && !isLikeYear(token)) {
      if (!pastShares || sentence[at + 1]?.tags.has('Percent') !== true) return at;
    }
  }
  return undefined;
}

// As far as a unit of a noun and its adjectives reaches.
const longestUnit = 4;

/** What a number is said to be of or for: the preposition after its unit, if any; للشمال and لـ are one. */
function frameAfter(sentence: readonly Token[], number: number): string | undefined {
  for (const token of sentence.slice(number + 1, number + 1 + longestUnit)) {
    const { tags, normal } = token;
    if (isFor(token)) return 'ل';
    if (tags.has('YearWord')) return 'سنة';
    if (tags.has('Preposition')) return normal;
    if (tags.has('And') || (!/^\p{L}/u.test(normal) && !isUnit(token))) return undefined;
  }
  return undefined;
}

/**
 * `20 خطة في الري، و[16] في الغابات`: the number whose unit a bare one shares that goes on in the same way; the first of such a list bears it.
 */
export function parallelBearer(sentence: readonly Token[], at: number): number | undefined {
  if (sentence[at - 1]?.tags.has('And') !== true || !isWithoutUnit(sentence, at)) return undefined;
  const frame = frameAfter(sentence, at);
  const previous = numberBefore(sentence, at - 1);
  if (frame === undefined || previous === undefined || frameAfter(sentence, previous) !== frame) return undefined;
  return isWithoutUnit(sentence, previous) ? parallelBearer(sentence, previous) : previous;
}

const loose = ['Preposition', 'And', 'AboutAfter', 'AtLeastAfter', 'AtMostAfter'];

/** Whether a number has neither currency nor share nor noun after it: a preposition, a mark, a year (`12 سنة 2022`), or nothing. */
export const isWithoutUnit = (sentence: readonly Token[], at: number): boolean => {
  const next = sentence[at + 1];
  return (
    next === undefined ||
    (next.tags.has('YearWord') && sentence[at + 2]?.tags.has('Year') === true) ||
    next.normal === 'اي' ||
    (!isUnit(next) && (isFor(next) || loose.some((tag) => next.tags.has(tag)) || !/^\p{L}/u.test(next.normal)))
  );
};
