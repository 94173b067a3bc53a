import type { Row } from '../../check/dataset.js';
import { cellText } from './cell.js';
import type { Format } from './formats.js';
import { records } from './records.js';

/**
 * RFC 4180 in UTF-8 without a mark, lines ended by LF; an empty cell is null, and the items of a list stand between |.
 */
export const csv: Format = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: ({ schema, rows }) => {
    const columns = Object.keys(schema.properties);
    const fields = (row: Row): string[] => columns.map((column) => cellText(row[column] ?? null));
    return records(columns, rows, fields, { record_delimiter: '\n' });
  },
};
