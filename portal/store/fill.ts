import type sqlite from 'node-sqlite3-wasm';
import type { Row } from '../../pipeline/check/dataset.js';
import type { Site } from '../../pipeline/publish/site/site.js';
import { comparable, quoted, searched, toStored, type Column, type Stored } from './columns.js';
import { holdsRelations, thingOf, type Dataset } from './dataset.js';
import { entriesOf } from './entries.js';
import { doubtsIn } from './doubts.js';
import { linksOf } from './links.js';
import { statistics } from './statistics.js';
import { indexedTerms } from './terms.js';
import { changesOf, type ReadJson } from './changes.js';

/** Longer texts are read, not sorted: their columns get no index. */
const longestIndexed = 200;

const layout = `
  CREATE TABLE kinds (dataset TEXT PRIMARY KEY, kind TEXT, is_relation INTEGER);
  CREATE TABLE supports (dataset TEXT, key TEXT, mention TEXT, place INTEGER);
  CREATE TABLE links (dataset TEXT, id TEXT, "column" TEXT, kind TEXT, key TEXT);
  CREATE TABLE doubts (source TEXT, title TEXT, rule TEXT, line INTEGER, reason TEXT);
  CREATE TABLE changes (dataset TEXT, version TEXT, id TEXT, what TEXT, "column" TEXT, old TEXT, new TEXT);
  CREATE TABLE column_statistics (dataset TEXT, "column" TEXT, content TEXT, PRIMARY KEY (dataset, "column"));
  CREATE TABLE entries (number INTEGER PRIMARY KEY, type TEXT, kind TEXT, key TEXT, title TEXT, detail TEXT);
  CREATE VIRTUAL TABLE entry_terms USING fts5(name, rest, content='', tokenize='unicode61 remove_diacritics 0', prefix='2 3');`;

const indexes = `
  CREATE INDEX supports_key ON supports (dataset, key, place);
  CREATE INDEX links_id ON links (dataset, id);
  CREATE INDEX links_key ON links (kind, key);
  CREATE INDEX entries_key ON entries (type, key);
  CREATE INDEX doubts_rule ON doubts (rule);
  CREATE INDEX supports_mention ON supports (mention);
  CREATE INDEX changes_id ON changes (dataset, id);
  CREATE INDEX changes_version ON changes (dataset, version);`;

/** Writes the newest rows of every dataset, what changed in them, and the terms by which all is found. */
export async function fill(
  database: sqlite.Database,
  datasets: readonly Dataset[],
  site: Site,
  read: ReadJson,
): Promise<void> {
  database.exec(`BEGIN; ${layout}`);
  const search = writer(database, 'entries', ['number', 'type', 'kind', 'key', 'title', 'detail']);
  const found = writer(database, 'entry_terms', ['rowid', 'name', 'rest']);
  let number = 0;
  const names = new Map<string, string>();
  for (const dataset of datasets) {
    const kind = thingOf(dataset);
    if (kind !== undefined)
      database.run('INSERT INTO kinds VALUES (?, ?, ?)', [dataset.name, kind, holdsRelations(dataset) ? 1 : 0]);
    const rows = await site.rows(dataset.name, dataset.version);
    fillRows(database, dataset, rows);
    for (const { type, kind, key, title, detail, name, rest } of entriesOf(dataset, rows, (role) => names.get(role))) {
      number++;
      if (type === 'thing') names.set(`${kind}/${key}`, title);
      search.write([number, type, kind, key, title, detail]);
      found.write([number, indexedTerms(name).join(' '), indexedTerms(rest).join(' ')]);
    }
    await fillChanges(database, dataset, read);
    if (dataset.name === 'documents') await fillDoubts(database, dataset, rows, read);
  }
  search.end();
  found.end();
  database.exec(`${indexes} COMMIT; ANALYZE`);
}

function fillRows(database: sqlite.Database, dataset: Dataset, rows: readonly Row[]): void {
  const { name, columns } = dataset;
  const terms_ = quoted(`${name}_terms`);
  database.exec(`CREATE TABLE ${quoted(name)} (${columns.map((column) => quoted(column.name)).join(', ')})`);
  database.exec(
    `CREATE VIRTUAL TABLE ${terms_} USING fts5(terms, content='', detail=none, tokenize='unicode61 remove_diacritics 0', prefix='2 3')`,
  );
  const table = writer(database, name, ['rowid', ...columns.map((column) => column.name)]);
  const search = writer(database, `${name}_terms`, ['rowid', 'terms']);
  const supports = writer(database, 'supports', ['dataset', 'key', 'mention', 'place']);
  const links = writer(database, 'links', ['dataset', 'id', 'column', 'kind', 'key']);
  const evidence = columns.filter(({ definition }) => definition['x-refers'] === 'mentions');
  const texts = searched(columns);
  for (const [i, row] of rows.entries()) {
    table.write([i, ...columns.map((column) => toStored(row[column.name]))]);
    search.write([i, indexedTerms(texts.map(({ name }) => row[name] ?? '').join(' ')).join(' ')]);
    for (const { name: column } of evidence) {
      const ids = row[column];
      if (typeof ids === 'object' && ids !== null)
        for (const [place, id] of ids.entries()) supports.write([name, row.id, id, place]);
    }
    for (const { column, kind, key } of linksOf(columns, row)) links.write([name, row.id, column, kind, key]);
  }
  for (const statement of [table, search, supports, links]) statement.end();
  for (const column of columns.filter((column) => isShort(database, name, column)))
    database.exec(`CREATE INDEX ${quoted(`${name}.${column.name}`)} ON ${quoted(name)} (${comparable(column)})`);
  const results = writer(database, 'column_statistics', ['dataset', 'column', 'content']);
  for (const column of columns)
    results.write([name, column.name, JSON.stringify(statistics(database, dataset, column))]);
  results.end();
}

function isShort(database: sqlite.Database, name: string, column: Column): boolean {
  if (column.type === 'list') return false;
  const longest = database.get(`SELECT max(length(${quoted(column.name)})) AS n FROM ${quoted(name)}`)?.['n'];
  return Number(longest ?? 0) <= longestIndexed;
}

async function fillChanges(database: sqlite.Database, dataset: Dataset, read: ReadJson): Promise<void> {
  const changes = writer(database, 'changes', ['dataset', 'version', 'id', 'what', 'column', 'old', 'new']);
  for (const { version, id, what, column, old, new: value } of await changesOf(dataset, read))
    changes.write([dataset.name, version, id, what, column, JSON.stringify(old), JSON.stringify(value)]);
  changes.end();
}

async function fillDoubts(
  database: sqlite.Database,
  documents: Dataset,
  rows: readonly Row[],
  read: ReadJson,
): Promise<void> {
  const doubts = writer(database, 'doubts', ['source', 'title', 'rule', 'line', 'reason']);
  for await (const { source, title, rule, line, reason } of doubtsIn(documents, rows, read))
    doubts.write([source, title, rule, line, reason]);
  doubts.end();
}

interface Writer {
  write(values: readonly Stored[]): void;
  end(): void;
}

function writer(database: sqlite.Database, table: string, columns: readonly string[]): Writer {
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
