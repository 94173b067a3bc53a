import { join } from 'node:path';
import { datasetNames, datasetSchema, rowsOf, type Tables } from '../check/dataset.js';
import type { Disk, Effects } from '../effects.js';
import type { About } from '../ingest/about.js';
import { lastScores, lastSupport } from '../evaluate/last-scores.js';
import { software } from '../software.js';
import type { Tell } from '../tell.js';
import { releasedAt } from './run/released.js';
import { addresses } from './site/addresses.js';
import { build, draft, type Draft, type PlannedFile } from './site/build.js';
import { releaseFiles, type ReleasePlan } from './site/files.js';
import type { Pages } from './site/pages.js';
import { makeCatalogue, saysTheSame } from './site/make-catalogue.js';
import type { Site } from './site/site.js';
import { isSealed, type Sign } from './site/sums.js';
import { findEarlierTexts, type PublishedText } from './site/texts.js';
import { releaseDataset, type DatasetRelease } from './versions/dataset-release.js';

export interface Release {
  /** Unchanged: no version was made, and no byte of the site changed; signed: only signatures were added. */
  readonly result: 'published' | 'unchanged' | 'signed';
  readonly datasets: readonly DatasetRelease[];
  /** Where the site lies. */
  readonly site: string;
  /** What is to be finished, for the site to be there; nothing where it stays as it is. */
  readonly draft: Draft | undefined;
}

/** The output folder, the name of the run, what makes pages of what is published, and who hears how far all is. */
export interface Destination {
  readonly output: string;
  readonly run: string;
  /** Signs the lists of checksums, where it is there. */
  readonly sign?: Sign | undefined;
  readonly pages?: Pages | undefined;
  readonly tell?: Tell | undefined;
}

/** The datasets as this run would release them, each beside what was released before. */
export async function compare(tables: Tables, about: About, before: Site | undefined): Promise<DatasetRelease[]> {
  const datasets: DatasetRelease[] = [];
  for (const name of datasetNames) {
    const table = { name, schema: datasetSchema(name), rows: rowsOf(tables, name) };
    const isRestated = before !== undefined && !saysTheSame(before.index, about, name);
    datasets.push(await releaseDataset(table, about.base, before, isRestated));
  }
  return datasets;
}

/** What a release is made from, beside the site as it was. */
export interface Material {
  readonly datasets: readonly DatasetRelease[];
  readonly tables: Tables;
  readonly texts: Iterable<PublishedText>;
  /** The checksum of the rule set that found the rows. */
  readonly rules: string;
  /** Rows that failed their schema. */
  readonly quarantined: number;
  /** Files that another act than publishing writes or takes away. */
  readonly more?: readonly PlannedFile[];
}

/**
 * Writes the tables and the texts that they point into, as new versions of the datasets that changed. The site becomes
 * the new one when the draft is finished, which needs none of the rows.
 */
export async function release(
  material: Material,
  before: Site | undefined,
  about: About,
  destination: Destination,
  effects: Effects,
): Promise<Release> {
  const { output, run, sign, tell } = destination;
  const { disk } = effects;
  const { datasets } = material;
  const told = { datasets, site: join(output, 'site') };
  if (!before || datasets.some(({ isNew }) => isNew)) {
    const files = await filesOf(material, before, about, tell, effects);
    return { ...told, result: 'published', draft: await draft(output, run, before?.folder, files, disk) };
  }
  // Where only the software is another, the same data get its pages.
  if (await isFinished(before, destination, disk)) return { ...told, result: 'unchanged', draft: undefined };
  const isSigned = !sign || (await isSealed(before.folder, sign, disk));
  const result = isSigned ? 'unchanged' : 'signed';
  return { ...told, result, draft: await draft(output, run, before.folder, [], disk) };
}

/** Whether a site has the signatures of a key, and the pages that this software makes. */
export async function isFinished(
  { folder }: Site,
  { sign, pages }: Pick<Destination, 'sign' | 'pages'>,
  disk: Disk,
): Promise<boolean> {
  return (!sign || (await isSealed(folder, sign, disk))) && (!pages || (await pages.areCurrent(folder)));
}

/** Builds the site anew, with the number of a release more, whatever has changed. */
export async function buildRelease(
  material: Material,
  before: Site | undefined,
  about: About,
  { output, run, sign, pages, tell }: Destination,
  effects: Effects,
): Promise<void> {
  const files = await filesOf(material, before, about, tell, effects);
  await build(output, run, before?.folder, files, { sign, pages, tell }, effects.disk);
}

async function filesOf(
  { datasets, tables, texts, rules, quarantined, more = [] }: Material,
  before: Site | undefined,
  about: About,
  tell: Tell | undefined,
  { disk, environment, now }: Effects,
): Promise<Iterable<PlannedFile>> {
  const at = addresses(about.base);
  const mentions = new Map(rowsOf(tables, 'mentions').map((row) => [row.id, row]));
  const setting = { addresses: at, mention: (id: string) => mentions.get(id), about };
  const facts = {
    about,
    tables,
    datasets,
    before: before?.index,
    released: releasedAt({ environment, now }).toISOString(),
    software: software(),
    rules,
    quarantined,
    scores: lastScores(),
    support: lastSupport(),
  };
  const catalogue: ReleasePlan['catalogue'] = (files) => makeCatalogue(facts, files, at);
  const earlierTexts = before ? await findEarlierTexts(before.folder, texts, disk) : new Map();
  return releaseFiles({ datasets, texts, earlierTexts, setting, catalogue, more, tell });
}
