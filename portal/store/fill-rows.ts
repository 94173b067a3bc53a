import type sqlite from 'node-sqlite3-wasm';
import type { Row } from '../../pipeline/check/dataset.js';
import { comparable, quoted, searched, toStored, type Column } from './columns.js';
import type { Dataset } from './dataset.js';
import { linksOf } from './links.js';
import { statistics } from './statistics.js';
import { indexedTerms } from './terms.js';
import { writer } from './writer.js';

/** Longer texts are read, not sorted: their columns get no index. */
const longestIndexed = 200;

/** Writes the rows of a dataset, what they name, and what its columns hold; each row is told of when it is written. */
export async function fillRows(
  database: sqlite.Database,
  dataset: Dataset,
  rows: AsyncIterable<Row>,
  tell: (row: Row) => void,
): Promise<void> {
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
  let i = 0;
  for await (const row of rows) {
    table.write([i, ...columns.map((column) => toStored(row[column.name]))]);
    search.write([i, indexedTerms(texts.map(({ name }) => row[name] ?? '').join(' ')).join(' ')]);
    for (const { name: column } of evidence) {
      const ids = row[column];
      if (typeof ids === 'object' && ids !== null)
        for (const [place, id] of ids.entries()) supports.write([name, row.id, id, place]);
    }
    for (const { column, kind, key } of linksOf(columns, row)) links.write([name, row.id, column, kind, key]);
    tell(row);
    i++;
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
