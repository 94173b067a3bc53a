import { quoted, type Column } from './columns.js';
import type { Dataset } from './dataset.js';
import type { Store } from './store.js';

/** The values of a column of texts, or of lists of texts, each once, in order; the first ones where there are more than `most`. */
export function valuesOf({ database }: Store, { name }: Dataset, column: Column, most: number): string[] {
  const [table, value] = [quoted(name), quoted(column.name)];
  const from =
    column.type === 'list'
      ? `(SELECT item.value AS ${value} FROM ${table}, json_each(${table}.${value}) AS item)`
      : table;
  return database
    .all(`SELECT DISTINCT ${value} AS value FROM ${from} WHERE ${value} IS NOT NULL ORDER BY value LIMIT ?`, [most])
    .map(({ value }) => String(value));
}
