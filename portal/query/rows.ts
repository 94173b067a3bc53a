import type { Row } from '../../pipeline/check/dataset.js';
import { quoted } from '../store/columns.js';
import type { Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';
import { rowFrom } from '../store/things.js';
import type { RowQuery } from './query.js';
import { condition, orderSql } from './sql.js';

export interface FoundRows {
  readonly rows: readonly Row[];
  /** How many there are on all pages. */
  readonly total: number;
}

export function findRows(
  { database }: Store,
  dataset: Dataset,
  query: RowQuery,
  limit: number,
  offset: number,
): FoundRows {
  const { text, values } = condition(dataset.name, query);
  const table = quoted(dataset.name);
  const rows = database
    .all(`SELECT * FROM ${table} WHERE ${text} ORDER BY ${orderSql(query)} LIMIT ? OFFSET ?`, [
      ...values,
      limit,
      offset,
    ])
    .map((fields) => rowFrom(dataset, fields));
  const total =
    text === '1'
      ? dataset.rows
      : Number(database.get(`SELECT count(*) AS n FROM ${table} WHERE ${text}`, values)?.['n']);
  return { rows, total };
}
