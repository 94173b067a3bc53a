import type { Row } from '../../pipeline/check/dataset.js';
import { quoted, type Column } from './columns.js';
import { holdsRelations, type Dataset } from './dataset.js';
import type { Store } from './store.js';
import { rowFrom } from './things.js';

/** How one thing is related to another, by its row. */
export interface Relation {
  readonly dataset: Dataset;
  readonly row: Row;
  /** KIND/KEY, like the object. */
  readonly subject: string;
  readonly predicate: Column;
  readonly object: string;
  /** When it was, or began and ended, in EDTF; null where no text says it. */
  readonly start: string | null;
  readonly end: string | null;
}

/** A project's record bears the key of the programme that it is, and relations name the programme. */
const alsoNamed: Readonly<Record<string, string>> = { project: 'programme' };

/** What a thing is to others, and they to it, in the order of their beginning. */
export function relationsOf({ database, datasets }: Store, kind: string, key: string): Relation[] {
  return datasets.filter(holdsRelations).flatMap((dataset) => {
    const term = (name: string): Column | undefined =>
      dataset.columns.find(({ definition }) => definition['x-term'] === `nashir:${name}`);
    const [subject, predicate, object, start, end] = ['subject', 'predicate', 'object', 'start', 'end'].map(term);
    if (!subject || !predicate || !object || !start || !end) return [];
    const found = database.all(
      `SELECT DISTINCT r.* FROM links l JOIN ${quoted(dataset.name)} r ON r.id = l.id
       WHERE l.dataset = ? AND l.key = ? AND l.kind IN (?, ?) ORDER BY r.${quoted(start.name)}, r.rowid`,
      [dataset.name, key, kind, alsoNamed[kind] ?? kind],
    );
    return found.map((fields) => {
      const row = rowFrom(dataset, fields);
      return {
        dataset,
        row,
        subject: String(row[subject.name]),
        predicate,
        object: String(row[object.name]),
        start: textIn(row, start),
        end: textIn(row, end),
      };
    });
  });
}

const textIn = (row: Row, { name }: Column): string | null => {
  const value = row[name];
  return typeof value === 'string' ? value : null;
};

/** The thing that a relation names as KIND/KEY is this one. */
export const isSame = (role: string, kind: string, key: string): boolean =>
  role === `${kind}/${key}` || role === `${alsoNamed[kind] ?? kind}/${key}`;
