import { stringify, type Options } from 'csv-stringify/sync';
import type { Row } from '../../check/dataset.js';
import { batches } from './batches.js';

/** Rows that are made into text at once. */
const atOnce = 500;

/** Lines of comma-separated values: the header, and a record for each row. */
export function* records(
  columns: readonly string[],
  rows: Iterable<Row>,
  fields: (row: Row) => readonly unknown[],
  options: Options,
): Generator<string> {
  const { bom = false, ...rest } = { quoted_match: /[\r\n]/u, ...options };
  yield stringify([columns], { ...rest, bom });
  for (const batch of batches(rows, atOnce)) yield stringify(batch.map(fields), rest);
}
