import { columnsOf, type Column } from '../../check/columns.js';
import type { Cell, Row } from '../../check/dataset.js';
import { cellText } from './cell.js';
import type { Format } from './formats.js';
import { records } from './records.js';

/**
 * CSV for spreadsheet programs: a byte-order mark, without which they break Arabic, and an apostrophe before a text that
 * they would take for a formula. It is the only format in which a value may be altered.
 */
export const excelCsv: Format = {
  extension: 'excel.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: ({ schema, rows }) => {
    const columns = columnsOf(schema);
    const fields = (row: Row): (string | number)[] => columns.map((column) => field(column, row[column.name] ?? null));
    return records(
      columns.map(({ name }) => name),
      rows,
      fields,
      { record_delimiter: '\r\n', bom: true, escape_formulas: true },
    );
  },
};

/** A number below zero is no formula. */
function field({ type }: Column, value: Cell): string | number {
  const isNumber = type === 'decimal' && typeof value === 'string' && String(Number(value)) === value;
  return isNumber ? Number(value) : typeof value === 'number' ? value : cellText(value);
}
