import { rm } from 'node:fs/promises';
import sqlite from 'node-sqlite3-wasm';
import type { Stored } from './columns.js';

export type Fields = Readonly<Record<string, Stored>>;

/** SQLite, opened read-only. Values are always bound; a statement is prepared once. */
export interface Database {
  all(sql: string, values?: readonly Stored[]): Fields[];
  get(sql: string, values?: readonly Stored[]): Fields | undefined;
  /** Does some work, in which conditions with `inTime` stop what takes longer than so many milliseconds: a TooSlow is thrown. */
  within<Answer>(milliseconds: number, work: () => Answer): Answer;
  close(): void;
}

/** Statements that are kept ready. What people ask makes new ones, so there must be an end. */
const mostStatements = 500;

/** KiB of a database that stay in memory while it is asked at random; each page of the export asks for a little, and the next for something else. */
export const cacheSize = { serving: 65_536, exporting: 8_192 } as const;

const setUp = (cache: number): string => `PRAGMA locking_mode=exclusive; PRAGMA cache_size=-${String(cache)}`;

/** Nobody else sees the file before it is whole, and where it is lost it is made again. */
const careless = 'PRAGMA journal_mode=off; PRAGMA synchronous=off';

/** Makes a new database with what `fill` writes, and opens it for reading alone; `cache` is in KiB. */
export async function makeDatabase(
  file: string,
  cache: number,
  fill: (database: sqlite.Database) => Promise<void>,
): Promise<Database> {
  await rm(file, { force: true });
  const database = new sqlite.Database(file);
  try {
    database.exec(`${careless}; ${setUp(cache)}`);
    await fill(database);
  } catch (error) {
    database.close();
    throw error;
  }
  database.close();
  const filled = new sqlite.Database(file, { readOnly: true });
  filled.exec(`${setUp(cache)}; PRAGMA query_only=on`);
  return reading(filled);
}

/** A question took longer than it may. */
export class TooSlow extends Error {}

/** A condition that is true as long as there is time; it is asked at some rows only. */
export const inTime = '(rowid % 512 <> 0 OR within_time())';

function reading(database: sqlite.Database): Database {
  let deadline = Infinity;
  database.function('within_time', () => {
    if (performance.now() > deadline) throw new TooSlow('too slow');
    return true;
  });
  const statements = new Map<string, sqlite.Statement>();
  const forget = (): void => {
    for (const statement of statements.values()) statement.finalize();
    statements.clear();
  };
  const ask = <Answer>(sql: string, work: (statement: sqlite.Statement) => Answer): Answer => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      if (statements.size >= mostStatements) forget();
      statement = database.prepare(sql);
      statements.set(sql, statement);
    }
    try {
      return work(statement);
    } catch (error) {
      // One that was stopped half-way is not to be used again.
      statements.delete(sql);
      statement.finalize();
      throw performance.now() > deadline ? new TooSlow('too slow') : error;
    }
  };
  return {
    all: (sql, values = []) => ask(sql, (statement) => statement.all([...values]) as Fields[]),
    get: (sql, values = []) => ask(sql, (statement) => (statement.get([...values]) as Fields | null) ?? undefined),
    within(milliseconds, work) {
      deadline = performance.now() + milliseconds;
      try {
        return work();
      } finally {
        deadline = Infinity;
      }
    },
    close() {
      forget();
      database.close();
    },
  };
}
