import { isDeepStrictEqual } from 'node:util';
import type { Row } from '../../check/dataset.js';
import type { Table } from '../formats/formats.js';
import type { VersionEntry } from '../site/catalogue.js';
import type { Site } from '../site/site.js';
import { difference, snapshot, type Snapshot } from './change-list.js';
import type { RowChanges } from './row-changes.js';
import { firstVersion, greatest, nextVersion, type Bump } from './version.js';

/** A table whose rows are all there, to be compared and counted. */
export interface WholeTable extends Table {
  readonly rows: readonly Row[];
}

/** A dataset, its version after this run, and what makes it differ from the one before. */
export interface DatasetRelease {
  readonly table: WholeTable;
  readonly version: string;
  /** The versions before, the first one first. */
  readonly earlier: readonly VersionEntry[];
  /** Undefined when nothing changed, and for the first version. */
  readonly bump: Bump | undefined;
  readonly isNew: boolean;
  readonly changes: RowChanges | undefined;
  /** What it was compared with: the newest version that stands, on the site. */
  readonly previous: (Snapshot & { readonly version: string }) | undefined;
}

/**
 * Compares a dataset with its newest version on the site, by rows, schema and base address. What the publisher says of
 * it stands in the descriptors of a version, so that saying something else (`isRestated`) makes a new one.
 */
export async function releaseDataset(
  table: WholeTable,
  base: string,
  site: Pick<Site, 'versions' | 'schema' | 'rows'> | undefined,
  isRestated = false,
): Promise<DatasetRelease> {
  const earlier = (await site?.versions(table.name)) ?? [];
  const last = earlier.findLast(isStanding);
  if (!site || !last)
    return {
      table,
      version: firstVersion,
      earlier,
      bump: undefined,
      isNew: true,
      changes: undefined,
      previous: undefined,
    };
  const standing = await snapshot(site, table.name, last.version, last.base, oneOfEach(table.rows));
  const previous = { version: last.version, ...standing };
  const { bump: found, ...changes } = difference(previous, { base, schema: table.schema, rows: table.rows });
  const bump = greatest([found, isRestated ? 'patch' : undefined]);
  // A number that was withdrawn is not given again.
  const version = bump ? nextVersion(earlier.at(-1)?.version ?? last.version, bump) : last.version;
  return { table, version, earlier, bump, isNew: bump !== undefined, changes: bump && changes, previous };
}

/** Of rows that stayed as they were one is enough: those of the new version. */
function oneOfEach(rows: readonly Row[]): (row: Row) => Row {
  const known = new Map(rows.map((row) => [row.id, row]));
  return (row) => {
    const now = known.get(row.id);
    return isDeepStrictEqual(row, now) && now ? now : row;
  };
}

export const isStanding = ({ withdrawn }: VersionEntry): boolean => withdrawn === null;
