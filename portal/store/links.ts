import type { Row } from '../../pipeline/check/dataset.js';
import type { Column } from './columns.js';
import type { Dataset } from './dataset.js';
import type { Store } from './store.js';

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

/** The rows that name a thing in one of their columns. */
export const namingsOf = ({ database, datasets }: Store, kind: string, key: string): Naming[] =>
  database
    .all(
      `SELECT l.dataset, l."column", e.kind, e.key, e.title FROM links l JOIN kinds k ON k.dataset = l.dataset
       JOIN entries e ON e.type = 'thing' AND e.kind = k.kind AND e.key = l.id WHERE l.kind = ? AND l.key = ? ORDER BY l.rowid`,
      [kind, key],
    )
    .flatMap((found) => {
      const dataset = datasets.find(({ name }) => name === found['dataset']);
      const column = dataset?.columns.find(({ name }) => name === found['column']);
      if (!dataset || !column) return [];
      return { dataset, column, kind: String(found['kind']), key: String(found['key']), name: String(found['title']) };
    });

/** The things that rows name without a row of their own: bodies above others that no text names, and identifiers that others took the place of. */
export const namedOnly = ({ database }: Store): { kind: string; key: string }[] =>
  database
    .all(
      `SELECT DISTINCT l.kind, l.key FROM links l WHERE NOT EXISTS
       (SELECT 1 FROM entries e WHERE e.type = 'thing' AND e.kind = l.kind AND e.key = l.key) ORDER BY l.kind, l.key`,
    )
    .map(({ kind, key }) => ({ kind: String(kind), key: String(key) }));
