import type { Sentence } from '../context.js';

/** A cell as one sentence: what stands in it, in every row and column that it covers. */
type Grid = readonly (readonly (Sentence | undefined)[])[];

/** A table with what stands directly before it. */
export interface Table {
  readonly grid: Grid;
  /** The words that say what the table shows: a caption, a heading, a line before it. */
  readonly captions: readonly Sentence[];
}

// A caption is a line; longer ones tell of other things.
const longestCaption = 30;

/** The tables of a document. A cell of several sentences is left empty: it holds no figure and names no column. */
export function tablesIn(sentences: readonly Sentence[]): Table[] {
  const tables = new Map<number, { rows: (Sentence | undefined)[][]; first: number; seen: Set<string> }>();
  for (const sentence of sentences) {
    const { cell } = sentence.standing;
    if (cell === undefined) continue;
    const table = tables.get(cell.table) ?? { rows: [], first: sentence.number, seen: new Set<string>() };
    tables.set(cell.table, table);
    const place = `${String(cell.row)} ${String(cell.column)}`;
    const one = table.seen.has(place) ? undefined : sentence;
    for (let r = cell.row; r < cell.row + cell.rows; r++)
      for (let c = cell.column; c < cell.column + cell.columns; c++) (table.rows[r] ??= [])[c] = one;
    table.seen.add(place);
  }
  return [...tables.values()].map(({ rows, first }) => ({
    grid: Array.from(rows, (row: (Sentence | undefined)[] | undefined) => Array.from(row ?? [])),
    captions: captionsBefore(sentences, first),
  }));
}

/** How many rows at the top are headers: where one of them covers several columns, those under it name these. */
export function headerRows(grid: Grid): number {
  const cells = (grid[0] ?? []).flatMap((cell) => cell?.standing.cell ?? []);
  return cells.some(({ columns }) => columns > 1) ? Math.max(least, ...cells.map(({ rows }) => rows)) : 1;
}
const least = 2;

/** The last line before a table, and the heading over it. */
function captionsBefore(sentences: readonly Sentence[], first: number): Sentence[] {
  const before = sentences[first - 1];
  const heading = sentences[sentences[first]?.standing.headings.at(-1) ?? -1];
  const isCaption = before !== undefined && before.standing.role !== 'cell' && before.tokens.length <= longestCaption;
  return [...(isCaption ? [before] : []), ...(heading !== undefined && heading !== before ? [heading] : [])];
}
