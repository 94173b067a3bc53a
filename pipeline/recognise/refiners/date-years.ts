import { foldedSet } from '../../arabic/folded-set.js';
import type { Values } from '../../schemas.js';
import { dayNumber, weekdayOf } from '../date/calendar.js';
import { weekdayNamed } from '../date/relative.js';
import type { Refiner } from '../refine.js';
import type { Candidate, Context } from '../rule.js';
import { isOfNoYear } from './no-year.js';
import { isTold } from './told.js';

/**
 * Gives a date without year the full date that the text means: of the year of the next of its list, of a date before it in its sentence,
 * or of the month or year that stands over it, where it lies later in that year; else of the year in which it lies nearest to the document's own date, and on the weekday that the text names.
 */
export const dateYears: Refiner = (found, context) => {
  const [year, month, day] = (context.metadata.published ?? '').slice(0, 10).split('-').map(Number);
  const anchor = year && month && day ? { year, month, day } : undefined;
  let before: Dated | undefined;
  let over: string | undefined;
  const told: Told[] = [];
  return found.map((candidate, at) => {
    if (candidate.kind !== 'date') return candidate;
    if (candidate.value.yearless === true && isOfNoYear(candidate, context)) return candidate;
    if (candidate.value.yearless === true)
      return {
        ...candidate,
        value: resolve(
          candidate.value,
          yearOfList(candidate, found[at + 1], context) ??
            (before && speaksOf(before, candidate) ? before.day : undefined) ??
            (over !== undefined && isUnder(over, candidate) ? over : undefined),
          anchor ?? told.slice(-mostTold).findLast(({ sentence }) => isNear(sentence, candidate.sentence)),
          weekdayBefore(candidate, context),
          isTold(candidate, context),
        ),
      };
    const day = /^(?:.*\/)?(\d{4}(?:-[01]\d(?:-\d\d)?)?)$/u.exec(candidate.value.edtf)?.[1];
    if (isHeading(candidate, context)) over = candidate.value.edtf;
    if (day !== undefined) before = { sentence: candidate.sentence, end: candidate.tokens[1], day };
    const tells = anchor === undefined ? toldOf(candidate, day, context) : undefined;
    if (tells !== undefined) told.push(tells);
    return candidate;
  });
};

interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day that the text tells of, and where. */
interface Told extends Anchor {
  readonly sentence: number;
}
// As far as a report goes on about the days of a year that it named.
const farthestTold = 6;
const mostTold = 12;
const isNear = (told: number, sentence: number): boolean => told < sentence && sentence - told <= farthestTold;
const cited = foldedSet('المؤرخ المؤرخة مؤرخ الصادر الصادرة صادر تاريخ الموافق');

/** A whole day that something happened on, and on which no law was given: near it lie the days without year of a text that has no day of its own. */
function toldOf(
  { sentence, tokens: [start], value }: Candidate<'date'>,
  day: string | undefined,
  context: Context,
): Told | undefined {
  const [, year, month, number] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(day ?? '') ?? [];
  const near = context.sentences[sentence]?.slice(Math.max(0, start - 2), start) ?? [];
  const isCited = value.calendar !== undefined || near.some(({ normal }) => cited.has(normal));
  return number === undefined || isCited
    ? undefined
    : { sentence, year: Number(year), month: Number(month), day: Number(number) };
}

/** A date before, with the token after it. */
interface Dated {
  readonly sentence: number;
  readonly end: number;
  readonly day: string;
}

// A year by itself speaks of what stands right behind it: دورة 2019 من 7 إلى 17 فبراير.
const nextToYear = 3;

const speaksOf = ({ sentence, end, day }: Dated, candidate: Candidate): boolean =>
  sentence === candidate.sentence && (day.length > 4 || candidate.tokens[0] - end <= nextToYear);

/** `مارس 2018` or `2018` alone on its line: the days under it are of that month or year. */
const isHeading = ({ sentence, tokens: [start, end], value }: Candidate<'date'>, { sentences }: Context): boolean =>
  /^\d{4}(?:-[01]\d)?$/u.test(value.edtf) &&
  (sentences[sentence] ?? []).every(({ normal }, at) => (start <= at && at < end) || leading.has(normal));
