import { isoDay, numberOfDay } from './calendar.js';
import { firstDay, firstYear, monthLengths } from './umm-al-qura.js';

const monthsOfYear = 12;

/** The number of the day on which each month of the table begins, and at its end the day after the last. */
const starts: number[] = [numberOfDay(firstDay) ?? 0];
for (const digits of monthLengths.trim().split(/\s+/u)) {
  const bits = Number.parseInt(digits, 16);
  for (let month = 1; month <= monthsOfYear; month++)
    starts.push((starts.at(-1) ?? 0) + ((bits >> (monthsOfYear - month)) & 1 ? 30 : 29));
}

const placeOf = (year: number, month: number): number => (year - firstYear) * monthsOfYear + month - 1;

/**
 * The Gregorian days of a Hijri year, month or day by the calendar of Umm al-Qura, as `YYYY-MM-DD`; undefined outside the table
 * (1300 to 1500). Every month is granted a thirtieth day, since a calendar of sighting may have one where Umm al-Qura has none.
 */
export function gregorianBounds({
  year,
  month,
  day,
}: {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}): [first: string, last: string] | undefined {
  const start = starts[placeOf(year, month ?? 1)];
  const next = starts[month === undefined ? placeOf(year + 1, 1) : placeOf(year, month) + 1];
  if (start === undefined || next === undefined) return undefined;
  if (day === undefined) return [isoDay(start), isoDay(next - 1)];
  return day >= 1 && day <= 30 ? [isoDay(start + day - 1), isoDay(start + day - 1)] : undefined;
}
