import { createHash } from 'node:crypto';
import type { Chunks } from '../../effects.js';
import { releaseZip } from '../formats/release-zip.js';
import { iati } from '../iati/iati.js';
import type { DatasetRelease } from '../versions/dataset-release.js';
import type { PlannedFile, Written } from './build.js';
import type { Catalogue } from './catalogue.js';
import { sumLine, sumsFile } from './sums.js';

/** A file of a whole release. */
interface ReleaseFile {
  readonly file: string;
  readonly write: (catalogue: Catalogue, datasets: readonly DatasetRelease[], site: Written) => Chunks;
}

const files: readonly ReleaseFile[] = [
  { file: 'release.zip', write: ({ datasets }, _, site) => releaseZip(datasets, site) },
  { file: 'release.sqlite', write: sqlite },
];

/** /releases/N/: the whole release in one file of each kind, frozen, with the checksums of all that stands there. */
export function* releaseFolder(catalogue: Catalogue, datasets: readonly DatasetRelease[]): Generator<PlannedFile> {
  const folder = `releases/${String(catalogue.releases.at(-1)?.number)}`;
  for (const { file, write } of files)
    yield { path: `${folder}/${file}`, content: (site) => write(catalogue, datasets, site), isFrozen: true };
  const activities = iati(catalogue, datasets);
  if (activities !== undefined) yield { path: `${folder}/iati.xml`, content: [activities], isFrozen: true };
  yield { path: `${folder}/${sumsFile}`, content: (site) => sums(folder, site), isFrozen: true };
}

/** Its library is loaded here, where something is released. */
async function* sqlite(
  { base }: Catalogue,
  datasets: readonly DatasetRelease[],
  { scratch }: Written,
): AsyncGenerator<Uint8Array> {
  const { writeSqlite } = await import('../formats/sqlite.js');
  writeSqlite(
    scratch.path,
    datasets.map(({ table, version }) => ({ ...table, version })),
    base,
  );
  yield* scratch.stream();
}

async function* sums(folder: string, site: Written): AsyncGenerator<string> {
  for (const file of (await site.files(folder)).filter((name) => name !== sumsFile)) {
    const hash = createHash('sha256');
    for await (const piece of site.stream(`${folder}/${file}`)) hash.update(piece);
    yield sumLine(file, hash.digest('hex'));
  }
}
