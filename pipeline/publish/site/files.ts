import { createHash } from 'node:crypto';
import type { Addresses } from './addresses.js';
import { textPath } from './addresses.js';
import type { PlannedFile } from './build.js';
import { contextOf } from '../formats/context.js';
import { changeList } from '../versions/change-list.js';
import { changePage } from '../versions/change-page.js';
import type { DatasetRelease } from '../versions/dataset-release.js';
import { formats, type Setting } from '../formats/formats.js';
import type { SiteIndex, VersionEntry, Versions } from './site.js';

/** A text as it was read, to be published beside the rows that point into it. */
export interface PublishedText {
  readonly id: string;
  readonly sha256: string;
  readonly source: string;
}

/** All that a release is made of. */
export interface ReleasePlan {
  readonly datasets: readonly DatasetRelease[];
  readonly texts: readonly PublishedText[];
  readonly index: SiteIndex;
  readonly setting: Setting;
}

/** Every file that a release writes, in order. */
export function* releaseFiles({ datasets, texts, index, setting }: ReleasePlan): Generator<PlannedFile> {
  for (const { id, sha256, source } of texts) {
    yield { path: textPath(id, sha256), content: [source], isFrozen: true };
    yield { path: `sources/${id}.txt`, content: { sameAs: textPath(id, sha256) }, isFrozen: false };
  }
  for (const dataset of datasets) if (dataset.isNew) yield* datasetFiles(dataset, index.released, setting);
  yield { path: 'index.json', content: [pretty(index)], isFrozen: false };
  yield { path: 'last_updated.txt', content: [`${index.released}\n`], isFrozen: false };
}

function* datasetFiles(dataset: DatasetRelease, released: string, setting: Setting): Generator<PlannedFile> {
  const { table, version, earlier } = dataset;
  const { name, schema } = table;
  const { addresses } = setting;
  const folder = `data/${name}/${version}`;
  const sums: string[] = [];
  const frozen = (file: string, content: Iterable<string>): PlannedFile => ({
    path: `${folder}/${file}`,
    content: summed(content, file, sums),
    isFrozen: true,
  });
  for (const { extension, write } of formats) yield frozen(`${name}.${extension}`, write(table, setting));
  yield frozen(`${name}.schema.json`, [pretty({ ...schema, $id: addresses.file(`${folder}/${name}.schema.json`) })]);
  yield { path: `${folder}/SHA256SUMS`, content: later(() => sums.join('')), isFrozen: true };
  for (const { extension } of formats) {
    const file = `${name}.${extension}`;
    yield { path: `data/${name}/latest/${file}`, content: { sameAs: `${folder}/${file}` }, isFrozen: false };
  }
  const changes = changesFiles(dataset, addresses.base);
  yield* changes;
  const entry: VersionEntry = {
    version,
    released,
    base: addresses.base,
    rows: table.rows.length,
    changes: changes[0] ? addresses.file(changes[0].path) : null,
    withdrawn: null,
  };
  const versions: Versions = { name, versions: [...earlier, entry] };
  yield { path: `data/${name}/versions.json`, content: [pretty(versions)], isFrozen: false };
  yield {
    path: `contexts/${name}.jsonld`,
    content: [pretty({ '@context': contextOf(schema, addresses.base) })],
    isFrozen: false,
  };
}

/** The change list since the version before, and its page; none for the first. */
function changesFiles({ table, version, changes, bump, previous }: DatasetRelease, base: string): PlannedFile[] {
  if (!previous || !changes) return [];
  const list = changeList(table.name, previous.version, version, { bump, ...changes });
  const path = `data/${table.name}/changes/${list.from}..${list.to}`;
  return [
    { path: `${path}.json`, content: [pretty(list)], isFrozen: true },
    { path: `${path}.html`, content: later(() => changePage(list, previous, { ...table, base })), isFrozen: true },
  ];
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function* later(text: () => string): Generator<string> {
  yield text();
}

/** Notes the checksum of a file, in sha256sum's form, when all of it has passed. */
function* summed(content: Iterable<string>, file: string, sums: string[]): Generator<string> {
  const hash = createHash('sha256');
  for (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
  sums.push(`${hash.digest('hex')}  ${file}\n`);
}

/** Addresses of the files of a dataset's newest version, for the index. */
export function fileEntries(
  { table, version }: DatasetRelease,
  addresses: Addresses,
): SiteIndex['datasets'][number]['files'] {
  return formats.map(({ extension, mediaType }) => ({
    url: addresses.file(`data/${table.name}/${version}/${table.name}.${extension}`),
    mediaType,
  }));
}
