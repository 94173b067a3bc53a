/** Where the names of a CSV file lie, by their first words. Nothing else is cut out of it, so that a large list costs little to begin with. */
export interface ListIndex {
  readonly columns: readonly string[];
  /** Where each row begins, and where it ends, one after another. */
  readonly rows: readonly number[];
  /** Of each name where it begins, where it ends, the number of its row, and the name before it that has its first word; one after another. */
  readonly names: readonly number[];
  /** By first word, as it is written, the last of the names that begin with it. */
  readonly lastOf: ReadonlyMap<string, number>;
  /** The numbers of the rows that have an acronym. */
  readonly acronyms: ReadonlyMap<string, readonly number[]>;
}

/** A list of all names is a list of numbers, this many for each: an object for each name would be work for the garbage collector. */
export const nameSize = 4;
/** The name before the first. */
export const noName = -1;

const nameColumns = new Set(['name_ar', 'aliases', 'latin', 'name_fr', 'name_en', 'name']);
const codeOf = (mark: string): number => mark.charCodeAt(0);
const [comma, quote, bar, space] = [codeOf(','), codeOf('"'), codeOf('|'), codeOf(' ')];
const [newline, carriage] = [codeOf('\n'), codeOf('\r')];

interface Filling extends ListIndex {
  readonly rows: number[];
  readonly names: number[];
  readonly lastOf: Map<string, number>;
  readonly acronyms: Map<string, number[]>;
}

/** Reads the marks of a CSV file: commas between cells, quotes about those that hold some, `|` between the values of a cell. */
export function indexOf(text: string): ListIndex {
  const lineEnd = text.indexOf('\n');
  const header = lineEnd === -1 ? text.length : lineEnd;
  const columns = text.slice(0, header).trim().split(',');
  const index: Filling = { columns, rows: [], names: [], lastOf: new Map(), acronyms: new Map() };
  for (let at = header + 1; at < text.length; at++) {
    const start = at;
    for (let column = 0; ; column++, at++) {
      at = readCell(text, at, columns[column] ?? '', index);
      if (text.charCodeAt(at) !== comma) break;
    }
    if (at > start) index.rows.push(start, at);
    if (text.charCodeAt(at) === carriage) at++;
  }
  return index;
}

/** Notes the names or acronyms of a cell, and says where it ends. */
function readCell(text: string, from: number, column: string, index: Filling): number {
  const isQuoted = text.charCodeAt(from) === quote;
  const isName = nameColumns.has(column);
  const isAcronym = column === 'acronyms';
  let start = isQuoted ? from + 1 : from;
  let wordEnd = -1;
  for (let at = start; ; at++) {
    const mark = text.charCodeAt(at);
    if (mark > bar) continue;
    if (mark === quote && text.charCodeAt(at + 1) === quote) {
      at++;
      continue;
    }
    const isEnd =
      at >= text.length || (isQuoted ? mark === quote : mark === comma || mark === newline || mark === carriage);
    if (isEnd || mark === bar) {
      if (isName && at > start) addName(index, text.slice(start, wordEnd === -1 ? at : wordEnd), start, at);
      if (isAcronym && at > start) addAcronym(index, text.slice(start, at));
      if (isEnd) return isQuoted ? at + 1 : at;
      start = at + 1;
      wordEnd = -1;
    } else if (mark === space && wordEnd === -1) wordEnd = at;
  }
}

function addName({ names, lastOf, rows }: Filling, word: string, start: number, end: number): void {
  const earlier = lastOf.get(word) ?? noName;
  lastOf.set(word, names.length);
  names.push(start, end, rows.length / 2, earlier);
}

function addAcronym({ acronyms, rows }: Filling, acronym: string): void {
  const known = acronyms.get(acronym);
  if (known === undefined) acronyms.set(acronym, [rows.length / 2]);
  else known.push(rows.length / 2);
}
