import type { Values } from '../../schemas.js';
import { dayNumber } from './calendar.js';
import { gregorianBounds } from './hijri.js';
import type { Point } from './point.js';

type DateValue = Values['date'];

const two = (number: number): string => String(number).padStart(2, '0');

/** A point in its own calendar: `2016-09-14`, `XXXX-11-10`. */
export const written = ({ year, month, day }: Point): string =>
  [
    year === undefined ? 'XXXX' : String(year).padStart(4, '0'),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join('-');

/** The value of one day, month or year. A Hijri one needs its year, since only that says where it lies. */
export function valueOf(point: Point): DateValue | undefined {
  if (point.calendar === 'gregorian')
    return { edtf: written(point), ...(point.year === undefined && { yearless: true as const }) };
  return hijriValue(point, point, written(point));
}

/** The value of the stretch between two points; undefined where the second lies before the first. */
export function intervalOf(from: Point, to: Point): DateValue | undefined {
  const [first, last] = withYears(from, to);
  if (first.calendar !== last.calendar) return undefined;
  const hijri = `${written(first)}/${written(last)}`;
  if (first.calendar === 'hijri') return hijriValue(first, last, hijri);
  if (order(first) > order(last)) return undefined;
  return { edtf: hijri, ...(first.year === undefined && { yearless: true as const }) };
}

/** The value of a list: an interval where `consecutive` days or months follow one another, else a set. */
export function listOf(points: readonly Point[], isJoined: boolean): DateValue | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const years = points.map((point) => withYears(point, last)[0]);
  if (years.some((point, i) => i > 0 && order(point) <= order(years[i - 1] ?? point))) return undefined;
  if (isJoined && years.every((point, i) => i === 0 || follows(years[i - 1] ?? point, point)))
    return intervalOf(years[0] ?? first, last);
  if (last.calendar === 'hijri') return hijriSet(years);
  return { edtf: `{${years.map(written).join(',')}}`, ...(last.year === undefined && { yearless: true as const }) };
}

/** What a first point leaves out, the second says: `14` of `14 إلى 16 ماي 2014`; a later month is one of the year before. */
export function withYears(from: Point, to: Point): [Point, Point] {
  const filled: Point = { ...to, ...from, calendar: from.month === undefined ? to.calendar : from.calendar };
  const first =
    from.year === undefined && to.year !== undefined && (filled.month ?? 0) > (to.month ?? 0)
      ? { ...filled, year: to.year - 1 }
      : filled;
  return [from.day === undefined ? withoutDay(first) : first, to];
}

const withoutDay = ({ calendar, year, month }: Point): Point => ({
  calendar,
  ...(year !== undefined && { year }),
  ...(month !== undefined && { month }),
});

const order = ({ year = 0, month = 0, day = 0 }: Point): number => (year * 13 + month) * 32 + day;

function follows(before: Point, after: Point): boolean {
  if (before.day !== undefined && after.day !== undefined && before.calendar === 'gregorian')
    return dayOf(after) - dayOf(before) === 1;
  if (before.day !== undefined) return before.month === after.month && (after.day ?? 0) - before.day === 1;
  return before.month !== undefined && after.month !== undefined && monthOf(after) - monthOf(before) === 1;
}

const dayOf = ({ year = 2000, month = 1, day = 1 }: Point): number => dayNumber(year, month, day);
const monthOf = ({ year = 0, month = 0 }: Point): number => year * 12 + month;

function hijriValue(first: Point, last: Point, hijri: string): DateValue | undefined {
  const [start, end] = [boundsOf(first)?.[0], boundsOf(last)?.[1]];
  if (start === undefined || end === undefined || start > end) return undefined;
  return { edtf: start === end ? start : `${start}/${end}`, calendar: 'hijri', hijri };
}

/** Days that are listed; years that follow one another are one stretch of Gregorian days. */
function hijriSet(points: readonly Point[]): DateValue | undefined {
  const [first, last] = [points[0], points.at(-1)];
  const listed = `{${points.map(written).join(',')}}`;
  const areYears = points.every(({ year, month }, i) => month === undefined && year === (first?.year ?? NaN) + i);
  if (first !== undefined && last !== undefined && areYears) return hijriValue(first, last, listed);
  const bounds = points.map(boundsOf);
  const days = bounds.flatMap((pair) => (pair && pair[0] === pair[1] ? [pair[0]] : []));
  return days.length === points.length ? { edtf: `{${days.join(',')}}`, calendar: 'hijri', hijri: listed } : undefined;
}

const boundsOf = ({ year, ...rest }: Point): [string, string] | undefined =>
  year === undefined ? undefined : gregorianBounds({ year, ...rest });
