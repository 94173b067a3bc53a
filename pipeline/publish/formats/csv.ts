import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../../check/dataset.js';
import type { Format } from './formats.js';

/** Rows that are made into text at once. */
const batch = 500;

/**
 * RFC 4180 in UTF-8 without a mark, lines ended by LF; an empty cell is null, and the items of a list stand between |.
 */
export const csv: Format = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  *write({ schema, rows }) {
    const columns = Object.keys(schema.properties);
    yield line([columns]);
    for (let i = 0; i < rows.length; i += batch) {
      yield line(rows.slice(i, i + batch).map((row) => columns.map((column) => cell(row[column] ?? null))));
    }
  },
};

const line = (records: readonly (readonly string[])[]): string =>
  stringify(records as string[][], { record_delimiter: '\n', quoted_match: /[\r\n]/u });

export function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return value.map((item) => item.replace(/[\\|]/gu, '\\$&')).join('|');
}
