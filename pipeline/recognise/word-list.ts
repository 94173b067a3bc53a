import { csvFormat, csvParseRows } from 'd3-dsv';
import { firstWord, type NameList } from '../arabic/trie.js';
import { withoutArticle } from '../arabic/vocabulary.js';
import { fromBytes, inBytes, indexOf, type ListIndex } from './word-list-index.js';

/** A list of rows that people edit, read as far as it is asked: a command starts without parsing twenty thousand rows. */
export interface WordList<Row> extends NameList<Row> {
  /** All rows, in the order of the file. */
  readonly rows: readonly Row[];
  readonly size: number;
  /** The words with which names begin, folded. */
  readonly firstWords: readonly string[];
  /** The number of the row of a key. */
  numberOf(key: string): number | undefined;
  /** The numbers of the rows that have an acronym. */
  withAcronym(acronym: string): readonly number[];
}

/** The list that a CSV file holds, whose first column is the key; several values of one cell stand between `|`. */
export function wordList<Row extends object>(file: Buffer): WordList<Row> {
  const index = indexOf(file);
  const textAt = (start: number, end: number): string => file.toString('utf8', start, end);
  const parsed: (Row | undefined)[] = [];
  const rowAt = (number: number): Row => {
    const [start, end] = index.rows[number] ?? [0, 0];
    return (parsed[number] ??= cellsOf(textAt(start, end), index.columns) as Row);
  };
  const [firstWords, shelves] = shelvesOf(index, textAt);
  let keys: ReadonlyMap<string, number> | undefined;
  return {
    size: index.rows.length,
    firstWords,
    at: rowAt,
    names: (word) => (shelves.get(word) ?? []).flatMap((places) => namesAt(places, textAt)),
    get rows() {
      return index.rows.map((_, number) => rowAt(number));
    },
    numberOf(key) {
      keys ??= new Map(index.rows.map(([start, end], number) => [textAt(start, end).split(',', 1)[0] ?? '', number]));
      return keys.get(key);
    },
    withAcronym: (acronym) => index.acronyms.get(inBytes(acronym)) ?? [],
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

type TextAt = (start: number, end: number) => string;

/** The first words of names, folded, and where their names lie, by the same without article. */
function shelvesOf({ names }: ListIndex, textAt: TextAt): [string[], Map<string, (readonly number[])[]>] {
  const words = new Set<string>();
  const shelves = new Map<string, (readonly number[])[]>();
  for (const [bytes, places] of names) {
    const word = firstWord(fromBytes(bytes)) || firstWord(namesAt(places, textAt)[0]?.[0] ?? '');
    const shelf = shelves.get(withoutArticle(word));
    if (shelf === undefined) shelves.set(withoutArticle(word), [places]);
    else shelf.push(places);
    words.add(word);
  }
  return [[...words], shelves];
}

function namesAt(places: readonly number[], textAt: TextAt): (readonly [name: string, number: number])[] {
  const names: (readonly [string, number])[] = [];
  for (let i = 0; i < places.length; i += 3) {
    const [start = 0, end = 0, number = 0] = places.slice(i, i + 3);
    names.push([textAt(start, end).replaceAll('""', '"'), number]);
  }
  return names;
}
