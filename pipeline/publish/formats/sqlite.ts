import type { Database as SqliteDatabase, Statement } from 'node-sqlite3-wasm';
import sqlite from 'node-sqlite3-wasm';
import { fold } from '../../arabic/fold.js';
import { codeList, codeListNames } from '../../check/codes.js';
import { PipelineError } from '../../effects.js';
import { columnsOf, type Column } from '../../check/columns.js';
import type { Cell, Row } from '../../check/dataset.js';
import { dictionary } from './dictionary.js';
import type { Table } from './formats.js';
import { indexesSql, insertSql, listsOfReferences, pairsName, pairsSql, tableSql } from './sql.js';

/** A dataset with its version, as a release has it. */
export interface VersionedTable extends Table {
  readonly version: string;
}

/**
 * A release as one SQLite database, written to a path where nothing is: a table for each dataset with its keys, tables
 * of what they are (`datasets`, `columns`, `codes`), and `search`, an FTS5 index over quotes and names.
 */
export function writeSqlite(path: string, tables: readonly VersionedTable[], base: string): void {
  const database = new sqlite.Database(path);
  try {
    // Nobody reads it before it is whole, and every row was checked.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
    describe(database, tables, base);
    database.exec(searchSql);
    for (const table of tables) fill(database, table);
    database.exec("INSERT INTO search (search) VALUES ('optimize'); COMMIT");
  } catch (error) {
    throw failed(error, path);
  } finally {
    database.close();
  }
}

/** The library tells of the disk in words of its own, and not why it refused. */
function failed(error: unknown, path: string): unknown {
  const isOfDisk = error instanceof sqlite.SQLite3Error && /disk|database file/u.test(error.message);
  if (!isOfDisk) return error;
  return new PipelineError(
    `Cannot write \`${path}\`: ${error.message}`,
    'Look whether the disk is full; what was published before stands.',
  );
}

const searchSql = `CREATE VIRTUAL TABLE search USING fts5 (text, folded, dataset UNINDEXED, id UNINDEXED, tokenize = 'unicode61 remove_diacritics 2')`;

function fill(database: SqliteDatabase, { name, schema, rows }: Table): void {
  const columns = columnsOf(schema);
  for (const sql of [tableSql(name, columns), ...pairsSql(name, columns)]) database.exec(sql);
  const lists = listsOfReferences(columns);
  const searched = columns.filter((column) => isSearched(column, columns));
  const statements = {
    row: database.prepare(insertSql(name, columns.length)),
    search: database.prepare('INSERT INTO search VALUES (?, ?, ?, ?)'),
    pairs: lists.map((list) => ({
      list: list.name,
      statement: database.prepare(insertSql(pairsName(name, list.name), 3)),
    })),
  };
  try {
    for (const row of rows) {
      statements.row.run(columns.map((column) => value(row[column.name] ?? null)));
      for (const { list, statement } of statements.pairs) addPairs(statement, row, list);
      for (const { name: column } of searched)
        for (const text of [row[column] ?? []].flat())
          statements.search.run([String(text), fold(String(text)), name, row.id]);
    }
  } finally {
    for (const statement of [statements.row, statements.search, ...statements.pairs.map((pair) => pair.statement)])
      statement.finalize();
  }
  for (const sql of indexesSql(name, columns)) database.exec(sql);
}

const value = (cell: Cell): string | number | null =>
  typeof cell === 'boolean' ? Number(cell) : typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;

function addPairs(statement: Statement, row: Row, list: string): void {
  const items = row[list];
  if (Array.isArray(items)) items.forEach((item: string, i) => statement.run([row.id, i, item]));
}

/** Quotes and names; not the quotes of a dataset whose rows are those of another. */
function isSearched({ schema }: Column, columns: readonly Column[]): boolean {
  if (schema['x-part'] === 'quote') return columns.every(({ isKey, refers }) => !isKey || refers === undefined);
  return schema['x-language'] !== undefined;
}

/** What the tables and their columns are, and what the codes mean. */
function describe(database: SqliteDatabase, tables: readonly VersionedTable[], base: string): void {
  const insert = (name: string, header: readonly string[], lines: Iterable<readonly string[]>): void => {
    database.exec(`CREATE TABLE "${name}" (${header.map((column) => `"${column}" TEXT NOT NULL`).join(', ')}) STRICT`);
    const statement = database.prepare(insertSql(name, header.length));
    for (const line of lines) statement.run([...line]);
    statement.finalize();
  };
  const titles = ['title_ar', 'title_fr', 'title_en'];
  insert(
    'datasets',
    ['name', 'version', 'address', ...titles],
    tables.map(
      ({
        name,
        version,
        schema: {
          'x-title': { ar, fr, en },
        },
      }) => [name, version, `${base}data/${name}`, ar, fr, en],
    ),
  );
  const dictionaries = tables.map(({ name, schema }) => ({ name, ...dictionary(schema, base) }));
  insert(
    'columns',
    ['dataset', ...(dictionaries[0]?.header ?? [])],
    dictionaries.flatMap(({ name, lines }) => lines.map((line) => [name, ...line])),
  );
  insert(
    'codes',
    ['list', 'code', ...titles],
    codeListNames().flatMap((list) =>
      Object.entries(codeList(list).codes).map(([code, { ar, fr, en }]) => [list, code, ar, fr, en]),
    ),
  );
}
