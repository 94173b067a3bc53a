import type { Token } from '../../arabic/token.js';
import type { Match, Rule } from '../rule.js';
import { anyDay, month, outside, outsideMonth, series, to } from './patterns.js';
import { readPoint, type Point } from './point.js';
import { dayIn, dayOfShiftedMonth, inYear, nearMonth, relative, shiftOf, type Anchor } from './relative.js';
import { isBetween } from './surroundings.js';
import { intervalOf, listOf } from './value.js';
import { weekdayPair } from './weekday-pair.js';

const monthShift = '[<shift>(من #MonthWord #Shift|من #Current #MonthWord)]';
const yearShift = '[<shift>(#Shift|من #YearWord #Shift|#YearWord #Shift|من #Current #YearWord)]';
const shiftedDays = [`${anyDay} ${month} (#Shift|من #YearWord #Shift)`, `${anyDay} من #MonthWord #Shift`];
const shiftedMonth = '#MonthName (#Shift|من #YearWord #Shift)';

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
  ...shiftedDays.flatMap((from) =>
    shiftedDays.map((end) => ({
      match: `[<from>${from}] [<sep>${to}] ${outside} [<to>${end}]`,
      ...relative('<day> <month name> الماضي إلى <day> <month name> المقبل', shiftedStretch),
    })),
  ),
  {
    match: `[<from>${shiftedMonth}] [<sep>${to}] ${outsideMonth} [<to>${shiftedMonth}]`,
    ...relative('<month name> الماضي إلى <month name> المقبل', shiftedStretch),
  },
  {
    match: '[<from>#Weekday] [<sep>(#And|#To غاية|#To|#RangeMark)] #DayWord? [<to>#Weekday] [<shift>#Shift]',
    ...relative('<weekday> و<weekday> الماضيين', (match, anchor) => {
      const pair = [match.group('from')[0], match.group('to')[0]] as const;
      return weekdayPair(anchor, pair, shiftOf(match.group('shift')), isStretch(match));
    }),
  },
];

/** Its ends are joined by what no list has: إلى, a dash, or و after بين. */
const isStretch = (match: Match): boolean =>
  isBetween(match) || !match.group('sep').every(({ tags }) => tags.has('And') || tags.has('Comma'));

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

/** `22 مارس الجاري`, `5 من الشهر المقبل`, `أكتوبر من العام الماضي`. */
function shiftedDay(anchor: Anchor, tokens: readonly Token[]): string | undefined {
  const shift = shiftOf(tokens);
  const isOfMonth = tokens.every(({ tags }) => !tags.has('MonthName'));
  if (isOfMonth) return dayOfShiftedMonth(anchor, dayIn(tokens), shift);
  const isOfYear = tokens.some(({ tags }) => tags.has('YearWord'));
  return isOfYear ? inYear(nearMonth(anchor, tokens, 0), anchor.year + shift) : nearMonth(anchor, tokens, shift);
}

function shiftedStretch(match: Match, anchor: Anchor): string | undefined {
  const [from, end] = [match.group('from'), match.group('to')].map((tokens) => shiftedDay(anchor, tokens));
  return isStretch(match) && from !== undefined && end !== undefined && from < end ? `${from}/${end}` : undefined;
}

/** A stretch, or a list where و or ، joins its ends: an interval if they follow one another. */
function joined(match: Match, points: readonly Point[], end: string | undefined): string | undefined {
  const [first] = points;
  if (first === undefined || end === undefined) return undefined;
  const [year = 0, month = 0, day] = end.split('-').map(Number);
  const last: Point = { calendar: 'gregorian', year, month, ...(day !== undefined && { day }) };
  return (points.length === 1 && isStretch(match) ? intervalOf(first, last) : listOf([...points, last], true))?.edtf;
}
