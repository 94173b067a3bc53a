import type { Token } from '../arabic/token.js';
import { isoDay, dayNumber } from './date/calendar.js';
import { readPoint } from './date/point.js';
import type { Names } from './lexicons.js';

/** Titles may stand before a dateline. */
const sentencesBefore = 3;
const small = /^(?:في|يوم|،|,|[-/])$/u;
const mark = /^[-–—/(:،,]$/u;

/** What stands between the place of a dateline and the news: numbers, names of months and weekdays, small marks. */
export const isOfDateline = ({ normal, number, tags }: Token): boolean =>
  number !== undefined || tags.has('MonthName') || tags.has('Weekday') || small.test(normal);

/** The day of a document, `2023-11-14`, that its dateline (`عمان، 14 نوفمبر 2023 (بترا) – …`) or a line of its own near the top gives. */
export function dayOfDateline(sentences: readonly (readonly Token[])[], names: Names): string | undefined {
  for (const tokens of sentences.slice(0, sentencesBefore + 1)) {
    const start = names.places.longest(tokens, 0)?.end ?? 0;
    let end = start;
    while (tokens.slice(end, end + 1).some(isOfDateline)) end++;
    const after = tokens[end];
    const isApart =
      after === undefined || (start > 0 && (mark.test(after.normal) || mark.test(tokens[end - 1]?.normal ?? '')));
    const { calendar, year, month, day } = readPoint(tokens.slice(start, end)) ?? {};
    if (!isApart || calendar !== 'gregorian' || year === undefined || month === undefined || day === undefined)
      continue;
    return isoDay(dayNumber(year, month, day));
  }
  return undefined;
}
