import type { Row } from '../../pipeline/check/dataset.js';
import { isEvidence, type Column } from './columns.js';
import { holdsRelations, rowName, thingOf, type Dataset } from './dataset.js';

/** What a search can find, where it lies, and the words by which it is found. */
export interface Entry {
  readonly type: 'dataset' | 'thing' | 'source' | 'sentence';
  /** The word for a thing, or the id of a sentence's source. */
  readonly kind: string;
  /** Of a sentence, its place: START,END in code points. */
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  /** Words that weigh more, and the others. */
  readonly name: string;
  readonly rest: string;
}

/** The name of a thing that other rows name as KIND/KEY, as far as its row was read. */
export type NameOf = (role: string) => string | undefined;

export function entriesOf(dataset: Dataset, rows: readonly Row[], nameOf: NameOf): Entry[] {
  const thing = thingOf(dataset);
  const own = datasetEntry(dataset);
  if (thing !== undefined) return [own, ...rows.map((row) => thingEntry(dataset, thing, row, nameOf))];
  if (dataset.name === 'documents') return [own, ...rows.map((row) => sourceEntry(dataset, row))];
  return dataset.name === 'mentions' ? [own, ...sentenceEntries(rows)] : [own];
}

function datasetEntry({ name, title, description }: Dataset): Entry {
  const [titles, descriptions] = [Object.values(title).join(' '), Object.values(description).join(' ')];
  return {
    type: 'dataset',
    kind: '',
    key: name,
    title: name,
    detail: '',
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
  return { type: 'thing', kind, key: row.id, title, detail, name: `${title} ${row.id}`, rest: detail };
}

/** Whether people would search for what a column holds: words and names, not codes, keys, days and evidence. */
const isInWords = (column: Column): boolean => {
  const { format, 'x-refers': refers, 'x-codes': codes, 'x-thing': thing } = column.definition;
  return !isEvidence(column) && [format, refers, codes, thing].every((mark) => mark === undefined);
};

/** A relation is called by the things that it relates. */
const endsOf = ({ columns }: Dataset, row: Row, nameOf: NameOf): string =>
  columns
    .filter(({ definition }) => definition['x-role'] === true)
    .flatMap(({ name }) => row[name] ?? [])
    .map((role) => nameOf(String(role)) ?? String(role))
    .join(' – ');

function sourceEntry(dataset: Dataset, row: Row): Entry {
  const title = rowName(dataset, row);
  const publisher = String(row['publisher'] ?? '');
  return {
    type: 'source',
    kind: '',
    key: row.id,
    title,
    detail: publisher,
    name: `${title} ${row.id}`,
    rest: publisher,
  };
}

/** Each sentence that states something, once. */
function sentenceEntries(rows: readonly Row[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { source_id: source, sentence, sentence_start: start } of rows) {
    const place = `${String(source)} ${String(start)} ${String(sentence)}`;
    if (entries.has(place) || typeof sentence !== 'string' || typeof start !== 'number') continue;
    const key = `${String(start)},${String(start + Array.from(sentence).length)}`;
    entries.set(place, {
      type: 'sentence',
      kind: String(source),
      key,
      title: '',
      detail: sentence,
      name: '',
      rest: sentence,
    });
  }
  return [...entries.values()];
}