const leading = new Set(['سنه', 'عام', 'شهر', ':', '-', '–', '•']);

const isUnder = (over: string, { value }: Candidate<'date'>): boolean =>
  over.length === 4 || value.edtf.startsWith(`XXXX${over.slice(4)}`);

/** `3 و4 مارس، و10 أبريل 2025`: the first day of the year that a later date right behind it names. */
function yearOfList(first: Candidate<'date'>, next: Candidate | undefined, { sentences }: Context): string | undefined {
  if (next?.kind !== 'date' || next.sentence !== first.sentence) return undefined;
  const between = sentences[first.sentence]?.slice(first.tokens[1], next.tokens[0]) ?? [];
  const isList = between.length > 0 && between.every(({ tags }) => tags.has('And') || tags.has('Comma'));
  const [, year, day] = /^(\d{4})-(\d\d-\d\d)$/u.exec(next.value.edtf) ?? [];
  const own = /XXXX-(\d\d-\d\d)/u.exec(first.value.edtf)?.[1];
  const isEarlier = own !== undefined && day !== undefined && own < day;
  return isList && isEarlier && next.value.calendar === undefined ? `${year ?? ''}-01-01` : undefined;
}

/** `الخميس 15 غشت`, `يوم الأربعاء، 22 يناير`. */
function weekdayBefore({ sentence, tokens: [start] }: Candidate, { sentences }: Context): number | undefined {
  const tokens = sentences[sentence] ?? [];
  const mark = tokens[start - 1]?.tags.has('Comma') === true ? 1 : 0;
  return weekdayNamed(tokens[start - 1 - mark]);
}

function resolve(
  value: Values['date'],
  before: string | undefined,
  anchor: Anchor | undefined,
  weekday: number | undefined,
  isPast: boolean,
): Values['date'] {
  const start = /XXXX-(\d\d(?:-\d\d)?)/u.exec(value.edtf)?.[1];
  if (start === undefined) return value;
  const isLater = before !== undefined && start >= before.slice(5, 5 + start.length);
  // `في فبراير 2024 … بعد 3,4% في دجنبر`, told in March 2024: what was in December lies before February.
  const isYetToCome = isLater && isPast && anchor !== undefined && isAfter(`${before.slice(0, 4)}-${start}`, anchor);
  const year =
    isLater && !isYetToCome ? Number(before.slice(0, 4)) : anchor && nearestYear(start, anchor, weekday, isPast);
  const resolved = year === undefined ? undefined : value.edtf.replaceAll('XXXX', String(year));
  return resolved === undefined || !isReal(resolved) ? value : { ...value, resolved };
}

const isAfter = (day: string, { year, month }: Anchor): boolean =>
  day.slice(0, 7) > `${String(year)}-${String(month).padStart(2, '0')}`;

/** Of two that lie equally far the past one is meant, as of what is told: texts tell more of what was than of what will be. */
function nearestYear(
  start: string,
  { year, month, day }: Anchor,
  weekday: number | undefined,
  isPast: boolean,
): number {
  const [startMonth = 1, startDay] = start.split('-').map(Number);
  const months = startMonth - month + (startDay === undefined ? 0 : (startDay - day) / 32);
  const near = months >= 6 ? year - 1 : months < -6 ? year + 1 : year;
  const isAhead = near > year || (near === year && months > 0);
  const nearest = isPast && isAhead ? near - 1 : near;
  const isThatDay = (other: number): boolean =>
    startDay !== undefined && weekdayOf(dayNumber(other, startMonth, startDay)) === weekday;
  return [nearest, nearest - 1, nearest + 1].find(isThatDay) ?? nearest;
}

/** 29 February is not in every year. */
const isReal = (edtf: string): boolean =>
  (edtf.match(/\d{4}-\d\d-\d\d/gu) ?? []).every((day) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day));
