import { csvFormat, csvParseRows } from 'd3-dsv';
import { firstWord, type NameList } from '../arabic/trie.js';
import { withoutArticle } from '../arabic/vocabulary.js';
import { indexOf, nameSize, noName, type ListIndex } from './word-list-index.js';

/** A list of rows that people edit, read as far as it is asked: a command starts without parsing twenty thousand rows. */
export interface WordList<Row> extends NameList<Row> {
  /** All rows, in the order of the file. */
  readonly rows: readonly Row[];
  readonly size: number;
  /** The words with which names begin, folded; some more than once. */
  readonly firstWords: readonly string[];
  /** The number of the row of a key. */
  numberOf(key: string): number | undefined;
  /** The numbers of the rows that have an acronym. */
  withAcronym(acronym: string): readonly number[];
}

/** The list that a CSV file holds, whose first column is the key; several values of one cell stand between `|`. */
export function wordList<Row extends object>(file: Buffer): WordList<Row> {
  const text = new TextDecoder().decode(file);
  const index = indexOf(text);
  const size = index.rows.length / 2;
  const lineAt = (number: number): string => text.slice(index.rows[2 * number], index.rows[2 * number + 1]);
  const parsed: (Row | undefined)[] = [];
  const rowAt = (number: number): Row => (parsed[number] ??= cellsOf(lineAt(number), index.columns) as Row);
  const numbers = (): number[] => Array.from({ length: size }, (_, number) => number);
  const [firstWords, shelves] = shelvesOf(index, text);
  let keys: ReadonlyMap<string, number> | undefined;
  return {
    size,
    firstWords,
    at: rowAt,
    names: (word) => (shelves.get(word) ?? []).flatMap((last) => namesAt(index, last, text)),
    get rows() {
      return numbers().map(rowAt);
    },
    numberOf(key) {
      keys ??= new Map(numbers().map((number) => [lineAt(number).split(',', 1)[0] ?? '', number]));
      return keys.get(key);
    },
    withAcronym: (acronym) => index.acronyms.get(acronym) ?? [],
  };
}

/** The list of rows that no file holds. */
export const listed = <Row extends object>(rows: readonly Row[]): WordList<Row> =>
  wordList(Buffer.from(csvFormat([...rows]), 'utf8'));

/** Two lists as one, the second after the first. */
export const joined = <A, B>(first: WordList<A>, second: WordList<B>): Joined<A | B> => ({
  names: (word) => [
    ...first.names(word),
    ...second.names(word).map(([name, number]) => [name, first.size + number] as const),
  ],
  withAcronym: (acronym) => [
    ...first.withAcronym(acronym),
    ...second.withAcronym(acronym).map((number) => first.size + number),
  ],
  at: (number) => (number < first.size ? first.at(number) : second.at(number - first.size)),
});
type Joined<Row> = Pick<WordList<Row>, 'names' | 'withAcronym' | 'at'>;

function cellsOf(line: string, columns: readonly string[]): object {
  const [cells = []] = csvParseRows(line);
  return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
}

/** The first words of names, folded, and the last names that begin with them, by the same without article. */
function shelvesOf(index: ListIndex, text: string): [string[], Map<string, number[]>] {
  const words: string[] = [];
  const shelves = new Map<string, number[]>();
  for (const [written, last] of index.lastOf) {
    const word = firstWord(written) || firstWord(namesAt(index, last, text)[0]?.[0] ?? '');
    const bare = withoutArticle(word);
    const shelf = shelves.get(bare);
    if (shelf === undefined) shelves.set(bare, [last]);
    else shelf.push(last);
    if (word !== '') words.push(word);
  }
  return [words, shelves];
}

/** The names that have one first word, in the order of the list. */
function namesAt({ names }: ListIndex, last: number, text: string): (readonly [name: string, number: number])[] {
  const found: (readonly [string, number])[] = [];
  for (let at = last; at !== noName;) {
    const [start, end, number = 0, earlier = noName] = names.slice(at, at + nameSize);
    found.push([text.slice(start, end).replaceAll('""', '"'), number]);
    at = earlier;
  }
  return found.reverse();
}
