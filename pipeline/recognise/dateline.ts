import { fold } from '../arabic/fold.js';
import type { Token } from '../arabic/token.js';
import { isoDay, dayNumber } from './date/calendar.js';
import { readPoint } from './date/point.js';
import type { Names } from './lexicons.js';
import { newsAgencies } from './news-agencies.js';

/** Titles may stand before a dateline. */
const sentencesBefore = 3;
const small = /^(?:في|يوم|،|,|[-/])$/u;
const corresponding = fold('الموافق');
const mark = /^[-–—/():،,]$/u;

/** What stands between the place of a dateline and the news: numbers, names of months and weekdays, eras, small marks. */
export const isOfDateline = ({ normal, number, tags }: Token): boolean =>
  number !== undefined ||
  ['MonthName', 'Weekday', 'Era'].some((tag) => tags.has(tag)) ||
  small.test(normal) ||
  normal === corresponding;

/** The day of a document, `2023-11-14`, that its dateline (`عمان، 14 نوفمبر 2023 (بترا) – …`) or a line of its own near the top gives. */
export function dayOfDateline(sentences: readonly (readonly Token[])[], names: Names): string | undefined {
  for (const tokens of sentences.slice(0, sentencesBefore + 1)) {
    const start = startOf(tokens, names);
    let end = start;
    while (tokens.slice(end, end + 1).some(isOfDateline)) end++;
    const after = tokens[end];
    const isApart =
      after === undefined ||
      (start > 0 &&
        (newsAgencies.has(after.normal) || mark.test(after.normal) || mark.test(tokens[end - 1]?.normal ?? '')));
    // `19 جمادى الآخرة 1445 هـ الموافق 1 يناير 2024`.
    const other = tokens.slice(start, end).findIndex(({ normal }) => normal === corresponding);
    const { calendar, year, month, day } = readPoint(withoutMarks(tokens.slice(start + other + 1, end))) ?? {};
    if (!isApart || calendar !== 'gregorian' || year === undefined || month === undefined || day === undefined)
      continue;
    return isoDay(dayNumber(year, month, day));
  }
  return undefined;
}

const published = new Set(['نشر', 'نشرت', 'تاريخ'].map(fold));
const labels = new Set(['نشر', 'نشرت', 'في', 'بتاريخ', 'تاريخ', 'النشر', ':'].map(fold));

/** Where the day of a dateline begins: behind its places (`جنيف/ نيويورك،`), the agency in brackets or the bracket of the day, or a label (`نشر في:`). */
function startOf(tokens: readonly Token[], names: Names): number {
  // `وطنية - بعبدا - 15 آذار 2018 - …`: the agency may come first.
  const isSigned = newsAgencies.has(tokens[0]?.normal ?? '') && mark.test(tokens[1]?.normal ?? '');
  let at = names.places.longest(tokens, isSigned ? 2 : 0)?.end ?? 0;
  if (at === 0) {
    while (labels.has(tokens[at]?.normal ?? '')) at++;
    const isLabelled = published.has(tokens[0]?.normal ?? '') && tokens.slice(at).every(isOfDateline);
    return isLabelled ? at : 0;
  }
  if (tokens[at]?.normal === '/') at = names.places.longest(tokens, at + 1)?.end ?? at;
  if (tokens[at]?.normal !== '(') return at;
  return newsAgencies.has(tokens[at + 1]?.normal ?? '') && tokens[at + 2]?.normal === ')' ? at + 3 : at + 1;
}

const isSaid = ({ number, tags }: Token): boolean => number !== undefined || tags.has('MonthName');

/** `، 14/03/2024 -` without the marks about it. */
const withoutMarks = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(Math.max(0, tokens.findIndex(isSaid)), tokens.findLastIndex(isSaid) + 1);
