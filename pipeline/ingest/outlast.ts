import { join, relative } from 'node:path';
import type { Disk } from '../effects.js';
import { formatOf } from '../read/formats.js';
import type { Metadata, SourceConfiguration } from '../schemas.js';
import { endingOf, fileItem, sidecarOf, type Item } from './item.js';
import { wanted } from './wanted.js';
import type { Archive, Page } from './web/archive.js';
import { missed } from './web/missed.js';
import { nameOf } from './web/name.js';

/** A folder as it is now, and the archive that has what was seen in it before. */
interface Seen {
  /** Its path on the disk. */
  readonly folder: string;
  /** The paths under it of its documents. */
  readonly files: readonly string[];
  readonly archive: Archive;
}

/** Whether the rows of a file may outlast it. Else they go with it: who takes a file away mostly means them. */
export const isOutlasting = ({ gone, misses = 1 }: SourceConfiguration): boolean => gone === 'keep' || misses > 1;

/** Keeps each file with what is written beside it, and counts the runs without those that were kept before. */
export async function keepFiles(source: SourceConfiguration, seen: Seen, now: string, disk: Disk): Promise<void> {
  const { folder, files, archive } = seen;
  for (const file of files.flatMap((each) => [each, sidecarOf(each)])) {
    const url = join(folder, file);
    if ((await disk.kind(url)) !== 'file') continue;
    const answer = { url, status: 200, headers: {}, bytes: await disk.read(url) };
    await archive.keep(nameOf(source), join(source.at, file), answer, now);
  }
  for (const { page } of vanished(source, seen)) archive.note(missed(page, source.misses ?? 1, now));
  await archive.save();
}

/** The files that are no longer there and whose rows stay, as they were last seen. */
export const vanishedItems = (source: SourceConfiguration, seen: Seen, known: Metadata): Item[] =>
  vanished(source, seen)
    .filter(({ page }) => page.gone === null || source.gone === 'keep')
    .map(({ file, page }) => {
      const since = page.gone === null ? {} : { gone: page.gone.slice(0, 10) };
      return fileItem(join(seen.folder, file), file, asSeen(source, seen, page.last), { ...known, ...since });
    });

/** What the archive has of a folder, and the folder has no longer, at its own place or at another. */
function vanished(source: SourceConfiguration, { files, archive }: Seen): { file: string; page: Page }[] {
  const isWanted = wanted(source);
  const there = new Set(files);
  const own = [...archive.pages.values()]
    .filter((page) => page.source === nameOf(source))
    .map((page) => ({ file: relative(source.at, page.address), page }))
    .filter(({ file }) => formatOf(endingOf(file)) !== undefined);
  const contents = new Set(own.filter(({ file }) => there.has(file)).map(({ page }) => page.sha256));
  return own.filter(({ file, page }) => !there.has(file) && isWanted(file) && !contents.has(page.sha256));
}

/** The files that a folder had at a time. */
function asSeen({ at }: SourceConfiguration, { folder, archive }: Seen, time: string): Pick<Disk, 'kind' | 'read'> {
  const page = (path: string): Page | undefined => archive.pages.get(join(at, relative(folder, path)));
  return {
    kind: (path) => Promise.resolve(page(path)?.last === time ? 'file' : undefined),
    read: async (path) => {
      const found = page(path);
      return found ? archive.bytes(found) : new Uint8Array();
    },
  };
}
