import type { Token } from '../../arabic/token.js';
import { isLikeYear } from '../numeral/year.js';
import type { Context, Match } from '../rule.js';
import type { Counted } from './counted.js';

const counts = /(?:^|\s)(?:ال)?(?:عدد|أعداد|مجموع|إجمالي)/u;
const dates = /(?:19|20)\d\d/u;
/** Shares, sums, rates and numbers that name. */
const others =
  /[%٪$€]|نسب|معدل|ملي(?:ون|ار)|ألف|دراهم|درهم|دينار|ريال|جنيه|ليرة|دولار|يورو|أورو|قيمة|مبلغ|سعر|ثمن|كلفة|رقم|رمز|مؤشر|مساحة|كمية|طن|هكتار/u;

/** The row of a cell, by where it begins, with the first row of its table and the line over it. */
interface Row {
  readonly start: number;
  readonly header: readonly string[];
  readonly caption: string;
}

/**
 * A number that is all of a cell, in a text whose lines are the rows of a table: of things where the header of its column says so, or is a date
 * and neither header nor caption speaks of sums or shares.
 */
export function tabulated({ sentence }: Match, number: Token, context: Context): Counted | undefined {
  if (sentence.length !== 1 || !number.tags.has('Integer') || isLikeYear(number)) return undefined;
  const start = context.source.lastIndexOf('\n', number.start) + 1;
  const column = cellsOf(context.source.slice(start, number.start)).length - 1;
  if (column === 0) return undefined;
  const { header, caption } = rowAt(start, context);
  const title = header[column] ?? '';
  const isOfThings = counts.test(title) || (dates.test(title) && !others.test(`${caption} ${header[0] ?? ''}`));
  return isOfThings && !others.test(title) ? { unit: '' } : undefined;
}

/** Between tabs, or between bars, which may stand before the first cell, too. */
const cellsOf = (line: string): readonly string[] =>
  line.includes('\t') ? line.split('\t') : line.replace(/^\s*\|/u, '').split('|');
const titlesOf = (header: string | undefined): readonly string[] => (header === undefined ? [] : cellsOf(header));
const isRow = (line: string): boolean => line.includes('\t') || line.includes('|');

const last = new WeakMap<Context, Row>();

/** Cells come in their order, so that a table is gone over once. */
function rowAt(start: number, context: Context): Row {
  const known = last.get(context);
  const row = known?.start === start ? known : { ...tableOver(start, context.source, known), start };
  last.set(context, row);
  return row;
}

/** The first row of the table that a row is of, and the line over it, after a blank one or directly; no further up than a row that is known. */
function tableOver(row: number, source: string, known: Row | undefined): Omit<Row, 'start'> {
  let header: string | undefined;
  let end = row - 1;
  let isBlank = false;
  while (end > 0) {
    const start = source.lastIndexOf('\n', end - 1) + 1;
    if (start === known?.start && !isBlank) return known;
    const line = source.slice(start, end);
    isBlank ||= line.trim() === '';
    if (isRow(line)) header = line;
    else if (line.trim() !== '') return { header: titlesOf(header), caption: line };
    else if (header === undefined) return { header: [], caption: '' };
    end = start - 1;
  }
  return { header: titlesOf(header), caption: '' };
}
