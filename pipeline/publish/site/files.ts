import type { DatasetName } from '../../check/dataset.js';
import { contextOf } from '../formats/context.js';
import { formats, type Setting } from '../formats/formats.js';
import { descriptors, siteFiles } from '../descriptors/descriptors.js';
import type { DatasetRelease } from '../versions/dataset-release.js';
import type { PlannedFile } from './build.js';
import { changeList } from '../versions/change-list.js';
import { changePage } from '../versions/change-page.js';
import type { Catalogue, CatalogueDataset, PublishedFile, Versions } from './catalogue.js';
import type { Tell } from '../../tell.js';
import { jsonText } from './json-text.js';
import { measured } from './measured.js';
import { releaseFolder } from './release-folder.js';
import { sumLine, sumsFile } from './sums.js';
import { textFiles, type EarlierText, type PublishedText } from './texts.js';

/** All that a release is made of. */
export interface ReleasePlan {
  readonly datasets: readonly DatasetRelease[];
  readonly texts: Iterable<PublishedText>;
  /** Of the withheld texts, by their ids. */
  readonly earlierTexts: ReadonlyMap<string, readonly EarlierText[]>;
  readonly setting: Omit<Setting, 'version'>;
  /** Files that another act than publishing writes or takes away, before all that tells of what stands. */
  readonly more: readonly PlannedFile[];
  /** Makes the release object, once the data files of the new versions are written. */
  readonly catalogue: (files: ReadonlyMap<DatasetName, readonly PublishedFile[]>) => Catalogue;
  /** Hears how many rows have been written, those of each format for themselves. */
  readonly tell: Tell | undefined;
}

/** Every file that a release writes, in order: each is asked for when the one before has been written. */
export function* releaseFiles({
  datasets,
  texts,
  earlierTexts,
  setting,
  more,
  catalogue: make,
  tell,
}: ReleasePlan): Generator<PlannedFile> {
  for (const text of texts) yield* textFiles(text, earlierTexts.get(text.id) ?? []);
  const written = new Map<DatasetName, readonly PublishedFile[]>();
  const fresh = datasets.filter(({ isNew }) => isNew);
  const rows = fresh.reduce((sum, { table }) => sum + table.rows.length, 0);
  let done = 0;
  const count = (more: number): void => {
    tell?.('write the rows', { done: (done += more), of: rows * formats.length });
  };
  for (const dataset of fresh) written.set(dataset.table.name, yield* dataFiles(dataset, setting, count));
  yield* more;
  const catalogue = make(written);
  for (const dataset of catalogue.datasets) {
    const release = fresh.find(({ table }) => table.name === dataset.name);
    if (release) yield* versionFiles(dataset, release, catalogue);
    yield* newestFiles(dataset, catalogue);
  }
  for (const files of siteFiles) yield* files(catalogue, datasets);
  yield* releaseFolder(catalogue, datasets);
}

const folderOf = (name: DatasetName, version: string): string => `data/${name}/${version}`;

function* dataFiles(
  { table, version }: DatasetRelease,
  setting: ReleasePlan['setting'],
  count: (rows: number) => void,
): Generator<PlannedFile, PublishedFile[]> {
  const files: PublishedFile[] = [];
  for (const { extension, mediaType, write } of formats) {
    const name = `${table.name}.${extension}`;
    const path = `${folderOf(table.name, version)}/${name}`;
    const { content, measure } = measured(write(table, { ...setting, version }));
    yield { path, content, isFrozen: true };
    if (table.rows.length > 0) count(table.rows.length);
    files.push({ name, url: setting.addresses.file(path), mediaType, ...measure() });
  }
  return files;
}

/** What stands beside the data of a version. */
function* versionFiles(
  dataset: CatalogueDataset,
  release: DatasetRelease,
  catalogue: Catalogue,
): Generator<PlannedFile> {
  const { name, version, files } = dataset;
  const folder = folderOf(name, version);
  const sums = files.map((file) => sumLine(file.name, file.sha256));
  for (const { file, write } of descriptors) {
    const { content, measure } = measured([write(dataset, catalogue)]);
    yield { path: `${folder}/${file(name)}`, content, isFrozen: true };
    sums.push(sumLine(file(name), measure().sha256));
  }
  yield { path: `${folder}/${sumsFile}`, content: sums, isFrozen: true };
  yield* changesFiles(release, catalogue.base);
}

/** What tells of a dataset as it is now. */
function* newestFiles(
  { name, version, files, history, schema }: CatalogueDataset,
  { base }: Catalogue,
): Generator<PlannedFile> {
  const folder = folderOf(name, version);
  for (const file of files) {
    yield { path: `data/${name}/latest/${file.name}`, content: { sameAs: `${folder}/${file.name}` }, isFrozen: false };
  }
  const versions: Versions = { name, versions: history };
  yield { path: `data/${name}/versions.json`, content: [jsonText(versions)], isFrozen: false };
  yield {
    path: `contexts/${name}.jsonld`,
    content: [jsonText({ '@context': contextOf(schema, base) })],
    isFrozen: false,
  };
}

/** The change list since the version before, and its page; none for the first. */
function* changesFiles(
  { table, version, changes, bump, previous }: DatasetRelease,
  base: string,
): Generator<PlannedFile> {
  if (!previous || !changes) return;
  const list = changeList(table.name, previous.version, version, { bump, ...changes });
  const path = `data/${table.name}/changes/${list.from}..${list.to}`;
  yield { path: `${path}.json`, content: [jsonText(list)], isFrozen: true };
  yield { path: `${path}.html`, content: [changePage(list, previous, { ...table, base })], isFrozen: true };
}
