import type { Token } from '../../arabic/token.js';
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
  if (before === undefined || !isBare(at)) return undefined;
  const previous = sentence.slice(0, at - 1).findLastIndex((token) => token.tags.has('Number') && !isLikeYear(token));
  if (previous < 0) return undefined;
  if (partitives.has(before.normal)) return isBare(previous) ? unitSharer(sentence, previous, isBare) : previous;
  return before.tags.has('And') && isBare(previous) ? unitSharer(sentence, previous, isBare) : undefined;
}

/** Whether a number has neither currency nor share nor noun after it: a preposition, a mark, or nothing. */
export const isWithoutUnit = (sentence: readonly Token[], at: number): boolean => {
  const next = sentence[at + 1];
  return (
    next === undefined ||
    (!isUnit(next) && (next.tags.has('Preposition') || next.tags.has('And') || !/^\p{L}/u.test(next.normal)))
  );
};
