import { doubtsPath } from '../../pipeline/publish/site/texts.js';
import type { Message } from '../../pipeline/model.js';
import type { Row } from '../../pipeline/check/dataset.js';
import type { Dataset } from './dataset.js';
import { rowName } from './row-name.js';
import type { ReadJson } from './changes.js';
import type { Store } from './store.js';

/** What was doubted in a text, and in which. */
export interface Doubt extends Pick<Message, 'reason' | 'line' | 'rule'> {
  readonly source: string;
  /** The name of the source. */
  readonly title: string;
}

/** What was doubted in the texts that are published, text by text. */
export async function* doubtsIn(documents: Dataset, rows: AsyncIterable<Row>, read: ReadJson): AsyncGenerator<Doubt> {
  for await (const row of rows) {
    if (row['publish_text'] !== 'full') continue;
    const messages = (await read(doubtsPath(row.id))) as readonly Message[];
    for (const { reason, line, rule } of messages)
      yield { source: row.id, title: rowName(documents, row), reason, line, rule };
  }
}

/** What was doubted in some lines of a text, from its beginning on; what of no line, with the first one. */
export const doubtsOf = (
  { database }: Store,
  source: string,
  first: number,
  last: number,
): Pick<Doubt, 'reason' | 'line'>[] =>
  database
    .all('SELECT reason, line FROM doubts WHERE source = ? AND coalesce(line, 1) BETWEEN ? AND ? ORDER BY rowid', [
      source,
      first,
      last,
    ])
    .map(({ reason, line }) => ({ reason: String(reason), line: typeof line === 'number' ? line : null }));

/** How many there are by each rule, with the first of them. */
export function doubtsByRule({ database }: Store, most: number): { rule: string; count: number; first: Doubt[] }[] {
  return database
    .all('SELECT rule, count(*) AS n FROM doubts GROUP BY rule ORDER BY n DESC, rule')
    .map(({ rule, n }) => ({
      rule: String(rule),
      count: Number(n),
      first: database
        .all('SELECT * FROM doubts WHERE rule = ? ORDER BY rowid LIMIT ?', [rule ?? null, most])
        .map(({ source, title, reason, line }) => ({
          source: String(source),
          title: String(title),
          reason: String(reason),
          line: line === null || line === undefined ? null : Number(line),
          rule: String(rule),
        })),
    }));
}
