import { textPath } from '../../pipeline/publish/site/addresses.js';
import type { Part } from './divide.js';
import type { Store } from './store.js';

/** A part of a long text, and where its page is. */
export interface PartPage extends Omit<Part, 'text'> {
  /** Counted from 1. */
  readonly number: number;
  readonly path: string;
}

/** The parts of a source's text, in order; none where it has one page. */
export const partsOf = ({ database }: Store, source: string): PartPage[] =>
  database
    .all('SELECT sha256, number, start, "end", line, title FROM parts WHERE source = ? ORDER BY number', [source])
    .map(({ sha256, number, start, end, line, title }) => ({
      number: Number(number),
      path: partPath(source, String(sha256), Number(number)),
      start: Number(start),
      end: Number(end),
      line: Number(line),
      title: String(title),
    }));

/** The first part is the page of the source itself. */
const partPath = (source: string, sha256: string, number: number): string =>
  number === 1 ? `/sources/${source}/` : `/${textPath(source, sha256).slice(0, -'.txt'.length)}/${String(number)}`;

/** The part that something stands in, by where each begins: the last one that does not begin after it. */
export const partWith = (parts: readonly PartPage[], by: 'start' | 'line', place: number): PartPage | undefined =>
  parts.findLast((part) => part[by] <= place) ?? parts[0];

export const partText = ({ database }: Store, source: string, number: number): string =>
  String(database.get('SELECT text FROM parts WHERE source = ? AND number = ?', [source, number])?.['text']);

/** The pages beyond the first ones. */
export const partPaths = ({ database }: Store): string[] =>
  database
    .all('SELECT source, sha256, number FROM parts WHERE number > 1 ORDER BY rowid')
    .map(({ source, sha256, number }) => partPath(String(source), String(sha256), Number(number)));

/** Beside each long text, which mentions are in which part: by it, an address of the whole text finds its place. */
export function* partFiles(store: Store): Generator<{ readonly path: string; readonly content: readonly string[][] }> {
  const { database } = store;
  for (const fields of database.all('SELECT source, sha256 FROM parts WHERE number = 1 ORDER BY rowid')) {
    const [source, sha256] = [String(fields['source']), String(fields['sha256'])];
    const content = partsOf(store, source).map(({ start, end }) =>
      database
        .all('SELECT id FROM mentions WHERE source_id = ? AND start >= ? AND start < ? ORDER BY start, rowid', [
          source,
          start,
          end,
        ])
        .map(({ id }) => String(id)),
    );
    yield { path: partsFile(source, sha256), content };
  }
}

export const partsFile = (source: string, sha256: string): string =>
  textPath(source, sha256).replace(/\.txt$/u, '.parts.json');
