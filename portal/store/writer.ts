import type sqlite from 'node-sqlite3-wasm';
import { quoted, type Stored } from './columns.js';

interface Writer {
  write(values: readonly Stored[]): void;
  end(): void;
}

/** Writes rows into a table of a database; ended, it can write no more. */
export function writer(database: sqlite.Database, table: string, columns: readonly string[]): Writer {
  const places = columns.map(() => '?').join(', ');
  const statement = database.prepare(
    `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${places})`,
  );
  return {
    write: (values) => void statement.run([...values]),
    end: () => {
      statement.finalize();
    },
  };
}
