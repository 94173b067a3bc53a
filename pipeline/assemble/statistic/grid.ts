import type { Sentence } from '../context.js';

/** A cell as one sentence: what stands in it. */
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
    const row = (table.rows[cell.row] ??= []);
    const place = `${String(cell.row)} ${String(cell.column)}`;
    row[cell.column] = table.seen.has(place) ? undefined : sentence;
    table.seen.add(place);
  }
  return [...tables.values()].map(({ rows, first }) => ({
    grid: Array.from(rows, (row: (Sentence | undefined)[] | undefined) => Array.from(row ?? [])),
    captions: captionsBefore(sentences, first),
  }));
}

/** The last line before a table, and the heading over it. */
function captionsBefore(sentences: readonly Sentence[], first: number): Sentence[] {
  const before = sentences[first - 1];
  const heading = sentences[sentences[first]?.standing.headings.at(-1) ?? -1];
  const isCaption = before !== undefined && before.standing.role !== 'cell' && before.tokens.length <= longestCaption;
  return [...(isCaption ? [before] : []), ...(heading !== undefined && heading !== before ? [heading] : [])];
}
