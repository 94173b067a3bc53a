import type sqlite from 'node-sqlite3-wasm';
import type { Row } from '../../pipeline/check/dataset.js';
import { between } from '../format.js';
import { labelIn } from '../labels.js';
import { languages } from '../texts/texts.js';
import { isEvidence, isTrace, type Column } from './columns.js';
import type { Fields } from './database.js';
import { holdsRelations, thingOf, type Dataset } from './dataset.js';
import { rowName } from './row-name.js';

/** What a search can find, where it lies, and the words by which it is found. */
export interface Entry {
  readonly type: 'dataset' | 'thing' | 'source' | 'sentence';
  /** The word for a thing, or the id of a sentence's source. */
  readonly kind: string;
  /** Of a sentence, its place: START,END in code points. */
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  /** The dataset of a thing; empty of others. */
  readonly dataset: string;
  /** Of a relation, the code of how the two that its title names are related; empty of others. */
  readonly verb: string;
  /** Words that weigh more, and the others. */
  readonly name: string;
  readonly rest: string;
}

const noThing = { dataset: '', verb: '' };

/** The name of a thing that other rows name as KIND/KEY, as far as its row was read. */
export type NameOf = (role: string) => string | undefined;

/** What a row is found as; undefined where rows of its kind are not found by themselves. */
export function rowEntry(dataset: Dataset, row: Row, nameOf: NameOf): Entry | undefined {
  const thing = thingOf(dataset);
  if (thing !== undefined) return thingEntry(dataset, thing, row, nameOf);
  return dataset.name === 'documents' ? sourceEntry(dataset, row) : undefined;
}

export function datasetEntry({ name, title, description }: Dataset): Entry {
  const [titles, descriptions] = [Object.values(title).join(' '), Object.values(description).join(' ')];
  return {
    type: 'dataset',
    kind: '',
    key: name,
    title: name,
    detail: '',
    ...noThing,
    name: `${name} ${titles}`,
    rest: descriptions,
  };
}

function thingEntry(dataset: Dataset, kind: string, row: Row, nameOf: NameOf): Entry {
  const title = holdsRelations(dataset) ? endsOf(dataset, row, nameOf) : rowName(dataset, row);
  const others = dataset.columns
    .filter(isInWords)
    .flatMap(({ name, definition }) => {
      const texts = [row[name]].flat().filter((value) => typeof value === 'string');
      return definition['x-role'] === true ? texts.map((role) => nameOf(role) ?? '') : texts;
    })
    .filter((text) => text !== '');
  const detail = [...new Set(others)].filter((value) => !title.includes(value) && value !== row.id).join('، ');
  const verb = holdsRelations(dataset) ? String(row['predicate'] ?? '') : '';
  const named = { title, detail, dataset: dataset.name, verb };
  const verbs = languages.map((language) => labelIn(language, 'predicates', verb) ?? '');
  const rest = [detail, ...verbs].join(' ').trim();
  return { type: 'thing', kind, key: row.id, ...named, name: `${title} ${row.id}`, rest };
}

/** Whether people would search for what a column holds: words and names, not codes, keys, days and evidence. */
const isInWords = (column: Column): boolean => {
  const { format, 'x-refers': refers, 'x-codes': codes, 'x-thing': thing, 'x-term': term } = column.definition;
  return (
    !isEvidence(column) &&
    !isTrace(column) &&
    !notWords.has(term) &&
    [format, refers, codes, thing].every((mark) => mark === undefined)
  );
};

/** Columns of texts that are no words: sums, periods, addresses. */
const notWords = new Set(['nashir:budget', 'nashir:membership', 'schema:duration', 'schema:url']);

/** A relation is called by the things that it relates. */
const endsOf = ({ columns }: Dataset, row: Row, nameOf: NameOf): string =>
  columns
    .filter(({ definition }) => definition['x-role'] === true)
    .flatMap(({ name }) => row[name] ?? [])
    .map((role) => nameOf(String(role)) ?? String(role))
    .join(between);

function sourceEntry(dataset: Dataset, row: Row): Entry {
  const title = rowName(dataset, row);
  const publisher = String(row['publisher'] ?? '');
  return {
    type: 'source',
    kind: '',
    key: row.id,
    title,
    detail: publisher,
    ...noThing,
    name: `${title} ${row.id}`,
    rest: publisher,
  };
}

/** Each sentence that states something, once, in the order of the mentions that were written. */
export function* sentenceEntries(database: sqlite.Database): Generator<Entry> {
  const sentences = database.prepare(
    `SELECT source_id, sentence_start, sentence FROM mentions WHERE sentence IS NOT NULL AND sentence_start IS NOT NULL
     GROUP BY source_id, sentence_start, sentence ORDER BY min(rowid)`,
  );
  for (const { source_id: source, sentence_start: start, sentence } of sentences.iterate() as Iterable<Fields>) {
    const detail = String(sentence);
    yield {
      type: 'sentence',
      kind: String(source),
      key: `${String(start)},${String(Number(start) + Array.from(detail).length)}`,
      title: '',
      detail,
      ...noThing,
      name: '',
      rest: detail,
    };
  }
  sentences.finalize();
}
