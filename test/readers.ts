import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import Excel from 'exceljs';
import { parquetReadObjects } from 'hyparquet';
import jsonld from 'jsonld';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseRdf } from 'oxigraph';
import { columnsOf, type Column } from '../pipeline/check/columns.js';
import type { Cell, DatasetSchema, Row } from '../pipeline/check/dataset.js';

/** Reads a file back with a library that did not write it. */
export type Reader = (bytes: Buffer, schema: DatasetSchema) => Promise<Row[]> | Row[];

/** By the names that the tests give them. */
export const readers: Readonly<Record<string, readonly [extension: string, read: Reader]>> = {
  'CSV, by csv-parse': ['csv', (bytes, schema) => fromText(parse(bytes), schema)],
  'CSV for spreadsheets, by csv-parse': [
    'excel.csv',
    (bytes, schema) => fromText(withoutApostrophes(parse(bytes, { bom: true })), schema),
  ],
  'CSV, by DuckDB': [
    'csv',
    async (bytes, schema) =>
      fromText(
        [
          Object.keys(schema.properties),
          ...(
            await query(
              bytes,
              (file) => `from read_csv('${file}', all_varchar = true, header = true, max_line_size = 10000000)`,
            )
          ).map((row) => Object.values(row).map((cell) => (typeof cell === 'string' ? cell : ''))),
        ],
        schema,
      ),
  ],
  'JSON, by JSON.parse': ['json', (bytes) => JSON.parse(bytes.toString()) as Row[]],
  'JSON, by DuckDB': ['json', (bytes, schema) => typed(bytes, 'json', schema)],
  'JSON Lines, by DuckDB': ['jsonl', (bytes, schema) => typed(bytes, 'ndjson', schema)],
  'JSON-LD, by jsonld': ['jsonld', (bytes, schema) => fromJsonld(bytes, schema)],
  'Parquet, by hyparquet': ['parquet', (bytes, schema) => fromParquet(bytes, schema)],
  'XLSX, by ExcelJS': ['xlsx', (bytes, schema) => fromSheet(bytes, schema)],
  'Parquet, by DuckDB': [
    'parquet',
    async (bytes, schema) => fromDuckdb(await query(bytes, (file) => `from read_parquet('${file}')`), schema),
  ],
};

/** The triples of a file, with blank nodes named in one way. */
export async function triples(bytes: Buffer, format: 'ttl' | 'jsonld'): Promise<string[]> {
  const options = { format: 'application/n-quads', safe: true } as const;
  const text =
    format === 'jsonld'
      ? await jsonld.canonize(JSON.parse(bytes.toString()) as jsonld.JsonLdDocument, options)
      : await jsonld.canonize(
          parseRdf(bytes.toString(), { format: 'text/turtle' })
            .map((quad) => `${quad.toString()} .\n`)
            .join('') as unknown as jsonld.JsonLdDocument,
          { ...options, inputFormat: 'application/n-quads' },
        );
  return text.trim().split('\n');
}

/** Text cells by the columns' types; where a text cannot tell null from empty, it is null. */
function fromText([header = [], ...lines]: readonly (readonly string[])[], schema: DatasetSchema): Row[] {
  const columns = columnsOf(schema);
  if (header.join() !== columns.map(({ name }) => name).join()) throw new Error(`Unexpected header ${header.join()}`);
  return lines.map((line) => rowOf(columns.map((column, i) => [column.name, fromCell(column, line[i] ?? '')])));
}

const rowOf = (cells: readonly (readonly [string, Cell])[]): Row => Object.fromEntries(cells) as Row;

function fromCell({ type, isList }: Column, text: string): Cell {
  if (isList) return text === '' ? [] : text.split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/u).map(unescaped);
  if (text === '') return null;
  if (type === 'boolean') return text === 'true';
  return type === 'integer' || type === 'number' ? Number(text) : text;
}

const unescaped = (item: string): string => item.replace(/\\([\\|])/gu, '$1');

/** The mark against formulas, and no other apostrophe. */
const withoutApostrophes = (lines: readonly (readonly string[])[]): string[][] =>
  lines.map((line) => line.map((text) => text.replace(/^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/u, '')));

async function fromJsonld(bytes: Buffer, schema: DatasetSchema): Promise<Row[]> {
  const document = JSON.parse(bytes.toString()) as jsonld.JsonLdDocument;
  const nodes = await jsonld.expand(document);
  return nodes.map((node) =>
    rowOf(
      columnsOf(schema).map(({ name, isList, schema: { 'x-term': term } }) => {
        const values = Object.entries(node).flatMap(([key, value]) =>
          key.endsWith(`#${term.replace('nashir:', '')}`) ? (value as { '@value'?: Cell; '@id'?: string }[]) : [],
        );
        const cells = values.map((value) => value['@value'] ?? value['@id'] ?? null);
        return [name, isList ? cells.map(String) : (cells[0] ?? null)];
      }),
    ),
  );
}

async function fromParquet(bytes: Buffer, schema: DatasetSchema): Promise<Row[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const rows = await parquetReadObjects({ file: file as ArrayBuffer });
  return rows.map((row) =>
    rowOf(columnsOf(schema).map(({ name }): [string, Cell] => [name, plain(row[name] as Cell | bigint | Date)])),
  );
}

function plain(value: Cell | bigint | Date): Cell {
  if (typeof value === 'bigint') return Number(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

async function fromSheet(bytes: Buffer, schema: DatasetSchema): Promise<Row[]> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(bytes as unknown as Excel.Buffer);
  const lines: string[][] = [];
  workbook.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    lines.push(Object.keys(schema.properties).map((_, i) => sheetText(row.getCell(i + 1).value)));
  });
  return fromText(lines, schema);
}

function sheetText(value: Excel.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object') throw new Error(`Unexpected cell ${JSON.stringify(value)}`);
  // ExcelJS leaves this to its caller: ECMA-376 escapes so what looks like an escape (ST_Xstring).
  return String(value).replaceAll('_x005F_', '_');
}

async function typed(bytes: Buffer, kind: 'json' | 'ndjson', schema: DatasetSchema): Promise<Row[]> {
  const types = { integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' } as Record<string, string>;
  const columns = columnsOf(schema).map(
    ({ name, type, isList }) => `${name}: '${types[type] ?? 'VARCHAR'}${isList ? '[]' : ''}'`,
  );
  return fromDuckdb(
    await query(bytes, (file) => `from read_${kind}('${file}', columns = {${columns.join(', ')}})`),
    schema,
  );
}

const fromDuckdb = (rows: readonly Record<string, unknown>[], schema: DatasetSchema): Row[] =>
  rows.map((row) =>
    rowOf(
      columnsOf(schema).map(({ name, type }): [string, Cell] => {
        const value = row[name] as Cell;
        return [name, type === 'integer' && value !== null ? Number(value) : value];
      }),
    ),
  );

async function query(bytes: Buffer, sql: (file: string) => string): Promise<Record<string, unknown>[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nashir-'));
  const file = join(folder, 'file');
  try {
    await writeFile(file, bytes);
    const connection = await (await DuckDBInstance.create()).connect();
    const reader = await connection.runAndReadAll(sql(file));
    connection.closeSync();
    return reader.getRowObjectsJson();
  } finally {
    await rm(folder, { recursive: true });
  }
}
