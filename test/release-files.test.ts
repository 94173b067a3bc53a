import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import sqlite from 'node-sqlite3-wasm';
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { columnsOf } from '../pipeline/check/columns.js';
import { datasetNames, datasetSchema, type Cell, type Row } from '../pipeline/check/dataset.js';
import { writeSqlite, type VersionedTable } from '../pipeline/publish/formats/sqlite.js';
import { awkward, awkwardRows } from './awkward.js';
import { tree, workshop } from './workshop.js';

const { Database: Sqlite } = await initSqlJs();
const open = (bytes: Uint8Array): Database => {
  const database = new Sqlite(bytes);
  onTestFinished(() => {
    database.close();
  });
  return database;
};
const rowsOf = (database: Database, sql: string): Record<string, SqlValue>[] => {
  const [result] = database.exec(sql);
  return (result?.values ?? []).map((line) =>
    Object.fromEntries(line.map((cell, i) => [result?.columns[i] ?? '', cell])),
  );
};
const written = (...tables: VersionedTable[]): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'nashir-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeSqlite(join(folder, 'release.sqlite'), tables, 'http://127.0.0.1:8080/');
  return readFileSync(join(folder, 'release.sqlite'));
};

/** A row as the other formats have it. */
function rowOf(cells: Record<string, SqlValue>, { schema }: VersionedTable): Row {
  const cell = (value: SqlValue, isList: boolean, type: string): Cell => {
    if (isList) return JSON.parse(String(value)) as string[];
    return type === 'boolean' && value !== null ? value === 1 : (value as Cell);
  };
  return Object.fromEntries(
    columnsOf(schema).map(({ name, isList, type }) => [name, cell(cells[name] ?? null, isList, type)]),
  ) as Row;
}

describe('a release as one database', () => {
  const page = 'انعقد الاجتماع بين وزارة الداخلية ومنظمة العمل الدولية (ILO) في الرباط يوم 14 شتنبر 2016.';

  test('has the cells of every other format, by another build of SQLite', () => {
    const table = { ...awkward(), version: '1.0.0' };
    const database = open(written(table));
    const rows = rowsOf(database, 'SELECT * FROM organizations ORDER BY rowid').map((cells) => rowOf(cells, table));
    for (const [i, row] of awkwardRows.entries()) expect(rows[i], row.id).toEqual(row);
    expect(rows).toHaveLength(awkwardRows.length);
  });

  test('is the same bytes each time', () => {
    const table = { ...awkward(), version: '1.0.0' };
    expect(written(table).equals(written(table))).toBe(true);
  });

  test('holds every dataset of the site, whose keys and references are sound', async () => {
    const { publish, output, json } = await workshop({ 'sources/page.txt': page });
    await publish({ quiet: true });
    const database = open(await readFile(join(output, 'site/releases/1/release.sqlite')));
    for (const name of datasetNames) {
      const table = { name, schema: datasetSchema(name), rows: [], version: '' };
      const rows = rowsOf(database, `SELECT * FROM ${name} ORDER BY id`).map((cells) => rowOf(cells, table));
      expect(rows, name).toEqual(await json(`data/${name}/latest/${name}.json`));
    }
    expect(rowsOf(database, 'PRAGMA foreign_key_check')).toEqual([]);
    expect(rowsOf(database, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(rowsOf(database, 'SELECT "from", "table" FROM pragma_foreign_key_list(\'mentions\')')).toEqual([
      { from: 'source_id', table: 'documents' },
    ]);
    expect(
      rowsOf(
        database,
        'SELECT DISTINCT p.name, m.quote FROM places p JOIN places_mentions USING (id) JOIN mentions m ON m.id = item',
      ),
    ).toEqual([{ name: 'الرباط', quote: 'الرباط' }]);
    expect(rowsOf(database, "SELECT title_fr FROM codes WHERE list = 'countries' AND code = 'MA'")).toEqual([
      { title_fr: 'Maroc' },
    ]);
  });

  test('finds quotes and names by their words, whatever their hamzas and endings', async () => {
    const { publish, output } = await workshop({ 'sources/page.txt': page });
    await publish({ quiet: true });
    // Of the builds of SQLite in JavaScript, only the one that writes knows FTS5.
    const database = new sqlite.Database(join(output, 'site/releases/1/release.sqlite'), { readOnly: true });
    onTestFinished(() => {
      database.close();
    });
    const found = (words: string, dataset: string): unknown[] =>
      database.all('SELECT id, text FROM search WHERE search MATCH ? AND dataset = ?', [words, dataset]);
    const body = [{ id: 'ILO', text: 'منظمة العمل الدولية' }];
    expect(found('منظمة العمل الدولية', 'organizations')).toEqual(body);
    expect(found('منظمه العمل الدوليه', 'organizations')).toEqual(body);
    expect(found('شتنبر', 'mentions')).toMatchObject([{ text: '14 شتنبر 2016' }]);
  });
});

test('a release as one zip has, under their paths, every file of the newest versions and no text', async () => {
  const { publish, put, output, site } = await workshop({ 'sources/page.txt': 'يوم 14 شتنبر 2016 في المغرب.' });
  await publish({ quiet: true });
  await put({ 'sources/ب.txt': 'يوم 3 ماي 2014.' });
  await publish({ quiet: true });
  const zip = await JSZip.loadAsync(await readFile(join(output, 'site/releases/2/release.zip')));
  const published = await tree(join(output, 'site'));
  const files = Object.values(zip.files);
  for (const file of files) {
    const sum = createHash('sha256')
      .update(await file.async('uint8array'))
      .digest('hex');
    expect(published[file.name], file.name).toBe(sum);
    expect(file.date.toISOString()).toBe('1980-01-01T12:00:00.000Z');
  }
  const versions = datasetNames.map(
    (name) => `data/${name}/${['documents', 'mentions', 'dates'].includes(name) ? '1.1.0' : '1.0.0'}/`,
  );
  expect(files.map(({ name }) => name).sort()).toEqual(
    Object.keys(published).filter((path) => versions.some((folder) => path.startsWith(folder))),
  );
  const sums = (await site('releases/2/SHA256SUMS')).trim().split('\n');
  expect(sums).toEqual(
    ['prov.jsonld', 'quality.jsonld', 'release.sqlite', 'release.zip'].map(
      (file) => `${String(published[`releases/2/${file}`])}  ${file}`,
    ),
  );
});
