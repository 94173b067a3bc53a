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
  const isPart = before !== undefined && partitives.has(before.normal);
  if (!isPart && before?.tags.has('And') !== true) return undefined;
  if (!isBare(at)) return undefined;
  const previous = numberBefore(sentence, at - 1);
  if (previous === undefined) return undefined;
  if (isBare(previous)) return unitSharer(sentence, previous, isBare);
  return isPart ? previous : undefined;
}

function numberBefore(sentence: readonly Token[], end: number): number | undefined {
  for (let at = end - 1; at >= 0; at--) {
    const token = sentence[at];
    if (token?.tags.has('Number') === true && !isLikeYear(token)) return at;
  }
  return undefined;
}

/** Whether a number has neither currency nor share nor noun after it: a preposition, a mark, or nothing. */
export const isWithoutUnit = (sentence: readonly Token[], at: number): boolean => {
  const next = sentence[at + 1];
  return (
    next === undefined ||
    (!isUnit(next) && (next.tags.has('Preposition') || next.tags.has('And') || !/^\p{L}/u.test(next.normal)))
  );
};
