import type { Disk } from '../../pipeline/effects.js';
import type { DatasetEntry, SiteIndex } from '../../pipeline/publish/site/catalogue.js';
import { openSite, type Site } from '../../pipeline/publish/site/site.js';
import { columnsOf } from './columns.js';
import { cacheSize, makeDatabase, type Database } from './database.js';
import type { Dataset } from './dataset.js';
import { fill } from './fill.js';
import { published } from './published.js';

/** A published site, ready to be asked. */
export interface Store {
  /** The folder of the site. */
  readonly folder: string;
  readonly index: SiteIndex;
  /** Its versions, as they were published. */
  readonly site: Site;
  readonly datasets: readonly Dataset[];
  readonly database: Database;
  /** A text of the site. */
  text(path: string): Promise<string>;
  close(): void;
}

/** Reads the site that lies in a folder into a new database, which is all that pages and API ask from then on; what of it stays in memory, in KiB. */
export async function openStore(
  folder: string,
  file: string,
  disk: Disk,
  cache: number = cacheSize.serving,
): Promise<Store> {
  const site = await openSite(folder, disk);
  const datasets = await Promise.all(site.index.datasets.map((entry) => readDataset(entry, site)));
  const files = published(folder, disk);
  const database = await makeDatabase(file, cache, (empty) => fill(empty, datasets, files));
  return {
    folder,
    index: site.index,
    site,
    datasets,
    database,
    text: files.text,
    close: () => {
      database.close();
    },
  };
}

async function readDataset(entry: DatasetEntry, site: Site): Promise<Dataset> {
  const { name, title, description, version, rows, keywords, files } = entry;
  // Its address alone differs from version to version, and no page shows it.
  const schema = { ...(await site.schema(name, version)), $id: undefined };
  const versions = await site.versions(name);
  return {
    name,
    title,
    description,
    version,
    rows,
    keywords,
    schema,
    columns: columnsOf(schema),
    files: files.map((file) => ({
      ...file,
      path: `data/${name}/${version}/${file.name}`,
      extension: file.name.slice(name.length + 1),
    })),
    versions,
    firstVersion: versions[0]?.version ?? version,
  };
}
