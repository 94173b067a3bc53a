import { hasMarker } from './marker.js';
import type { TextLine } from './text-line.js';

/** Lines that are one text: a paragraph, a heading, what is in a cell. */
export type Block = TextLine[];

/** Blocks that stand beside one another: a row of a table, or a single block. */
export type Row = Block[];

/** What the lines of a document have in common. */
export interface Setting {
  /** From line to line of a paragraph that is printed in a size, in points. */
  readonly leading: (size: number) => number;
  /** That of the text in which a line stands; the same object for all lines of it. */
  readonly columnOf: (line: TextLine) => Column;
}

/** What stands under one another: all of the text, or a column of a page that has several. */
export interface Column {
  /** Where full lines end: at the left, where they run from right to left. */
  readonly margin: number;
  /** Where they begin. */
  readonly start: number;
}

/** In sizes. */
const level = 0.35;
const indent = 0.8;
const centre = 0.5;
const space = 0.3;
const sameSize = 0.1;
/** In leadings. */
const farthest = 1.2;
const terminated = /[.؟!:؛…]["»”)]*\s*$/u;

/** The rows of a page, in the order in which they are drawn. Lines run from right to left; others are mirrored before. */
export function rowsOf(lines: readonly TextLine[], setting: Setting): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row !== undefined && continues(row, line, lines, setting)) row.at(-1)?.push(line);
    else if (row !== undefined && isBeside(row, line)) row.push([line]);
    else rows.push([[line]]);
  }
  return rows;
}

const isLevel = (a: TextLine, b: TextLine): boolean => Math.abs(a.y - b.y) <= level * Math.max(a.size, b.size);

const overlap = (a: TextLine, b: TextLine): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);

export const isSameSize = (a: TextLine, b: TextLine): boolean => Math.abs(a.size - b.size) <= sameSize * a.size;

/** Whether a line goes on with the last block of a row. */
function continues(row: Row, line: TextLine, all: readonly TextLine[], setting: Setting): boolean {
  const block = row.at(-1) ?? [];
  const [first, last] = [block[0], block.at(-1)];
  if (first === undefined || last === undefined) return false;
  const down = last.y - line.y;
  if (down <= level * line.size || down > farthest * setting.leading(line.size)) return false;
  if (!isSameSize(last, line) || overlap(last, line) <= 0 || hasMarker(line.text)) return false;
  if (row.some((other) => other !== block && other.some((one) => overlap(one, line) > 0))) return false;
  if (isMarkedAlike(last, line)) return true;
  const isEnded = terminated.test(last.text);
  if ([...block, line].some((one) => isCell(one, all))) {
    const column = all.filter((other) => sharesEdge(other, line));
    return !(isEnded && fits(last, line, Math.min(...column.map(({ left }) => left))));
  }
  if (isCentred(last, line, setting)) return true;
  const margin = marginOf(block, setting.columnOf(last));
  const isFull = !fits(last, line, margin);
  if (hasMarker(first.text)) return isFull || (!isEnded && line.right <= first.right + indent * line.size);
  return last.right - line.right <= indent * line.size && isFull;
}

/** Where full lines of a block end: what is set in at its beginning may be set in at its end. */
const marginOf = (block: Block, { margin, start }: Column): number =>
  margin + Math.max(0, start - Math.max(...block.map(({ right }) => right)));

/** One stretch of marked content is never of two paragraphs. */
const isMarkedAlike = (a: TextLine, b: TextLine): boolean => a.mark !== undefined && a.mark === b.mark;

/** Whether something else stands on the baseline of a line. */
const isCell = (line: TextLine, all: readonly TextLine[]): boolean =>
  all.some((other) => other !== line && isLevel(other, line) && overlap(other, line) <= 0);

const sharesEdge = (a: TextLine, b: TextLine): boolean =>
  Math.min(Math.abs(a.left - b.left), Math.abs(a.right - b.right)) <= level * b.size;

/** Whether the first word of a line would have had its place at the end of the line before: then the line was ended on purpose. */
const fits = (last: TextLine, line: TextLine, margin: number): boolean =>
  last.left - margin > line.firstWord + space * line.size;

const isCentred = (a: TextLine, b: TextLine, { columnOf }: Setting): boolean =>
  Math.abs(a.left + a.right - b.left - b.right) <= 2 * centre * a.size &&
  Math.abs(a.left - b.left) > centre * a.size &&
  Math.min(a.left, b.left) > columnOf(a).margin + indent * a.size;

/** Whether a line stands beside all blocks of a row. */
function isBeside(row: Row, line: TextLine): boolean {
  const lines = row.flat();
  const top = Math.max(...lines.map(({ y }) => y));
  const bottom = Math.min(...lines.map(({ y }) => y));
  // What is set in the middle of its cell stands between the lines of others.
  const off = line.size;
  return line.y <= top + off && line.y >= bottom - off && lines.every((other) => overlap(other, line) <= 0);
}

/** Whether a block goes on with one at the top of the next page or column. */
export function goesOn(block: Block, next: Block, { columnOf }: Setting): boolean {
  const [last, line] = [block.at(-1), next[0]];
  if (last === undefined || line === undefined || !isSameSize(last, line) || hasMarker(line.text)) return false;
  const isTop = last.page !== line.page || (last.y < line.y && columnOf(last) !== columnOf(line));
  return isTop && !terminated.test(last.text) && !fits(last, line, marginOf(block, columnOf(last)));
}
