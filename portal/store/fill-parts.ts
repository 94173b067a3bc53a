import type sqlite from 'node-sqlite3-wasm';
import { textPath } from '../../pipeline/publish/site/addresses.js';
import type { Fields } from './database.js';
import { divide, lettersOfMark, mostLetters, type Part } from './divide.js';
import type { Published } from './published.js';
import { writer } from './writer.js';

/** A text that is not published is shown by its sentences: as many as a page has. */
const mostSentences = 150;

/** Writes the parts of the texts that are too long for a page. */
export async function fillParts(database: sqlite.Database, site: Published): Promise<void> {
  const long = database.all(
    `SELECT id, sha256, publish_text FROM documents WHERE
       length + ? * (SELECT count(*) FROM mentions WHERE source_id = documents.id) > ? ORDER BY rowid`,
    [lettersOfMark, mostLetters],
  ) as Fields[];
  const parts = writer(database, 'parts', ['source', 'sha256', 'number', 'start', 'end', 'line', 'title', 'text']);
  const mentions = database.prepare(
    'SELECT start, "end" FROM mentions WHERE source_id = ? AND source_sha256 = ? ORDER BY start, "end" DESC',
  );
  for (const { id = null, sha256 = null, publish_text: published } of long) {
    const spans = (mentions.all([id, sha256]) as Fields[]).map(({ start, end }) => ({
      start: Number(start),
      end: Number(end),
    }));
    const own =
      published === 'full'
        ? divide(await site.text(textPath(String(id), String(sha256))), spans)
        : withoutText(spans.map(({ start }) => start));
    if (own.length > 1)
      for (const [i, { start, end, line, title, text }] of own.entries())
        parts.write([id, sha256, i + 1, start, end, line, title, text]);
  }
  mentions.finalize();
  parts.end();
}

/** Mentions by the page, of a text of which nothing else is known. */
function withoutText(starts: readonly number[]): Part[] {
  const firsts = [0, ...starts.filter((start, i) => i > 0 && i % mostSentences === 0 && start !== starts[i - 1])];
  return firsts.map((start, i) => ({
    start,
    end: firsts[i + 1] ?? Number.MAX_SAFE_INTEGER,
    line: 1,
    title: '',
    text: '',
  }));
}
