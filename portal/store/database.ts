import { rm } from 'node:fs/promises';
import sqlite from 'node-sqlite3-wasm';
import type { Stored } from './columns.js';

export type Fields = Readonly<Record<string, Stored>>;

/** SQLite, opened read-only. Values are always bound; a statement is prepared once. */
export interface Database {
  all(sql: string, values?: readonly Stored[]): Fields[];
  get(sql: string, values?: readonly Stored[]): Fields | undefined;
  close(): void;
}

/** Statements that are kept ready. What people ask makes new ones, so there must be an end. */
const mostStatements = 500;

/** Nobody else sees the file before it is whole, and where it is lost it is made again. */
const careless =
  'PRAGMA journal_mode=off; PRAGMA synchronous=off; PRAGMA locking_mode=exclusive; PRAGMA cache_size=-65536';

const setUp = 'PRAGMA locking_mode=exclusive; PRAGMA cache_size=-65536; PRAGMA query_only=on';

/** In place of a file: a database that lives and dies with the process. */
export const inMemory = ':memory:';

/** Makes a new database with what `fill` writes, and opens it for reading alone. */
export async function makeDatabase(
  file: string,
  fill: (database: sqlite.Database) => Promise<void>,
): Promise<Database> {
  if (file !== inMemory) await rm(file, { force: true });
  const database = new sqlite.Database(file);
  try {
    database.exec(careless);
    await fill(database);
    if (file === inMemory) return reading(database);
  } catch (error) {
    database.close();
    throw error;
  }
  database.close();
  return reading(new sqlite.Database(file, { readOnly: true }));
}

function reading(database: sqlite.Database): Database {
  database.exec(setUp);
  const statements = new Map<string, sqlite.Statement>();
  const prepared = (sql: string): sqlite.Statement => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      if (statements.size >= mostStatements) forget();
      statement = database.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const forget = (): void => {
    for (const statement of statements.values()) statement.finalize();
    statements.clear();
  };
  return {
    all: (sql, values = []) => prepared(sql).all([...values]) as Fields[],
    get: (sql, values = []) => (prepared(sql).get([...values]) as Fields | null) ?? undefined,
    close() {
      forget();
      database.close();
    },
  };
}
