import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { datasetNames, datasetSchema, rowsOf, type Tables } from '../check/dataset.js';
import type { Effects } from '../effects.js';
import type { Settings } from '../ingest/configuration.js';
import { addresses, type Addresses } from './site/addresses.js';
import { build } from './site/build.js';
import { releaseDataset, type DatasetRelease } from './versions/dataset-release.js';
import { fileEntries, releaseFiles, type PublishedText } from './site/files.js';
import type { Site, SiteIndex } from './site/site.js';

export interface Release {
  /** Unchanged: no version was made, and no byte of the site changed. */
  readonly result: 'published' | 'unchanged';
  readonly datasets: readonly DatasetRelease[];
  /** Where the site lies. */
  readonly site: string;
}

/** The output folder, and the name of the run. */
export interface Destination {
  readonly output: string;
  readonly run: string;
}

/** The datasets as this run would release them, each beside what was released before. */
export async function compare(tables: Tables, base: string, before: Site | undefined): Promise<DatasetRelease[]> {
  const datasets: DatasetRelease[] = [];
  for (const name of datasetNames)
    datasets.push(
      await releaseDataset({ name, schema: datasetSchema(name), rows: rowsOf(tables, name) }, base, before),
    );
  return datasets;
}

/**
 * Publishes the tables and the texts that they point into, as new versions of the datasets that changed. The site
 * becomes the new one whole, or stays as it was.
 */
export async function release(
  datasets: readonly DatasetRelease[],
  texts: readonly PublishedText[],
  before: Site | undefined,
  settings: Settings,
  { output, run }: Destination,
  effects: Effects,
): Promise<Release> {
  const site = join(output, 'site');
  const at = addresses(settings.base);
  const index = indexOf(datasets, settings, at, effects.now().toISOString());
  if (before && isDeepStrictEqual({ ...before.index, released: index.released }, index))
    return { result: 'unchanged', datasets, site };
  const mentions = new Map(
    datasets.flatMap(({ table }) => (table.name === 'mentions' ? table.rows : [])).map((row) => [row.id, row]),
  );
  const setting = { addresses: at, mention: (id: string) => mentions.get(id) };
  await build(output, run, before?.folder, releaseFiles({ datasets, texts, index, setting }), effects.disk);
  return { result: 'published', datasets, site };
}

function indexOf(
  datasets: readonly DatasetRelease[],
  { base, publisher, licence }: Settings,
  at: Addresses,
  released: string,
): SiteIndex {
  return {
    base,
    publisher,
    licence,
    released,
    datasets: datasets.map((dataset) => {
      const { name, schema, rows } = dataset.table;
      return {
        name,
        title: schema['x-title'],
        description: schema['x-description'],
        version: dataset.version,
        rows: rows.length,
        files: fileEntries(dataset, at),
        versions: at.file(`data/${name}/versions.json`),
      };
    }),
  };
}
