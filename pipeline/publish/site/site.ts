import { join } from 'node:path';
import type { DatasetName, DatasetSchema, Row } from '../../check/dataset.js';
import type { Disk } from '../../effects.js';
import type { SiteIndex, VersionEntry, Versions } from './catalogue.js';
import { parseWritten } from './parse-written.js';
import { rowsIn } from './rows-in.js';

/** What was released before. */
export interface Site {
  /** The folder that the site's link points at. */
  readonly folder: string;
  readonly index: SiteIndex;
  versions(name: DatasetName): Promise<readonly VersionEntry[]>;
  schema(name: DatasetName, version: string): Promise<DatasetSchema>;
  /** `keep` says what is kept of each row, if anything is. */
  rows(name: DatasetName, version: string, keep?: (row: Row) => Row | undefined): Promise<readonly Row[]>;
}

/** The site as it stands in the output folder; undefined before the first release. */
export async function readSite(output: string, disk: Disk): Promise<Site | undefined> {
  const target = await disk.readLink(join(output, 'site'));
  return target === undefined ? undefined : openSite(join(output, target), disk);
}

/** A site wherever it lies: a copy can be read as well. */
export async function openSite(folder: string, disk: Disk): Promise<Site> {
  const read = async (path: string): Promise<unknown> =>
    parseWritten(await disk.read(join(folder, path)), join(folder, path));
  return {
    folder,
    index: (await read('index.json')) as SiteIndex,
    async versions(name) {
      const path = `data/${name}/versions.json`;
      return (await disk.kind(join(folder, path))) === 'file' ? ((await read(path)) as Versions).versions : [];
    },
    schema: async (name, version) => (await read(`data/${name}/${version}/${name}.schema.json`)) as DatasetSchema,
    async rows(name, version, keep = (row) => row) {
      const rows: Row[] = [];
      for await (const row of rowsIn(folder, name, version, disk)) {
        const kept = keep(row);
        if (kept) rows.push(kept);
      }
      return rows;
    },
  };
}
