import type sqlite from 'node-sqlite3-wasm';
import { holdsRelations, thingOf, type Dataset } from './dataset.js';
import { doubtsIn } from './doubts.js';
import { datasetEntry, rowEntry, sentenceEntries, type Entry, type NameOf } from './entries.js';
import { fillChanges } from './fill-changes.js';
import { fillParts } from './fill-parts.js';
import { fillRows } from './fill-rows.js';
import type { Published } from './published.js';
import { indexedTerms } from './terms.js';
import { translationsOf } from './translations.js';
import { writer } from './writer.js';

const layout = `
  CREATE TABLE kinds (dataset TEXT PRIMARY KEY, kind TEXT, is_relation INTEGER);
  CREATE TABLE supports (dataset TEXT, key TEXT, mention TEXT, place INTEGER);
  CREATE TABLE links (dataset TEXT, id TEXT, "column" TEXT, kind TEXT, key TEXT);
  CREATE TABLE former_links (dataset TEXT, id TEXT, "column" TEXT, kind TEXT, key TEXT);
  CREATE TABLE parts (source TEXT, sha256 TEXT, number INTEGER, start INTEGER, "end" INTEGER, line INTEGER, title TEXT, text TEXT);
  CREATE TABLE doubts (source TEXT, title TEXT, rule TEXT, line INTEGER, reason TEXT);
  CREATE TABLE changes (dataset TEXT, version TEXT, id TEXT, what TEXT, "column" TEXT, old TEXT, new TEXT);
  CREATE TABLE gone (dataset TEXT, id TEXT, content TEXT);
  CREATE TABLE column_statistics (dataset TEXT, "column" TEXT, content TEXT, PRIMARY KEY (dataset, "column"));
  CREATE TABLE entries (number INTEGER PRIMARY KEY, type TEXT, kind TEXT, key TEXT, title TEXT, detail TEXT, dataset TEXT, verb TEXT);
  CREATE INDEX entries_key ON entries (type, key);
  CREATE TABLE translations (kind TEXT, key TEXT, language TEXT, name TEXT, PRIMARY KEY (kind, key, language)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE entry_terms USING fts5(name, rest, content='', tokenize='unicode61 remove_diacritics 0', prefix='2 3');`;

const indexes = `
  CREATE INDEX supports_key ON supports (dataset, key, place);
  CREATE INDEX links_id ON links (dataset, id);
  CREATE INDEX links_key ON links (kind, key);
  CREATE INDEX former_links_key ON former_links (kind, key);
  CREATE INDEX doubts_source ON doubts (source, coalesce(line, 1));
  CREATE INDEX doubts_rule ON doubts (rule);
  CREATE INDEX supports_mention ON supports (mention);
  CREATE INDEX parts_source ON parts (source, number);
  CREATE INDEX mentions_place ON mentions (source_id, start);
  CREATE INDEX mentions_sentence ON mentions (source_id, sentence_start);
  CREATE INDEX gone_id ON gone (dataset, id);
  CREATE INDEX changes_id ON changes (dataset, id);
  CREATE INDEX changes_version ON changes (dataset, version);`;

/** Writes the newest rows of every dataset, what changed in them, and the terms by which all is found. */
export async function fill(database: sqlite.Database, datasets: readonly Dataset[], site: Published): Promise<void> {
  database.exec(`BEGIN; ${layout}`);
  const entries = entryWriter(database);
  const translations = writer(database, 'translations', ['kind', 'key', 'language', 'name']);
  for (const dataset of datasets) {
    const kind = thingOf(dataset);
    if (kind !== undefined)
      database.run('INSERT INTO kinds VALUES (?, ?, ?)', [dataset.name, kind, holdsRelations(dataset) ? 1 : 0]);
    entries.write(datasetEntry(dataset));
    await fillRows(database, dataset, site.rows(dataset.name, dataset.version), (row) => {
      const entry = rowEntry(dataset, row, entries.titleOf);
      if (entry) entries.write(entry);
      for (const { kind, key, language, name } of translationsOf(dataset, row))
        translations.write([kind, key, language, name]);
    });
    if (dataset.name === 'mentions') for (const entry of sentenceEntries(database)) entries.write(entry);
    await fillChanges(database, dataset, site);
    if (dataset.name === 'documents') await fillDoubts(database, dataset, site);
  }
  if (datasets.some(({ name }) => name === 'documents')) await fillParts(database, site);
  entries.end();
  translations.end();
  database.exec(`${indexes} COMMIT; ANALYZE`);
}

/** Writes what can be found, and tells what a thing is called that was written. */
function entryWriter(database: sqlite.Database): {
  write(entry: Entry): void;
  readonly titleOf: NameOf;
  end(): void;
} {
  const entries = writer(database, 'entries', ['number', 'type', 'kind', 'key', 'title', 'detail', 'dataset', 'verb']);
  const words = writer(database, 'entry_terms', ['rowid', 'name', 'rest']);
  const named = database.prepare("SELECT title FROM entries WHERE type = 'thing' AND kind = ? AND key = ?");
  let number = 0;
  return {
    write({ type, kind, key, title, detail, dataset, verb, name, rest }) {
      number++;
      entries.write([number, type, kind, key, title, detail, dataset, verb]);
      words.write([number, indexedTerms(name).join(' '), indexedTerms(rest).join(' ')]);
    },
    titleOf: (role) => {
      const at = role.indexOf('/');
      const title = named.get([role.slice(0, at), role.slice(at + 1)])?.['title'];
      return typeof title === 'string' ? title : undefined;
    },
    end() {
      entries.end();
      words.end();
      named.finalize();
    },
  };
}

async function fillDoubts(database: sqlite.Database, documents: Dataset, site: Published): Promise<void> {
  const doubts = writer(database, 'doubts', ['source', 'title', 'rule', 'line', 'reason']);
  const rows = site.rows(documents.name, documents.version);
  for await (const { source, title, rule, line, reason } of doubtsIn(documents, rows, site.json))
    doubts.write([source, title, rule, line, reason]);
  doubts.end();
}
