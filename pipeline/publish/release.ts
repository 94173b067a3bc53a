import { join } from 'node:path';
import { datasetNames, datasetSchema, rowsOf, type Tables } from '../check/dataset.js';
import type { Effects } from '../effects.js';
import type { About } from '../ingest/about.js';
import type { Settings } from '../ingest/configuration.js';
import { software } from '../software.js';
import { addresses } from './site/addresses.js';
import { build } from './site/build.js';
import { releaseFiles, type ReleasePlan } from './site/files.js';
import { makeCatalogue, saysTheSame } from './site/make-catalogue.js';
import type { Site } from './site/site.js';
import { findEarlierTexts, type PublishedText } from './site/texts.js';
import { releaseDataset, type DatasetRelease } from './versions/dataset-release.js';

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
export async function compare(tables: Tables, about: About, before: Site | undefined): Promise<DatasetRelease[]> {
  const isRestated = before !== undefined && !saysTheSame(before.index, about);
  const datasets: DatasetRelease[] = [];
  for (const name of datasetNames) {
    const table = { name, schema: datasetSchema(name), rows: rowsOf(tables, name) };
    datasets.push(await releaseDataset(table, about.base, before, isRestated));
  }
  return datasets;
}

/** What a release is made from, beside the site as it was. */
export interface Material {
  readonly datasets: readonly DatasetRelease[];
  readonly tables: Tables;
  readonly texts: readonly PublishedText[];
  /** The checksum of the rule set that found the rows. */
  readonly rules: string;
  /** Rows that failed their schema. */
  readonly quarantined: number;
}

/**
 * Publishes the tables and the texts that they point into, as new versions of the datasets that changed. The site
 * becomes the new one whole, or stays as it was.
 */
export async function release(
  { datasets, tables, texts, rules, quarantined }: Material,
  before: Site | undefined,
  { about }: Settings,
  { output, run }: Destination,
  effects: Effects,
): Promise<Release> {
  const site = join(output, 'site');
  if (before && datasets.every(({ isNew }) => !isNew)) return { result: 'unchanged', datasets, site };
  const at = addresses(about.base);
  const mentions = new Map(rowsOf(tables, 'mentions').map((row) => [row.id, row]));
  const setting = { addresses: at, mention: (id: string) => mentions.get(id) };
  const facts = {
    about,
    tables,
    datasets,
    before: before?.index,
    released: effects.now().toISOString(),
    software: software(),
    rules,
    quarantined,
  };
  const catalogue: ReleasePlan['catalogue'] = (files) => makeCatalogue(facts, files, at);
  const earlierTexts = before ? await findEarlierTexts(before.folder, texts, effects.disk) : new Map();
  const files = releaseFiles({ datasets, texts, earlierTexts, setting, catalogue });
  await build(output, run, before?.folder, files, effects.disk);
  return { result: 'published', datasets, site };
}
