import type { Store } from '../store/store.js';
import { nameWeight, relationWeight, type Found, type Result } from './found.js';
import { termsQuery } from './sql.js';

/** Looks for words, in any of their forms, in names, sources and sentences. */
export function search({ database }: Store, words: string, limit: number, offset = 0): Found {
  const query = termsQuery(words);
  if (query === undefined) return { total: 0, results: [] };
  const total = Number(database.get('SELECT count(*) AS n FROM entry_terms WHERE entry_terms MATCH ?', [query])?.['n']);
  const results = database
    .all(
      `SELECT e.type, e.kind, e.key, coalesce(s.title, e.title) AS title, e.detail, e.dataset, e.verb FROM entry_terms
       JOIN entries e ON e.number = entry_terms.rowid
       LEFT JOIN entries s ON e.type = 'sentence' AND s.type = 'source' AND s.key = e.kind
       WHERE entry_terms MATCH ? ORDER BY bm25(entry_terms, ${String(nameWeight)}, 1) * iif(e.kind = 'relation', ${String(relationWeight)}, 1), e.number LIMIT ? OFFSET ?`,
      [query, limit, offset],
    )
    .map((fields) => fields as unknown as Result);
  return { total, results };
}

/** As many sentences as a browser may be given. */
const mostSentences = 5000;

/** What a page without a server searches: every name and source, and the first sentences. */
export function allEntries({ database }: Store): Result[] {
  return database
    .all(
      `SELECT type, kind, key, title, detail, dataset, verb FROM (SELECT *, row_number() OVER (PARTITION BY type ORDER BY number) AS place FROM entries)
       WHERE type <> 'sentence' OR place <= ? ORDER BY number`,
      [mostSentences],
    )
    .map((fields) => fields as unknown as Result);
}
