import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import type { Disk } from '../pipeline/effects.js';
import type { Stored } from './store/columns.js';
import type { Fields } from './store/database.js';
import type { Answered, Question } from './store/watch.js';

/** What a page was made from, and a hash of the checksums of its files, one for each language. */
interface PageNote extends Answered {
  readonly files: string;
}

/** What the pages of the last site were made from, by their paths. */
export interface PageMemory {
  get(path: string): PageNote | undefined;
  keep(path: string, note: PageNote): void;
  /** What was kept is what is known next time. */
  save(): Promise<void>;
  close(): void;
}

const layout = `
  PRAGMA journal_mode=off; PRAGMA synchronous=off; BEGIN;
  CREATE TABLE software (key TEXT);
  CREATE TABLE statements (number INTEGER PRIMARY KEY, text TEXT);
  CREATE TABLE pages (path TEXT PRIMARY KEY, note TEXT);`;

/** A file of a folder of states, in which pages are looked up one by one; of other software, lost or damaged, it says nothing. */
export async function openPageMemory(state: string, software: string, disk: Disk): Promise<PageMemory> {
  const file = join(state, 'pages.sqlite');
  const next = `${file}.next`;
  // A run that was cut off has left them; nobody else is there.
  for (const path of [next, `${next}.lock`, `${file}.lock`]) await disk.remove(path);
  await disk.makeFolder(state);
  let before = readerOf(file, software);
  const database = new sqlite.Database(next);
  database.exec(layout);
  database.run('INSERT INTO software VALUES (?)', [software]);
  const statements = database.prepare('INSERT INTO statements VALUES (?, ?)');
  const pages = database.prepare('INSERT OR REPLACE INTO pages VALUES (?, ?)');
  const numbers = new Map<string, number>();
  const numbered = ([asked, ...values]: Question): unknown[] => {
    let number = numbers.get(asked);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(asked, number);
      statements.run([number, asked]);
    }
    return [number, ...values];
  };
  const close = (): void => {
    before?.close();
    before = undefined;
    if (!database.isOpen) return;
    for (const statement of [statements, pages]) statement.finalize();
    database.close();
  };
  return {
    get: (path) => before?.get(path),
    keep(path, { questions, answers, files }) {
      pages.run([path, JSON.stringify([answers, files, questions.map(numbered)])]);
    },
    async save() {
      database.exec('COMMIT');
      close();
      await disk.rename(next, file);
    },
    close,
  };
}

interface Reader {
  get(path: string): PageNote | undefined;
  close(): void;
}

type Written = readonly [answers: string, files: string, questions: readonly (readonly [number, ...Stored[]])[]];

function readerOf(file: string, software: string): Reader | undefined {
  let database: sqlite.Database | undefined;
  try {
    database = new sqlite.Database(file, { readOnly: true, fileMustExist: true });
    database.exec('PRAGMA locking_mode=exclusive');
    if (database.get('SELECT key FROM software')?.['key'] !== software) throw new Error('Unexpected software');
    const statements = database.all('SELECT text FROM statements ORDER BY number') as Fields[];
    const asked = statements.map(({ text }) => String(text));
    const page = database.prepare('SELECT note FROM pages WHERE path = ?');
    return {
      get(path) {
        try {
          const [answers, files, questions] = JSON.parse(String((page.get([path]) as Fields)['note'])) as Written;
          return { answers, files, questions: questions.map(([n, ...values]) => [asked[n] ?? '', ...values]) };
        } catch {
          return undefined;
        }
      },
      close() {
        page.finalize();
        database?.close();
      },
    };
  } catch {
    database?.close();
    return undefined;
  }
}
