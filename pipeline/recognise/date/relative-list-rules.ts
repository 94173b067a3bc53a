import type { Token } from '../../arabic/token.js';
import type { Match, Rule } from '../rule.js';
import { anyDay, month, outside, outsideMonth, series, to } from './patterns.js';
import { readPoint, type Point } from './point.js';
import { dayIn, dayOfShiftedMonth, inYear, nearMonth, relative, shiftOf, type Anchor } from './relative.js';
import { isBetween } from './surroundings.js';
import { intervalOf, listOf } from './value.js';

const monthShift = '[<shift>(من #MonthWord #Shift|من #Current #MonthWord)]';
const yearShift = '[<shift>(#Shift|من #YearWord #Shift|#YearWord #Shift|من #Current #YearWord)]';

/** Stretches and lists of days and months of which the last one says how far from the document's day they lie. */
export const relativeListRules: readonly Rule<'date'>[] = [
  {
    match: `[<from>${anyDay}] [<sep>${to}] ${outside} [<to>${anyDay} #Of? #MonthWord? #MonthName] ${yearShift}`,
    ...relative('<day> إلى <day> <month name> الماضي', (match, anchor) =>
      joined(match, daysOf(match.group('from')), nearPoint(match, anchor)),
    ),
  },
  {
    match: `[<from>${anyDay}] [<sep>${to}] ${outside} [<day>${anyDay}] ${monthShift}`,
    ...relative('<day> إلى <day> من الشهر الماضي', (match, anchor) =>
      joined(match, daysOf(match.group('from')), dayOfMonth(match, anchor)),
    ),
  },
  ...['#Day', '#Ordinal'].map((item) => ({
    match: `[<days>${series(item)}] ${monthShift}`,
    ...relative('<day> و<day> و<day> من الشهر الماضي', (match, anchor) => {
      const days = daysOf(match.group('days'));
      const last = dayOfShiftedMonth(anchor, days.at(-1)?.day ?? 0, shiftOf(match.group('shift')));
      return joined(match, days.slice(0, -1), last);
    }),
  })),
  {
    match: `[<days>${series('#Day')}] [<to>${month}] ${yearShift}`,
    ...relative('<day> و<day> و<day> <month name> الماضي', (match, anchor) => {
      const days = match.group('days');
      const last = nearPoint(match, anchor, days.slice(-1));
      return joined(match, daysOf(days).slice(0, -1), last);
    }),
  },
  {
    match: `[<from>#MonthName] [<sep>${to}] ${outsideMonth} [<to>#MonthName] ${yearShift}`,
    ...relative('<month name> إلى <month name> الماضي', (match, anchor) =>
      joined(match, pointsOf(match.group('from')), nearPoint(match, anchor)),
    ),
  },
  {
    match: `[<from>${anyDay} ${month}] [<sep>${to}] ${outside} [<to>${anyDay} ${month}] ${yearShift}`,
    ...relative('<day> <month name> إلى <day> <month name> الماضي', (match, anchor) =>
      joined(match, pointsOf(match.group('from')), nearPoint(match, anchor)),
    ),
  },
];

const daysOf = (tokens: readonly Token[]): Point[] =>
  tokens
    .filter(({ tags }) => ['Day', 'FirstDay', 'Ordinal'].some((tag) => tags.has(tag)))
    .map((token) => ({ calendar: 'gregorian', day: dayIn([token]) }));

function pointsOf(tokens: readonly Token[]): Point[] {
  const point = readPoint(tokens);
  return point?.calendar === 'gregorian' ? [point] : [];
}

const dayOfMonth = (match: Match, anchor: Anchor): string | undefined =>
  dayOfShiftedMonth(anchor, dayIn(match.group('day')), shiftOf(match.group('shift')));

/** The last day or month, in the year that stands by it or in the nearest one. */
function nearPoint(match: Match, anchor: Anchor, day: readonly Token[] = []): string | undefined {
  const [tokens, shift] = [[...day, ...match.group('to')], match.group('shift')];
  const isOfYear = shift.some(({ tags }) => tags.has('YearWord'));
  return isOfYear
    ? inYear(nearMonth(anchor, tokens, 0), anchor.year + shiftOf(shift))
    : nearMonth(anchor, tokens, shiftOf(shift));
}

/** A stretch, or a list where و or ، joins its ends: an interval if they follow one another. */
function joined(match: Match, points: readonly Point[], end: string | undefined): string | undefined {
  const [first] = points;
  if (first === undefined || end === undefined) return undefined;
  const [year = 0, month = 0, day] = end.split('-').map(Number);
  const last: Point = { calendar: 'gregorian', year, month, ...(day !== undefined && { day }) };
  const isStretch =
    points.length === 1 &&
    (isBetween(match) || !match.group('sep').every(({ tags }) => tags.has('And') || tags.has('Comma')));
  return (isStretch ? intervalOf(first, last) : listOf([...points, last], true))?.edtf;
}
