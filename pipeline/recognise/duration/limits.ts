import { bounds, type Bounds } from '../numeral/bounds.js';
import type { Match } from '../rule.js';

const isLength = (match: Match, i: number): boolean =>
  ['TimeUnit', 'TimeDual', 'Number'].some((tag) => match.sentence[i]?.tags.has(tag));

/** Whether the `و` at a token joins the ends of `بين … و…`. */
export const isAfterBetween = (sentence: Match['sentence'], and: number): boolean =>
  sentence.slice(Math.max(0, and - 3), and - 1).some(({ normal }) => normal === 'بين');

/** How near a length is to what it says; of a range of two, whose ends may be units alone, the first is the least and the second the most. */
export function boundsOf(match: Match): Bounds {
  const [start, end] = match.span;
  const { sentence } = match;
  const [previous, next] = [sentence[start - 1], sentence[end]];
  if (next?.tags.has('To') === true && isLength(match, end + 1)) return { min: true };
  if ((previous?.tags.has('To') === true || previous?.tags.has('DateMark') === true) && isLength(match, start - 2))
    return { max: true };
  if (next?.tags.has('And') === true && sentence[start - 1]?.normal === 'بين' && isLength(match, end + 1))
    return { min: true };
  if (previous?.tags.has('And') === true && isLength(match, start - 2) && isAfterBetween(sentence, start - 1))
    return { max: true };
  return bounds(match);
}
