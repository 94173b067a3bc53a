import type { Token } from '../../arabic/token.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import { timeUnit, type TimeUnit } from '../numeral/time-units.js';
import type { Values } from '../../schemas.js';
import type { Context, Match } from '../rule.js';
import { dayNumber, daysIn, isoDay, numberOfDay, weekdayOf } from './calendar.js';
import { adverbs, shifts, weekdays } from './lexicon.js';
import { readPoint } from './point.js';
import { related } from './surroundings.js';
import { fold } from '../../arabic/fold.js';

/** The day from which relative dates count. */
export interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly number: number;
}

/** The document's day; undefined where its metadata name none. */
function anchorOf({ metadata }: Context): Anchor | undefined {
  const published = (metadata.published ?? '').slice(0, 10);
  const number = numberOfDay(published);
  const [year = 0, month = 0, day = 0] = published.split('-').map(Number);
  return number === undefined || day === 0 ? undefined : { year, month, day, number };
}

/** Tells whether a phrase would be a date at all, where there is nothing to count from. */
const anyAnchor: Anchor = { year: 2000, month: 1, day: 15, number: dayNumber(2000, 1, 15) };

/** A production of relative dates: without an anchor nothing, and a message. */
export const relative = (
  rule: string,
  dateOf: (match: Match, anchor: Anchor) => string | Values['date'] | undefined,
) => ({
  name: rule,
  produce(match: Match, context: Context): Values['date'] | undefined {
    const anchor = anchorOf(context);
    const first = match.tokens[0];
    if (anchor === undefined) {
      if (first && dateOf(match, anyAnchor) !== undefined)
        context.message(
          `Cannot resolve the relative date \`${textOf(match, context)}\` without the document's date: give \`published\``,
          first.start,
          rule,
        );
      return undefined;
    }
    const date = dateOf(match, anchor);
    if (date === undefined) return undefined;
    return related({ ...(typeof date === 'string' ? { edtf: date } : date), relative: true }, match);
  },
});

const textOf = ({ tokens }: Match, { source }: Context): string => source.slice(tokens[0]?.start, tokens.at(-1)?.end);

/** The number of the day that a token names. */
export const dayIn = ([token]: readonly Token[]): number => (token?.tags.has('FirstDay') ? 1 : Number(token?.number));

export const inYear = (edtf: string | undefined, year: number): string | undefined =>
  edtf && `${String(year)}${edtf.slice(4)}`;

export const shiftOf = (tokens: readonly Token[]): number =>
  shifts.get(tokens.find((token) => token.tags.has('Shift'))?.normal ?? '') ?? 0;

/** A year, month or week so many from the anchor's (`الشهر الماضي`). */
export function shifted(
  { year, month, number }: Anchor,
  unit: TimeUnit | undefined,
  steps: number,
): string | undefined {
  if (unit?.form !== 'singular' || unit.factor !== 1) return undefined;
  if (unit.designator === 'Y') return String(year + steps);
  if (unit.designator === 'M') return isoDay(dayNumber(year, month + steps, 1)).slice(0, 7);
  if (unit.designator !== 'W') return undefined;
  // Weeks run from Monday, as ISO 8601 has them.
  const monday = number - ((weekdayOf(number) + 6) % 7) + 7 * steps;
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}

// What lies further back is history, of which no day of publication can tell the date.
const farthest = 999;

/** `منذ ثلاث سنوات`: as exact as its unit. */
export function ago({ year, month, number }: Anchor, unit: TimeUnit | undefined, count: number): string | undefined {
  if (unit === undefined || !Number.isInteger(count)) return undefined;
  const steps = count * unit.factor;
  if (steps > farthest) return undefined;
  if (unit.designator === 'Y') return String(year - steps);
  if (unit.designator === 'M') return isoDay(dayNumber(year, month - steps, 1)).slice(0, 7);
  if (unit.designator === 'W') return isoDay(number - 7 * steps);
  return unit.designator === 'D' ? isoDay(number - steps) : undefined;
}

const weekdayNumbers = new Map(
  [...weekdays, 'الإثنين'].map((name) => [
    withoutArticle(fold(name)),
    name === 'الإثنين' ? 1 : weekdays.indexOf(name as (typeof weekdays)[number]),
  ]),
);

/** 0 for Sunday to 6 for Saturday; undefined where no weekday is named. */
export const weekdayNamed = (token: Token | undefined): number | undefined =>
  weekdayNumbers.get(withoutArticle(token?.normal ?? ''));

/** The weekday before, of or after the anchor's day. */
export function weekday({ number }: Anchor, token: Token | undefined, shift: number): string | undefined {
  const day = weekdayNamed(token);
  if (day === undefined) return undefined;
  const ahead = (day - weekdayOf(number) + 7) % 7;
  if (shift > 0) return isoDay(number + (ahead === 0 ? 7 : ahead));
  if (shift < 0) return isoDay(number + ahead - 7);
  return isoDay(ahead === 0 ? number : number + ahead - 7);
}

export function adverb({ number }: Anchor, token: Token | undefined): string | undefined {
  const days = adverbs.get(token?.normal ?? '') ?? adverbs.get(withoutArticle(token?.normal ?? ''));
  return days === undefined ? undefined : isoDay(number + days);
}

/** A month, or a day of it, that lies before, in or after the anchor's (`التاسع من شتنبر الجاري`). */
export function nearMonth(anchor: Anchor, tokens: readonly Token[], shift: number): string | undefined {
  const point = readPoint(tokens);
  if (point?.month === undefined || point.calendar !== 'gregorian') return undefined;
  const { month, day } = point;
  const place = month * 100 + (day ?? 0);
  const here = anchor.month * 100 + (day === undefined ? 0 : anchor.day);
  const year = anchor.year + (shift < 0 && place >= here ? -1 : shift > 0 && place <= here ? 1 : 0);
  if (day !== undefined && day > daysIn(year, month)) return undefined;
  return isoDay(dayNumber(year, month, day ?? 1)).slice(0, day === undefined ? 7 : 10);
}

/** The season that ended last before the anchor, or begins next after it. */
export function nearSeason({ year, month }: Anchor, code: number | undefined, shift: number): string | undefined {
  if (code === undefined || shift === 0) return undefined;
  const [start, length] = [3 * (code - 20), 3];
  const place = shift < 0 ? (start + length <= month ? year : year - 1) : start > month ? year : year + 1;
  return `${String(place)}-${String(code)}`;
}

/** `10 من الشهر الماضي`: a day of a month that is named by its distance. */
export function dayOfShiftedMonth({ year, month }: Anchor, day: number, steps: number): string | undefined {
  const first = dayNumber(year, month + steps, 1);
  const [y = 0, m = 0] = isoDay(first).split('-').map(Number);
  return day >= 1 && day <= daysIn(y, m) ? isoDay(first + day - 1) : undefined;
}

export const unitOf = (tokens: readonly Token[]): TimeUnit | undefined =>
  tokens.map((token) => timeUnit(token.normal)).find((unit) => unit !== undefined);
