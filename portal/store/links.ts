import type { Row } from '../../pipeline/check/dataset.js';
import type { Column } from './columns.js';
import type { Dataset } from './dataset.js';
import { rowName } from './row-name.js';
import { goneRow } from './history.js';
import type { Store } from './store.js';
import { titleOf } from './things.js';

/** What a row says that another thing is to its own, in a column: its host, its parent, what it replaces. */
interface Target {
  readonly column: string;
  readonly kind: string;
  readonly key: string;
}

/** The things that the columns of a row name. */
export const linksOf = (columns: readonly Column[], row: Row): Target[] =>
  columns.flatMap(({ name, definition }) => {
    const kind = definition['x-thing'];
    if (kind === undefined && definition['x-role'] !== true) return [];
    return [row[name] ?? []].flat().map((value) => {
      const at = kind === undefined ? String(value).indexOf('/') : -1;
      return { column: name, kind: kind ?? String(value).slice(0, at), key: String(value).slice(at + 1) };
    });
  });

/** A row that names a thing, and in which of its columns. */
export interface Naming {
  readonly dataset: Dataset;
  readonly column: Column;
  readonly kind: string;
  readonly key: string;
  readonly name: string;
}

/** The rows that name a thing in one of their columns, or did in an earlier version. */
export const namingsOf = (store: Store, kind: string, key: string): Naming[] =>
  store.database
    .all(
      `SELECT l.dataset, l."column", k.kind, l.id FROM
         (SELECT *, rowid AS place FROM links UNION ALL SELECT *, rowid FROM former_links) l
       JOIN kinds k ON k.dataset = l.dataset WHERE l.kind = ? AND l.key = ?
       GROUP BY l.dataset, l."column", l.id ORDER BY min(l.place), l.dataset, l.id, l."column"`,
      [kind, key],
    )
    .flatMap((found) => {
      const dataset = store.datasets.find(({ name }) => name === found['dataset']);
      const column = dataset?.columns.find(({ name }) => name === found['column']);
      if (!dataset || !column) return [];
      const [own, id] = [String(found['kind']), String(found['id'])];
      return { dataset, column, kind: own, key: id, name: titleOf(store, own, id) ?? goneName(store, dataset, id) };
    });

function goneName(store: Store, dataset: Dataset, id: string): string {
  const row = goneRow(store, dataset, id);
  return row ? rowName(dataset, row) : id;
}

/** The things that rows of any version name, and none has: bodies above others that no text names, and identifiers that others took the place of. */
export const namedOnly = ({ database }: Store): { kind: string; key: string }[] =>
  database
    .all(
      `SELECT DISTINCT l.kind, l.key FROM (SELECT kind, key FROM links UNION SELECT kind, key FROM former_links) l WHERE NOT EXISTS
       (SELECT 1 FROM entries e WHERE e.type = 'thing' AND e.kind = l.kind AND e.key = l.key) AND NOT EXISTS
       (SELECT 1 FROM gone g JOIN kinds k ON k.dataset = g.dataset WHERE k.kind = l.kind AND g.id = l.key) ORDER BY l.kind, l.key`,
    )
    .map(({ kind, key }) => ({ kind: String(kind), key: String(key) }));
