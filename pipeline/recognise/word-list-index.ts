/** Where the names of a CSV file lie, by their first words. Nothing else is cut out of it, so that a large list costs little to begin with. */
export interface ListIndex {
  readonly columns: readonly string[];
  /** Where each row begins and ends, in bytes. */
  readonly rows: readonly (readonly [start: number, end: number])[];
  /** By first word: of each name where it begins, where it ends, and the number of its row, one after another. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** The numbers of the rows that have an acronym. */
  readonly acronyms: ReadonlyMap<string, readonly number[]>;
}

/** A word by its bytes in UTF-8, a character each: so the index has its words, since to decode each takes longer than to read the file. */
export const inBytes = (word: string): string => Buffer.from(word, 'utf8').toString('latin1');
export const fromBytes = (word: string): string => Buffer.from(word, 'latin1').toString('utf8');

const nameColumns = new Set(['name_ar', 'aliases', 'latin', 'name_fr', 'name_en', 'name']);
const byteOf = (mark: string): number => mark.charCodeAt(0);
const [comma, quote, bar] = [byteOf(','), byteOf('"'), byteOf('|')];
// The first of its three bytes; no column begins with it.
const byteOrderMark = 0xef;
const [space, newline, carriage] = [byteOf(' '), byteOf('\n'), byteOf('\r')];

/** Reads the marks of a CSV file: commas between cells, quotes about those that hold some, `|` between the values of a cell. */
export function indexOf(file: Buffer): ListIndex {
  // A character for each byte: to cut words out of a string takes less than out of a buffer.
  const text = file.toString('latin1');
  const index = {
    rows: [] as [number, number][],
    names: new Map<string, number[]>(),
    acronyms: new Map<string, number[]>(),
  };
  const lineEnd = file.indexOf(newline);
  const header = lineEnd === -1 ? file.length : lineEnd;
  const columns = file
    .toString('utf8', file[0] === byteOrderMark ? 3 : 0, header)
    .trim()
    .split(',');
  for (let at = header + 1; at < file.length; at++) {
    const start = at;
    for (let column = 0; ; column++, at++) {
      at = readCell(file, text, at, columns[column] ?? '', index);
      if (file[at] !== comma) break;
    }
    if (at > start) index.rows.push([start, at]);
    if (file[at] === carriage) at++;
  }
  return { columns, ...index };
}

interface Filling {
  readonly rows: readonly unknown[];
  readonly names: Map<string, number[]>;
  readonly acronyms: Map<string, number[]>;
}

/** Notes the names or acronyms of a cell, and says where it ends. */
function readCell(
  file: Buffer,
  text: string,
  from: number,
  column: string,
  { rows, names, acronyms }: Filling,
): number {
  const isQuoted = file[from] === quote;
  const isName = nameColumns.has(column);
  const isAcronym = column === 'acronyms';
  let start = isQuoted ? from + 1 : from;
  let wordEnd = -1;
  for (let at = start; ; at++) {
    const mark = file[at];
    if (mark === quote && file[at + 1] === quote) {
      at++;
      continue;
    }
    const isEnd =
      mark === undefined || (isQuoted ? mark === quote : mark === comma || mark === newline || mark === carriage);
    if (isEnd || mark === bar) {
      if (isName && at > start)
        listIn(names, text.slice(start, wordEnd === -1 ? at : wordEnd)).push(start, at, rows.length);
      if (isAcronym && at > start) listIn(acronyms, text.slice(start, at)).push(rows.length);
      if (isEnd) return isQuoted ? at + 1 : at;
      start = at + 1;
      wordEnd = -1;
    } else if (mark === space && wordEnd === -1) wordEnd = at;
  }
}

function listIn(lists: Map<string, number[]>, key: string): number[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}
