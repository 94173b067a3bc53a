import type { Cell, Row } from '../../pipeline/check/dataset.js';
import type { Change } from './changes.js';
import type { Fields } from './database.js';
import type { Dataset } from './dataset.js';
import type { Store } from './store.js';

const changeFrom = ({ version, id, what, column, old, new: value }: Fields): Change => ({
  version: String(version),
  id: String(id),
  what: what as Change['what'],
  column: column === null || column === undefined ? null : String(column),
  old: JSON.parse(String(old)) as Cell,
  new: JSON.parse(String(value)) as Cell,
});

/** What became of a row from version to version, the first change first. */
export const historyOf = ({ database }: Store, { name }: Dataset, id: string): Change[] =>
  database.all('SELECT * FROM changes WHERE dataset = ? AND id = ? ORDER BY rowid', [name, id]).map(changeFrom);

/** What one version changed. */
export const changesIn = (
  { database }: Store,
  { name }: Dataset,
  version: string,
  what: Change['what'],
  most: number,
): Change[] =>
  database
    .all('SELECT * FROM changes WHERE dataset = ? AND version = ? AND what = ? ORDER BY rowid LIMIT ?', [
      name,
      version,
      what,
      most,
    ])
    .map(changeFrom);

/** The ids of rows that earlier versions had and the newest has not. */
export const goneIds = ({ database }: Store, { name }: Dataset): string[] =>
  database
    .all(
      `SELECT DISTINCT id FROM changes WHERE dataset = ? AND what = 'removed' AND id NOT IN (SELECT id FROM "${name}") ORDER BY id`,
      [name],
    )
    .map(({ id }) => String(id));

/** A row that is gone, as the last version that had it has it. */
export function goneRow({ database }: Store, { name }: Dataset, id: string): Row | undefined {
  const found = database.get('SELECT content FROM gone WHERE dataset = ? AND id = ?', [name, id]);
  return found && (JSON.parse(String(found['content'])) as Row);
}
