import { basename, dirname, join } from 'node:path';
import { batches } from '../formats/batches.js';
import { PipelineError, type Chunks, type Disk } from '../../effects.js';
import type { Tell } from '../../tell.js';
import type { Pages } from './pages.js';
import { readSums, seal, type Sign } from './sums.js';

/** A file of the site that this release writes; what it does not write stays as it was. */
export interface PlannedFile {
  /** Under the site's folder. */
  readonly path: string;
  /** Read once, when the files before it have been written; null where there shall be no such file. */
  readonly content: Chunks | { readonly sameAs: string } | ((site: Written) => Chunks) | null;
  /** Never changes again: where it is there already, it stays. */
  readonly isFrozen: boolean;
}

/** What a site gets when its files are there. */
export interface Finish {
  /** Signs the lists of checksums. */
  readonly sign: Sign | undefined;
  /** Makes its pages. */
  readonly pages?: Pages | undefined;
  /** Hears how far the pages are. */
  readonly tell?: Tell | undefined;
}

/** The site as far as it is written, for files that are made of other files. */
export interface Written {
  /** The names of the files in a folder; none where there is no folder. */
  readonly files: (folder: string) => Promise<string[]>;
  readonly stream: (path: string) => AsyncIterable<Uint8Array>;
  /** Where a library can write a file that it must write by itself; gone when the content has been read. */
  readonly scratch: { readonly path: string; readonly stream: () => AsyncIterable<Uint8Array> };
}

/** A site that is being made, with all its data; it lacks pages and the list of checksums. Plain data, so that no row is kept for it. */
export interface Draft {
  /** From the output folder. */
  readonly target: string;
  /** The folder of the site as it was. */
  readonly before: string | undefined;
  /** The paths of the files that did not stay as they were there. */
  readonly replaced: ReadonlySet<string>;
}

/**
 * Makes a whole site beside the one that is served, then puts it in its place by one rename: whoever looks sees the old
 * one or the new one. Files that stay are the same files under a second name. When it fails, nothing has changed.
 */
export async function build(
  output: string,
  run: string,
  before: string | undefined,
  files: Iterable<PlannedFile>,
  last: Finish,
  disk: Disk,
): Promise<void> {
  await finish(output, await draft(output, run, before, files, disk), last, disk);
}

/** Begins a site: writes what is planned. */
export async function draft(
  output: string,
  run: string,
  before: string | undefined,
  files: Iterable<PlannedFile>,
  disk: Disk,
): Promise<Draft> {
  const target = await freeName(output, join('builds', run), disk);
  const folder = join(output, target);
  return orNothing(folder, disk, async () => {
    await disk.makeFolder(folder);
    if (before !== undefined) await linkTree(before, folder, disk);
    const replaced = new Set<string>();
    for (const file of files) if (await place(folder, file, disk)) replaced.add(file.path);
    return { target, before, replaced };
  });
}

/** Makes the pages of a site that was begun, and puts it in the place of the one that is served. */
export async function finish(
  output: string,
  { target, before, replaced }: Draft,
  { sign, pages, tell = () => undefined }: Finish,
  disk: Disk,
): Promise<void> {
  const folder = join(output, target);
  await orNothing(folder, disk, async () => {
    // Read when no row is in memory any more: there are more files than rows of most datasets.
    const known = before === undefined ? new Map<string, string>() : await readSums(before, disk);
    for (const path of replaced) known.delete(path);
    for (const [path, sum] of (await pages?.write(folder, known, tell)) ?? []) known.set(path, sum);
    await seal(folder, known, sign, disk);
    await syncTree(folder, disk);
    await disk.sync(join(output, 'builds'));
    await swap(output, target, disk);
  });
}

async function orNothing<T>(folder: string, disk: Disk, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await disk.remove(folder).catch(() => undefined);
    throw error;
  }
}

/** Two runs can bear one name where the clock stands still. */
async function freeName(output: string, path: string, disk: Disk): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? path : `${path}-${String(n)}`;
    if ((await disk.kind(join(output, name))) === undefined) return name;
  }
}

/** Whether anything was done. */
async function place(folder: string, { path, content, isFrozen }: PlannedFile, disk: Disk): Promise<boolean> {
  const target = join(folder, path);
  if (isFrozen && (await disk.kind(target)) !== undefined) return false;
  await disk.remove(target);
  if (content === null) return true;
  if ('sameAs' in content) await disk.link(join(folder, content.sameAs), target);
  else if (typeof content !== 'function') await disk.write(target, content);
  else {
    const scratch = `${target}.part`;
    await disk.makeFolder(dirname(target));
    await disk.write(target, content(writtenIn(folder, scratch, disk)));
    await disk.remove(scratch);
  }
  return true;
}

const writtenIn = (folder: string, scratch: string, disk: Disk): Written => ({
  async files(path) {
    if ((await disk.kind(join(folder, path))) !== 'folder') return [];
    return (await disk.list(join(folder, path))).filter(({ kind }) => kind === 'file').map(({ name }) => name);
  },
  stream: (path) => disk.stream(join(folder, path)),
  scratch: { path: scratch, stream: () => disk.stream(scratch) },
});

async function linkTree(from: string, to: string, disk: Disk): Promise<void> {
  for (const { name, kind } of await disk.list(from)) {
    if (kind === 'folder') await linkTree(join(from, name), join(to, name), disk);
    else await disk.link(join(from, name), join(to, name));
  }
}

/** As many at once as are open at once: the disk makes them safe together in a fraction of the time. */
const atOnce = 64;

/** Files that were there before are safe already, which costs nothing. */
async function syncTree(folder: string, disk: Disk): Promise<void> {
  for (const paths of batches(await pathsUnder(folder, disk), atOnce))
    await Promise.all(paths.map((path) => disk.sync(path)));
}

/** Every file and folder, each after what it holds. */
async function pathsUnder(folder: string, disk: Disk): Promise<string[]> {
  const paths: string[] = [];
  for (const { name, kind } of await disk.list(folder)) {
    const path = join(folder, name);
    for (const each of kind === 'folder' ? await pathsUnder(path, disk) : [path]) paths.push(each);
  }
  return [...paths, folder];
}

async function swap(output: string, target: string, disk: Disk): Promise<void> {
  const next = join(output, nextSite);
  await disk.remove(next);
  await disk.symlink(target, next);
  await disk.rename(next, join(output, 'site'));
  // From here on the new site is served. A power cut could still bring the old one back, and that is whole too.
  await disk.sync(output).catch(() => undefined);
}

const nextSite = 'site.next';

/** Removes what runs that were cut off have left, and builds that are no longer served. */
export async function tidy(output: string, disk: Disk): Promise<void> {
  const served = await disk.readLink(join(output, 'site'));
  if (served === undefined && (await disk.kind(join(output, 'site'))) !== undefined) {
    throw new PipelineError(
      `${join(output, 'site')}: Unexpected folder or file, expected the link that nashir makes`,
      'Move it away, or name another folder with --output.',
    );
  }
  await disk.remove(join(output, nextSite));
  const builds = join(output, 'builds');
  if ((await disk.kind(builds)) === undefined) return;
  for (const { name } of await disk.list(builds)) {
    if (served === undefined || name !== basename(served)) await disk.remove(join(builds, name));
  }
}
