/** The Gregorian calendar, by days counted from 1970-01-01. */

const millisecondsOfDay = 86_400_000;

/** The number of days in a month; months count from 1. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The number of a day; a month or a day beyond its bounds runs into the next or the last one. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / millisecondsOfDay;

/** A day as `YYYY-MM-DD`. */
export const isoDay = (number: number): string => new Date(number * millisecondsOfDay).toISOString().slice(0, 10);

/** The number of the day that `YYYY-MM-DD` names; undefined where it names none. */
export function numberOfDay(iso: string): number | undefined {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / millisecondsOfDay;
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;
