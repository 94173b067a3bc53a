import type sqlite from 'node-sqlite3-wasm';
import type { Row } from '../../pipeline/check/dataset.js';
import { changesOf } from './changes.js';
import { quoted, type Column } from './columns.js';
import type { Fields } from './database.js';
import { neighboursOf, type Dataset } from './dataset.js';
import { linksOf } from './links.js';
import type { Published } from './published.js';
import { writer } from './writer.js';

/** Writes what the versions of a dataset changed, the rows that are gone as they last stood, and what earlier versions named. */
export async function fillChanges(database: sqlite.Database, dataset: Dataset, site: Published): Promise<void> {
  const { name, columns } = dataset;
  const links = writer(database, 'former_links', ['dataset', 'id', 'column', 'kind', 'key']);
  const named = (among: readonly Column[], row: Row): void => {
    for (const { column, kind, key } of linksOf(among, row)) links.write([name, row.id, column, kind, key]);
  };
  const changes = writer(database, 'changes', ['dataset', 'version', 'id', 'what', 'column', 'old', 'new']);
  for (const { version, id, what, column, old, new: value } of await changesOf(dataset, site.json)) {
    changes.write([name, version, id, what, column, JSON.stringify(old), JSON.stringify(value)]);
    if (column === null) continue;
    const among = columns.filter((each) => each.name === column);
    for (const cell of [old, value]) named(among, { id, [column]: cell });
  }
  changes.end();
  const gone = writer(database, 'gone', ['dataset', 'id', 'content']);
  for (const [version, ids] of goneFrom(database, dataset))
    for await (const row of site.rows(name, version))
      if (ids.has(row.id)) {
        gone.write([name, row.id, JSON.stringify(row)]);
        named(columns, row);
      }
  for (const statement of [gone, links]) statement.end();
}

/** The rows that are gone, by the last version that has them. */
function goneFrom(database: sqlite.Database, dataset: Dataset): Map<string, Set<string>> {
  const removed = database.all(
    `SELECT id, version FROM changes WHERE dataset = ? AND what = 'removed' AND id NOT IN (SELECT id FROM ${quoted(dataset.name)}) ORDER BY rowid`,
    [dataset.name],
  ) as Fields[];
  const versions = new Map(removed.map(({ id, version }) => [String(id), String(version)]));
  const before = new Map(neighboursOf(dataset).map(([{ version: last }, { version }]) => [version, last]));
  const gone = new Map<string, Set<string>>();
  for (const [id, version] of versions) {
    const last = before.get(version);
    if (last !== undefined) gone.set(last, (gone.get(last) ?? new Set()).add(id));
  }
  return gone;
}
