import type { DatasetName, Row } from '../../check/dataset.js';
import type { DatasetRelease } from './dataset-release.js';

/** A dataset of which more rows would vanish than may. */
export interface Loss {
  readonly dataset: DatasetName;
  /** Rows of the newest version, and how many of them would be gone with nothing in their place. */
  readonly rows: number;
  readonly lost: number;
  /** The greatest share of rows that may vanish in one release, from 0 to 1. */
  readonly mostLost: number;
  /** The sources that had the lost rows, the one with most first; a row of several sources counts for each. */
  readonly sources: readonly Blame[];
}

interface Blame {
  readonly source: string;
  readonly lost: number;
  readonly cause: Cause;
}

/** What became of a source: no longer there, another text, or the same text read in another way. */
type Cause = 'gone' | 'changed' | 'same';

/**
 * The datasets that would lose more than may be lost at once, with the sources to blame. Where a text says something else, its new rows
 * take the place of as many that go: a page that is edited is no page that is gone.
 */
export function losses(datasets: readonly DatasetRelease[], mostLost: Readonly<Record<DatasetName, number>>): Loss[] {
  const release = (name: DatasetName) => datasets.find(({ table }) => table.name === name);
  const documents = release('documents');
  const mentions = release('mentions');
  const sourcesOf = sourcesBy(mentions?.previous?.rows ?? []);
  const sourcesNow = sourcesBy(mentions?.table.rows ?? []);
  const causeOf = causeBy(documents?.previous?.rows ?? [], documents?.table.rows ?? []);
  return datasets.flatMap(({ table: { name, rows: now }, previous, changes }) => {
    const [removed, added] = [new Set(changes?.removed), new Set(changes?.added)];
    const rows = previous?.rows ?? [];
    const isMuch = (count: number): boolean => count > mostLost[name] * rows.length;
    if (!isMuch(removed.size)) return [];
    const isReplaced = replacing(now.filter(({ id }) => added.has(id)).flatMap(sourcesNow), causeOf);
    const lost = rows.filter((row) => removed.has(row.id) && !sourcesOf(row).some(isReplaced));
    if (!isMuch(lost.length)) return [];
    const counts = new Map<string, number>();
    for (const source of lost.flatMap((row) => (name === 'documents' ? [row.id] : sourcesOf(row))))
      counts.set(source, (counts.get(source) ?? 0) + 1);
    const sources = [...counts]
      .map(([source, lost]) => ({ source, lost, cause: causeOf(source) }))
      .sort((a, b) => b.lost - a.lost || (a.source < b.source ? -1 : 1));
    return [{ dataset: name, rows: rows.length, lost: lost.length, mostLost: mostLost[name], sources }];
  });
}

/** Tells of a source whose text changed whether a new row of it is there to take a place, each once. */
function replacing(sources: readonly string[], causeOf: (source: string) => Cause): (source: string) => boolean {
  const left = new Map<string, number>();
  for (const source of sources) if (causeOf(source) === 'changed') left.set(source, (left.get(source) ?? 0) + 1);
  return (source) => {
    const count = left.get(source) ?? 0;
    left.set(source, count - 1);
    return count > 0;
  };
}

/** The sources of a row: its own, or those of the mentions that support it. */
function sourcesBy(mentions: readonly Row[]): (row: Row) => string[] {
  let byId: ReadonlyMap<string, string> | undefined;
  return ({ source_id: own, mentions: support }) => {
    if (typeof own === 'string') return [own];
    const sources = (byId ??= new Map(mentions.map((row) => [row.id, String(row['source_id'])])));
    return Array.isArray(support) ? [...new Set(support.flatMap((id: string) => sources.get(id) ?? []))] : [];
  };
}

function causeBy(before: readonly Row[], after: readonly Row[]): (source: string) => Cause {
  const [old, now] = [before, after].map((rows) => new Map(rows.map((row) => [row.id, row['sha256']])));
  return (source) => (!now?.has(source) ? 'gone' : now.get(source) === old?.get(source) ? 'same' : 'changed');
}
