import { ByteWriter, ParquetWriter, type ColumnSource, type SchemaElement } from 'hyparquet-writer';
import { columnsOf, type Column, type ColumnType } from '../../check/columns.js';
import type { Cell, Row } from '../../check/dataset.js';
import { batches } from './batches.js';
import type { Format } from './formats.js';

/** Rows of one group: they stand in memory together, and a reader can skip the others. */
const groupSize = 10_000;

type Element = Pick<SchemaElement, 'type' | 'converted_type'>;

const utf8: Element = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };

/** A decimal is text here, too: Parquet's own has a fixed number of digits. */
const elements: Readonly<Record<ColumnType, Element>> = {
  text: utf8,
  address: utf8,
  decimal: utf8,
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** Apache Parquet with typed columns, in groups of rows that Snappy compresses. */
export const parquet: Format = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  *write({ schema, rows }) {
    const columns = columnsOf(schema);
    const bytes = new ByteWriter();
    const take = (): Uint8Array => {
      const taken = bytes.getBytes().slice();
      bytes.index = 0;
      return taken;
    };
    const root: SchemaElement = { name: 'root', num_children: columns.length };
    const writer = new ParquetWriter({
      writer: bytes,
      schema: [root, ...columns.flatMap(elementsOf)],
      createdBy: 'nashir',
    });
    for (const group of batches(rows, groupSize)) {
      void writer.write({
        columnData: columns.map((column) => ({ name: column.name, data: data(column, group) })),
        rowGroupSize: groupSize,
      });
      yield take();
    }
    void writer.finish();
    yield take();
  },
};

function elementsOf({ name, type, isList, isNullable }: Column): SchemaElement[] {
  const repetition = { name, repetition_type: isNullable ? 'OPTIONAL' : 'REQUIRED' } as const;
  if (!isList) return [{ ...repetition, ...elements[type] }];
  return [
    { ...repetition, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...elements[type] },
  ];
}

const day = 86_400_000;

/** The values of a column, as Parquet holds them: a date in days since 1970. */
function data({ name, type }: Column, rows: readonly Row[]): ColumnSource['data'] {
  const value: (cell: Cell) => unknown =
    type === 'date'
      ? (cell) => (cell === null ? null : Date.parse(String(cell)) / day)
      : type === 'integer'
        ? (cell) => (cell === null ? null : BigInt(Number(cell)))
        : (cell) => cell;
  return rows.map((row) => value(row[name] ?? null));
}
