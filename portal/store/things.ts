import type { Row } from '../../pipeline/check/dataset.js';
import { fromStored, quoted } from './columns.js';
import type { Fields } from './database.js';
import { thingOf, type Dataset } from './dataset.js';
import type { Store } from './store.js';
import { languages, type Language } from '../texts/texts.js';

/** The word for the thing that bears a key; undefined where none does. */
export const thingWith = ({ database }: Store, key: string): string | undefined => {
  const found = database.get(`SELECT kind FROM entries WHERE type = 'thing' AND key = ? ORDER BY number LIMIT 1`, [
    key,
  ]);
  return found && String(found['kind']);
};

/** What a thing is called in a language, else in that of the texts; undefined where it has no row. */
export const titleOf = (
  { database }: Store,
  kind: string,
  key: string,
  language: Language = languages[0],
): string | undefined => {
  const found =
    (language === languages[0]
      ? undefined
      : database.get('SELECT name FROM translations WHERE kind = ? AND key = ? AND language = ?', [
          kind,
          key,
          language,
        ])) ??
    database.get(`SELECT title AS name FROM entries WHERE type = 'thing' AND kind = ? AND key = ?`, [kind, key]);
  return found && String(found['name']);
};

export const datasetOf = ({ datasets }: Store, kind: string): Dataset | undefined =>
  datasets.find((dataset) => thingOf(dataset) === kind);

export const datasetNamed = ({ datasets }: Store, name: string): Dataset | undefined =>
  datasets.find((dataset) => dataset.name === name);

/** A row as it was published. */
export const rowFrom = ({ columns }: Dataset, fields: Fields): Row =>
  Object.fromEntries(columns.map((column) => [column.name, fromStored(fields[column.name], column)])) as Row;

export function rowWith({ database }: Store, dataset: Dataset, id: string): Row | undefined {
  const found = database.get(`SELECT * FROM ${quoted(dataset.name)} WHERE id = ?`, [id]);
  return found && rowFrom(dataset, found);
}

/** Which text a mention is in: as much of its row as its address needs. */
export const mentionPlace = ({ database }: Store, id: string): Row | undefined =>
  database.get('SELECT id, source_id, source_sha256 FROM mentions WHERE id = ?', [id]) as Row | undefined;

/** The rows that support a thing, in order of source and place. */
export function evidenceOf(store: Store, dataset: Dataset, key: string): Row[] {
  const mentions = datasetNamed(store, 'mentions');
  if (!mentions) return [];
  return store.database
    .all(
      `SELECT mentions.* FROM supports JOIN mentions ON mentions.id = supports.mention WHERE supports.dataset = ? AND supports.key = ? ORDER BY supports.place`,
      [dataset.name, key],
    )
    .map((fields) => rowFrom(mentions, fields));
}

export interface Companion {
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  readonly sentences: number;
}

/** What stands in the same sentences as a thing, the most frequent first. */
export function companionsOf(
  { database }: Store,
  dataset: Dataset,
  kind: string,
  key: string,
  most: number,
): Companion[] {
  return database
    .all(
      `WITH own AS (
         SELECT DISTINCT m.source_id, m.sentence_start FROM supports s JOIN mentions m ON m.id = s.mention WHERE s.dataset = ?1 AND s.key = ?2
       )
       SELECT e.kind, e.key, e.title, count(DISTINCT m.source_id || ' ' || m.sentence_start) AS n
       FROM own JOIN mentions m ON m.source_id = own.source_id AND m.sentence_start = own.sentence_start
       JOIN supports s ON s.mention = m.id JOIN kinds k ON k.dataset = s.dataset AND NOT k.is_relation
       JOIN entries e ON e.type = 'thing' AND e.kind = k.kind AND e.key = s.key
       WHERE NOT (e.kind = ?3 AND e.key = ?2) AND e.title <> (SELECT title FROM entries WHERE type = 'thing' AND kind = ?3 AND key = ?2)
       GROUP BY e.kind, e.key ORDER BY n DESC, e.kind, e.key LIMIT ?4`,
      [dataset.name, key, kind, most],
    )
    .map(({ kind, key, title, n }) => ({
      kind: String(kind),
      key: String(key),
      name: String(title),
      sentences: Number(n),
    }));
}
