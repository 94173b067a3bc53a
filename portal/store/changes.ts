import type { Cell } from '../../pipeline/check/dataset.js';
import type { RowChanges } from '../../pipeline/publish/versions/row-changes.js';
import type { Dataset } from './dataset.js';

export interface Change {
  /** The version that made it. */
  readonly version: string;
  readonly id: string;
  readonly what: 'added' | 'removed' | 'changed';
  readonly column: string | null;
  readonly old: Cell;
  readonly new: Cell;
}

/** A JSON file of the site, by its path. */
export type ReadJson = (path: string) => Promise<unknown>;

/** All that the versions of a dataset changed in its rows, from the published change lists, in order. */
export async function changesOf({ versions }: Dataset, read: ReadJson): Promise<Change[]> {
  const all: Change[] = [];
  for (const { version, changes: address, base } of versions) {
    if (address === null) continue;
    const { added, removed, changed } = (await read(decodeURIComponent(address.slice(base.length)))) as RowChanges;
    const plain = { version, column: null, old: null, new: null };
    all.push(
      ...added.map((id) => ({ ...plain, id, what: 'added' as const })),
      ...removed.map((id) => ({ ...plain, id, what: 'removed' as const })),
      ...changed.map((change) => ({ version, what: 'changed' as const, ...change })),
    );
  }
  return all;
}
