import type { Row } from '../../pipeline/check/dataset.js';
import { quoted, type Column } from './columns.js';
import { neighboursOf, type Dataset } from './dataset.js';
import type { Statistics } from './statistics.js';
import type { Store } from './store.js';
import { datasetNamed, rowFrom } from './things.js';

export function statisticsOf({ database }: Store, { name }: Dataset, column: Column): Statistics {
  const found = database.get('SELECT content FROM column_statistics WHERE dataset = ? AND "column" = ?', [
    name,
    column.name,
  ]);
  return JSON.parse(String(found?.['content'])) as Statistics;
}

/** How much of a dataset's cells is filled, from 0 to 1; columns that are never filled count, too. */
export function completeness(store: Store, dataset: Dataset): number {
  if (dataset.rows === 0) return 1;
  const filled = dataset.columns.map((column) => statisticsOf(store, dataset, column).filled);
  return filled.reduce((sum, count) => sum + count, 0) / (dataset.rows * dataset.columns.length);
}

/** The rows of a dataset as they were published. */
export function allRows({ database }: Store, dataset: Dataset): Row[] {
  return database.all(`SELECT * FROM ${quoted(dataset.name)} ORDER BY rowid`).map((fields) => rowFrom(dataset, fields));
}

/** Some rows of a dataset, in their order. */
export const someRows = ({ database }: Store, dataset: Dataset, most: number, from: number): Row[] =>
  database
    .all(`SELECT * FROM ${quoted(dataset.name)} ORDER BY rowid LIMIT ? OFFSET ?`, [most, from])
    .map((fields) => rowFrom(dataset, fields));

/** The ids of a dataset's rows, in their order. */
export const allIds = ({ database }: Store, { name }: Dataset): string[] =>
  database.all(`SELECT id FROM ${quoted(name)} ORDER BY rowid`).map(({ id }) => String(id));

/** The mentions of a text, or those that begin in a stretch of it, in order of place, the longer one first. */
export function mentionsIn(
  store: Store,
  source: string,
  sha256: string,
  { start, end } = { start: 0, end: Number.MAX_SAFE_INTEGER },
): Row[] {
  const mentions = datasetNamed(store, 'mentions');
  if (!mentions) return [];
  return store.database
    .all(
      'SELECT * FROM mentions WHERE source_id = ? AND source_sha256 = ? AND start >= ? AND start < ? ORDER BY start, "end" DESC, rowid',
      [source, sha256, start, end],
    )
    .map((fields) => rowFrom(mentions, fields));
}

export interface Named {
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  readonly mentions: number;
}

/** The things of a dataset that the texts name most. */
export function namedMost({ database }: Store, { name }: Dataset, most: number): Named[] {
  return database
    .all(
      `SELECT e.kind, e.key, e.title, count(*) AS n FROM supports s JOIN kinds k ON k.dataset = s.dataset
       JOIN entries e ON e.type = 'thing' AND e.kind = k.kind AND e.key = s.key
       WHERE s.dataset = ? GROUP BY e.kind, e.key ORDER BY n DESC, e.key LIMIT ?`,
      [name, most],
    )
    .map(({ kind, key, title, n }) => ({
      kind: String(kind),
      key: String(key),
      name: String(title),
      mentions: Number(n),
    }));
}

/** The datasets of things, those with the most evidence first. */
export function thingDatasets({ database, datasets }: Store): Dataset[] {
  const counted = database.all(
    'SELECT dataset, count(*) AS n FROM supports JOIN kinds USING (dataset) WHERE NOT is_relation GROUP BY dataset ORDER BY n DESC, dataset',
  );
  return counted.flatMap(({ dataset }) => datasets.filter(({ name }) => name === dataset));
}

export interface VersionChange {
  readonly dataset: Dataset;
  readonly from: string;
  readonly version: string;
  readonly released: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What the versions changed, the newest first. */
export function versionChanges({ database, datasets }: Store): VersionChange[] {
  const counts = new Map(
    database
      .all('SELECT dataset, version, what, count(*) AS n FROM changes GROUP BY dataset, version, what')
      .map(({ dataset, version, what, n }) => [[dataset, version, what].join(' '), Number(n)]),
  );
  return datasets
    .flatMap((dataset) =>
      neighboursOf(dataset).map(([{ version: from }, { version, released }]) => ({
        dataset,
        from,
        version,
        released,
        added: counts.get(`${dataset.name} ${version} added`) ?? 0,
        removed: counts.get(`${dataset.name} ${version} removed`) ?? 0,
        changed: counts.get(`${dataset.name} ${version} changed`) ?? 0,
      })),
    )
    .sort((a, b) => (a.released < b.released ? 1 : a.released > b.released ? -1 : 0));
}

/** How many mentions a source has. */
export const mentionCount = ({ database }: Store, source: string): number =>
  Number(database.get('SELECT count(*) AS n FROM mentions WHERE source_id = ?', [source])?.['n']);
