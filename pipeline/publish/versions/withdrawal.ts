import { join } from 'node:path';
import type { DatasetName } from '../../check/dataset.js';
import type { Disk } from '../../effects.js';
import { addresses } from '../site/addresses.js';
import type { PlannedFile } from '../site/build.js';
import type { VersionEntry } from '../site/catalogue.js';
import { filesUnder } from '../site/files-under.js';
import { jsonText } from '../site/json-text.js';
import type { Site } from '../site/site.js';
import { signatureOf, sumsFile } from '../site/sums.js';
import { changeList, difference, snapshot } from './change-list.js';
import { changePage } from './change-page.js';
import { isStanding } from './dataset-release.js';
import { withdrawnPage } from './withdrawn-page.js';

/** What a withdrawal makes of the versions of a dataset, and of the files of the site. */
interface Withdrawal {
  readonly history: readonly VersionEntry[];
  readonly files: readonly PlannedFile[];
}

/** What stands in the folder of a withdrawn version, beside the checksums of what stood there. */
export const withdrawnFiles = ['withdrawn.json', 'index.html'] as const;

/**
 * Plans the withdrawal of a version: its files go, and what else has its rows, the lists of changes from and to it and
 * the files of whole releases; the versions on either side become neighbours.
 */
export async function withdrawal(
  name: DatasetName,
  gone: VersionEntry,
  withdrawn: NonNullable<VersionEntry['withdrawn']>,
  site: Site,
  disk: Disk,
): Promise<Withdrawal> {
  const entries = await site.versions(name);
  const at = entries.findIndex(({ version }) => version === gone.version);
  const [before, after] = [entries.slice(0, at).findLast(isStanding), entries.slice(at + 1).find(isStanding)];
  const link = after && (await neighbours(name, before, after, site));
  const folder = `data/${name}/${gone.version}`;
  const note = { dataset: name, version: gone.version, released: gone.released, rows: gone.rows, withdrawn };
  const last = (entries[at + 1]?.release ?? Infinity) - 1;
  const releases = site.index.releases.filter(({ number }) => number >= gone.release && number <= last);
  return {
    history: entries.map((entry, i) => {
      if (i === at) return { ...entry, changes: null, withdrawn, files: [] };
      return entry === after ? { ...entry, ...link?.entry } : entry;
    }),
    files: [
      ...(await goneFrom(folder, site, disk)),
      ...(await goneFrom(`data/${name}/changes`, site, disk, changesOf(gone.version))),
      ...(after ? [] : await goneFrom(`data/${name}/latest`, site, disk)),
      ...(link?.files ?? []),
      { path: `${folder}/withdrawn.json`, content: [jsonText(note)], isFrozen: false },
      { path: `${folder}/index.html`, content: [withdrawnPage(name, gone.version, withdrawn)], isFrozen: false },
      ...(await Promise.all(releases.map(({ number }) => releaseFiles(name, number, note, site, disk)))).flat(),
    ],
  };
}

/** The change list that takes the place of those over the version between, and what it makes of the later version's entry. */
async function neighbours(
  name: DatasetName,
  before: VersionEntry | undefined,
  after: VersionEntry,
  site: Site,
): Promise<{ readonly entry: Partial<VersionEntry>; readonly files: readonly PlannedFile[] }> {
  if (!before) return { entry: { bump: null, counts: null, changes: null }, files: [] };
  const old = await snapshot(site, name, before.version, before.base);
  const now = await snapshot(site, name, after.version, after.base);
  const list = changeList(name, before.version, after.version, difference(old, now));
  const path = `data/${name}/changes/${before.version}..${after.version}`;
  return {
    entry: { bump: list.bump, counts: list.counts, changes: addresses(site.index.base).file(`${path}.json`) },
    files: [
      { path: `${path}.json`, content: [jsonText(list)], isFrozen: true },
      { path: `${path}.html`, content: [changePage(list, old, now)], isFrozen: true },
    ],
  };
}

const changesOf =
  (version: string) =>
  (file: string): boolean =>
    file.startsWith(`${version}..`) || /\.\.(.+)\.\w+$/u.exec(file)?.[1] === version;

const hasNoRows = new Set([sumsFile, signatureOf(sumsFile), 'prov.jsonld', 'quality.jsonld']);

/** Every file of a folder goes, but what tells of its files without a row of them. */
async function goneFrom(
  folder: string,
  site: Site,
  disk: Disk,
  isGone = (file: string): boolean => !hasNoRows.has(file),
): Promise<PlannedFile[]> {
  const path = join(site.folder, folder);
  const files = (await disk.kind(path)) === 'folder' ? await filesUnder(path, disk) : [];
  return files.filter(isGone).map((file) => ({ path: `${folder}/${file}`, content: null, isFrozen: false }));
}

async function releaseFiles(
  name: DatasetName,
  number: number,
  note: object,
  site: Site,
  disk: Disk,
): Promise<PlannedFile[]> {
  const folder = `releases/${String(number)}`;
  // Who corrected what is told in the provenance, too.
  const tells = (file: string): boolean => !hasNoRows.has(file) || (file === 'prov.jsonld' && name === 'curations');
  const gone = await goneFrom(folder, site, disk, tells);
  if (gone.length === 0) return [];
  return [...gone, { path: `${folder}/withdrawn.json`, content: [jsonText(note)], isFrozen: false }];
}
