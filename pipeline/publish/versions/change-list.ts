import type { DatasetName, DatasetSchema, Row } from '../../check/dataset.js';
import type { Site } from '../site/site.js';
import { rowChanges, rowsBump, type RowChanges } from './row-changes.js';
import { schemaChange } from './schema-change.js';
import { greatest, type Bump } from './version.js';

/** A dataset as it is at one version. */
export interface Snapshot {
  readonly base: string;
  readonly schema: DatasetSchema;
  /** Sorted by id. */
  readonly rows: readonly Row[];
}

/** What differs between two snapshots; without a bump nothing does. */
export interface Difference extends RowChanges {
  readonly bump: Bump | undefined;
}

/** /data/NAME/changes/FROM..TO.json. */
export interface ChangeList extends RowChanges {
  readonly dataset: DatasetName;
  readonly from: string;
  readonly to: string;
  readonly bump: Bump | null;
  readonly counts: Readonly<Record<keyof RowChanges, number>>;
}

/** Compares two snapshots by address, schema and the cells of the columns that both have. */
export function difference(before: Snapshot, after: Snapshot): Difference {
  const shared = Object.keys(after.schema.properties).filter((column) => column in before.schema.properties);
  const changes = rowChanges(before.rows, after.rows, shared);
  const bump = greatest([
    before.base === after.base ? undefined : 'major',
    schemaChange(before.schema, after.schema),
    rowsBump(changes),
  ]);
  return { bump, ...changes };
}

export function changeList(dataset: DatasetName, from: string, to: string, found: Difference): ChangeList {
  const { bump, added, removed, changed } = found;
  const counts = { added: added.length, removed: removed.length, changed: changed.length };
  return { dataset, from, to, bump: bump ?? null, added, removed, changed, counts };
}

/** A version as it was published; `keep` says what is kept of each row. */
export async function snapshot(
  site: Pick<Site, 'schema' | 'rows'>,
  dataset: DatasetName,
  version: string,
  base: string,
  keep?: (row: Row) => Row,
): Promise<Snapshot> {
  return { base, schema: await site.schema(dataset, version), rows: await site.rows(dataset, version, keep) };
}
