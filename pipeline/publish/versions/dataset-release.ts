import type { DatasetName, DatasetSchema, Row } from '../../check/dataset.js';
import type { Table } from '../formats/formats.js';
import { rowChanges, rowsBump, type RowChanges } from './row-changes.js';
import { schemaChange } from './schema-change.js';
import type { Site, VersionEntry } from '../site/site.js';
import { firstVersion, greatest, nextVersion, type Bump } from './version.js';

/** A dataset, its version after this run, and what makes it differ from the one before. */
export interface DatasetRelease {
  readonly table: Table;
  readonly version: string;
  /** The versions before, the first one first. */
  readonly earlier: readonly VersionEntry[];
  /** Undefined when nothing changed, and for the first version. */
  readonly bump: Bump | undefined;
  readonly isNew: boolean;
  readonly changes: RowChanges | undefined;
}

/** Compares a dataset with its newest version on the site, by rows, schema and base address. */
export async function releaseDataset(table: Table, base: string, site: Site | undefined): Promise<DatasetRelease> {
  const earlier = (await site?.versions(table.name)) ?? [];
  const last = earlier.at(-1);
  if (!site || !last)
    return { table, version: firstVersion, earlier, bump: undefined, isNew: true, changes: undefined };
  const { schema, rows } = await previous(site, table.name, last.version);
  const shared = Object.keys(table.schema.properties).filter((column) => column in schema.properties);
  const changes = rowChanges(rows, table.rows, shared);
  const bump = greatest([
    last.base === base ? undefined : 'major',
    schemaChange(schema, table.schema),
    rowsBump(changes),
  ]);
  const version = bump ? nextVersion(last.version, bump) : last.version;
  return { table, version, earlier, bump, isNew: bump !== undefined, changes: bump && changes };
}

async function previous(
  site: Site,
  name: DatasetName,
  version: string,
): Promise<{ schema: DatasetSchema; rows: readonly Row[] }> {
  return { schema: await site.schema(name, version), rows: await site.rows(name, version) };
}
