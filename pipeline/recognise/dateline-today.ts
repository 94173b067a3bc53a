import { foldedSet } from '../arabic/folded-set.js';
import type { Token } from '../arabic/token.js';
import { readPoint, type Point } from './date/point.js';

const today = foldedSet('اليوم يومه');
const mark = /^[،,(/-]$/u;
// `الأحد 25 كانون الأول 2022`, `(2022/12/25)`.
const longestDay = 7;

/** The day that a sentence says it is today: `أعلنت الوزارة، اليوم الأحد (25 كانون الأول 2022)، …`. */
export function dayToday(tokens: readonly Token[]): Point | undefined {
  const at = tokens.findIndex(({ normal }) => today.has(normal));
  if (at < 0) return undefined;
  let start = at + 1;
  if (tokens[start]?.tags.has('Weekday') === true) start++;
  if (mark.test(tokens[start]?.normal ?? '')) start++;
  const isDate = ({ number, tags }: Token): boolean =>
    number !== undefined || tags.has('MonthName') || tags.has('DateMark');
  const end = tokens.slice(start, start + longestDay).findIndex((token) => !isDate(token));
  return start === at + 1 ? undefined : readPoint(tokens.slice(start, end < 0 ? start + longestDay : start + end));
}
