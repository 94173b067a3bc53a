import type { Token } from '../../arabic/token.js';
import { daysIn } from './calendar.js';
import { gregorianBounds } from './hijri.js';
import { gregorianMonthNumbers, hijriMonthNumbers } from './lexicon.js';

/** A year, a month or a day as a text names it; months and days count from 1. Without a year where the text gives none. */
export interface Point {
  readonly calendar: 'gregorian' | 'hijri';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

// Years of the Hijri calendar that texts of administration speak of; as Gregorian years they lie in the Middle Ages.
const hijriYears = { first: 1340, last: 1470 } as const;

export const looksHijri = (year: number): boolean => year >= hijriYears.first && year <= hijriYears.last;

/** The calendar that a text names or lets expect beside a year; undefined where the year itself must tell. */
export type Era = Point['calendar'] | undefined;

/** What tokens such as `14`, `شتنبر`, `2016` name together; undefined where they name no day, month or year that exists. */
export function readPoint(tokens: readonly Token[], era?: Era): Point | undefined {
  if (tokens.some((token) => token.tags.has('DateMark')) && !tokens.some((token) => token.tags.has('MonthName')))
    return readNumeric(tokens.map((token) => token.normal).join(''), era);
  const name = tokens.find((token) => token.tags.has('MonthName'));
  const month = name && (gregorianMonthNumbers.get(name.normal) ?? hijriMonthNumbers.get(name.normal));
  const at = name ? tokens.indexOf(name) : -1;
  const day = tokens.map(dayOf).find((number) => number !== undefined);
  const year = yearOf(tokens.slice(at + 1));
  return checked({ calendar: isHijri(name, era) ? 'hijri' : 'gregorian', year, month, day });
}

const dayOf = (token: Token): number | undefined =>
  token.tags.has('FirstDay')
    ? 1
    : token.tags.has('Day') || (token.tags.has('Ordinal') && !token.tags.has('Year'))
      ? Number(token.number)
      : undefined;

function yearOf(tokens: readonly Token[]): number | undefined {
  const year = tokens.find((token) => token.tags.has('Year'))?.number;
  return year === undefined ? undefined : Number(year);
}

const isHijri = (name: Token | undefined, era: Era): boolean =>
  name === undefined ? era === 'hijri' : name.tags.has('HijriMonth');

/** `07/06/2013`, `2025-06-20`, `12.03.2019`: day first, but year first where the year stands there. */
export function readNumeric(text: string, era?: Era): Point | undefined {
  const [, first = '', , middle = '', last = ''] = /^(\d{1,4})([-/.\\])(\d{1,2})\2(\d{1,4})$/u.exec(text) ?? [];
  const [year, day] = first.length > 2 ? [first, last] : [last, first];
  if (year.length === 3 || year.length === 1 || day.length > 2 || day === '') return undefined;
  const number = year.length === 2 ? centuryOf(Number(year)) + Number(year) : Number(year);
  return checked({
    calendar: era === 'hijri' || (looksHijri(number) && era === undefined) ? 'hijri' : 'gregorian',
    year: number,
    month: Number(middle),
    day: Number(day),
  });
}

// Two digits mean a year of this century, or of the last one where that would lie far ahead.
const centuryOf = (year: number): number => (year < 50 ? 2000 : 1900);

function checked({
  calendar,
  year,
  month,
  day,
}: { [P in keyof Point]: Point[P] | undefined } & Pick<Point, 'calendar'>): Point | undefined {
  const point: Point = {
    calendar,
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
  if (year === undefined && month === undefined) return undefined;
  if (year !== undefined && (year < 1000 || year > 2999)) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (calendar === 'hijri') return year === undefined ? point : checkedHijri({ ...point, year });
  // A leap year grants each day that some year has.
  return day === undefined || (day >= 1 && day <= daysIn(year ?? 2000, month ?? 1)) ? point : undefined;
}

/** A Hijri point that exists; a month alone may stand with the Gregorian year in which it began (رمضان 2020). */
function checkedHijri(point: Point & { readonly year: number }): Point | undefined {
  const isMonth = point.day === undefined && point.month !== undefined;
  if (point.year <= hijriYears.last || !isMonth) return gregorianBounds(point) && point;
  for (let year: number = hijriYears.first; year <= hijriYears.last; year++) {
    if (gregorianBounds({ ...point, year })?.[0].startsWith(String(point.year)) === true) return { ...point, year };
  }
  return undefined;
}
