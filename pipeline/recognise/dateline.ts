import { fold } from '../arabic/fold.js';
import type { Token } from '../arabic/token.js';
import { isoDay, dayNumber } from './date/calendar.js';
import { readPoint, type Point } from './date/point.js';
import { agencyEnd, isMark, startOfDateline } from './dateline-start.js';
import { dayToday } from './dateline-today.js';
import { yearOfDateline } from './dateline-year.js';
import type { Names } from './lexicons.js';
import { newsAgencies } from './news-agencies.js';

type Tokens = readonly Token[];

/** Titles may stand before a dateline. */
const sentencesBefore = 3;
const small = /^(?:في|يوم|،|,|[-–/])$/u;
const corresponding = fold('الموافق');

/** What stands between the place of a dateline and the news: numbers, names of months and weekdays, eras, small marks. */
export const isOfDateline = ({ normal, number, tags }: Token): boolean =>
  number !== undefined ||
  ['MonthName', 'Weekday', 'Era'].some((tag) => tags.has(tag)) ||
  small.test(normal) ||
  normal === corresponding;

/** The day of a document, `2023-11-14`, that its dateline (`عمان، 14 نوفمبر 2023 (بترا) – …`) or a line of its own near the top gives, or their first sentences say. */
export function dayOfDateline(sentences: readonly Tokens[], names: Names): string | undefined {
  for (const [i, tokens] of sentences.slice(0, sentencesBefore + 1).entries()) {
    const { start, isKnown } = startOfDateline(tokens, names, isOfDateline);
    const end = endOf(tokens, start);
    const isSigned = isAgencyAt(tokens, end);
    const isFirst = start === 0 && isDash(tokens[end - 1]) && !sentences.slice(i + 1).some(beginsWithDay);
    const isApart = isSigned || tokens[end] === undefined || isFirst || (isKnown && hasMark(tokens, end));
    // `19 جمادى الآخرة 1445 هـ الموافق 1 يناير 2024`.
    const other = tokens.slice(start, end).findIndex(({ normal }) => normal === corresponding);
    const said = withoutMarks(tokens.slice(start + other + 1, end));
    const { calendar, year, month, day } = readPoint(said) ?? (isSigned ? dayThenMonth(said) : undefined) ?? {};
    if (!isApart || calendar !== 'gregorian' || month === undefined || day === undefined) continue;
    const full = year ?? (isSigned ? yearOfDateline(month, day, sentences) : undefined);
    if (full !== undefined) return isoDay(dayNumber(full, month, day));
  }
  const { calendar, year, month, day } = sentences.slice(0, sentencesBefore).map(dayToday).find(Boolean) ?? {};
  const isSaid = calendar === 'gregorian' && year !== undefined && month !== undefined && day !== undefined;
  return isSaid ? isoDay(dayNumber(year, month, day)) : undefined;
}

function endOf(tokens: Tokens, start: number): number {
  let end = start;
  while (tokens.slice(end, end + 1).some(isOfDateline)) end++;
  return end;
}

/** A list of what was on which day has no dateline. */
const beginsWithDay = (tokens: Tokens): boolean =>
  readPoint(withoutMarks(tokens.slice(0, endOf(tokens, 0)))) !== undefined;

const isDash = (token: Token | undefined): boolean => token?.joint === 'spaced' && /^[-–—]$/u.test(token.normal);

/** `(كونا)`, `/ وام /`, `(أ ش أ)`, `واس`: the agency right behind the day. */
const isAgencyAt = (tokens: Tokens, at: number): boolean =>
  newsAgencies.has(tokens[at]?.normal ?? '') || [at - 1, at].some((from) => agencyEnd(tokens, from) !== undefined);

const hasMark = (tokens: Tokens, at: number): boolean => isMark(tokens[at]) || isMark(tokens[at - 1]);

/** `الكويت - 5 - 8 (كونا)`. */
function dayThenMonth([first, , second, ...rest]: Tokens): Point | undefined {
  const [day, month] = [Number(first?.number), Number(second?.number)];
  return rest.length === 0 && day <= 31 && month <= 12 ? { calendar: 'gregorian', month, day } : undefined;
}

const isOfDay = ({ number, tags }: Token): boolean => number !== undefined || tags.has('MonthName');

/** `، 14/03/2024 -` without the marks about it. */
const withoutMarks = (tokens: Tokens): Tokens =>
  tokens.slice(Math.max(0, tokens.findIndex(isOfDay)), tokens.findLastIndex(isOfDay) + 1);
