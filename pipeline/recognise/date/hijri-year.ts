import type { Context, Match } from '../rule.js';
import { lastBefore } from './anaphora.js';
import { numberOfDay } from './calendar.js';
import { gregorianBounds } from './hijri.js';
import { looksHijri, type Point } from './point.js';

/** A Hijri day whose year the text leaves out, with the year of the Hijri date named last before it, else that in which it lies nearest to the document's day. */
export function withHijriYear(point: Point, match: Match, context: Context): Point {
  if (point.calendar !== 'hijri' || point.year !== undefined || point.day === undefined) return point;
  const named = lastBefore(match, context, ({ tags, number }) => tags.has('Year') && looksHijri(Number(number)));
  const year = named === undefined ? nearestYear(point, context.metadata.published) : Number(named.number);
  return year === undefined ? point : { ...point, year };
}

// The first year of the Hijri calendar, and the days of one of its years.
const epoch = 622;
const solarYears = 354.367 / 365.2425;

/** The Hijri years that a Gregorian year may share a day with, and those beside them. */
export function yearsAbout(gregorian: number): number[] {
  const about = Math.round((gregorian - epoch) / solarYears);
  return [about - 1, about, about + 1, about + 2];
}

function nearestYear(point: Point, published: string | null): number | undefined {
  const day = numberOfDay((published ?? '').slice(0, 10));
  if (day === undefined) return undefined;
  const distanceOf = (year: number): number => {
    const start = numberOfDay(gregorianBounds({ ...point, year })?.[0] ?? '');
    return start === undefined ? Infinity : Math.abs(start - day);
  };
  const [nearest] = yearsAbout(Number(published?.slice(0, 4))).sort((a, b) => distanceOf(a) - distanceOf(b));
  return nearest !== undefined && Number.isFinite(distanceOf(nearest)) ? nearest : undefined;
}
