import { join } from 'node:path';
import type { Disk } from '../../effects.js';
import { linesOf } from '../../lines.js';
import { replace } from '../../replace.js';
import { fileHash } from '../site/file-hash.js';
import { sumsFile, sumsIn, type Sum } from '../site/sums.js';

/** In output/state/, in lines of JSON: the SHA-256 of a site's list of checksums, then the stamp of each of its files, in that order. */
const file = 'stamps.jsonl';

/** A checksum of a site, and whether its file has not been touched since its stamp was taken. */
export interface Stamped {
  readonly sum: Sum;
  readonly isUntouched: () => Promise<boolean>;
}

/**
 * Reads the checksums of a site with the stamps of its files, one at a time; where those are of another site, or none, every file was
 * touched.
 */
export async function* readStamped(site: string, state: string, disk: Disk): AsyncGenerator<Stamped> {
  const list = join(site, sumsFile);
  const stamps = stampsOf(await fileHash(list, disk), join(state, file), disk);
  try {
    for await (const sum of sumsIn(disk.stream(list))) {
      const { value: stamp } = await stamps.next();
      yield {
        sum,
        isUntouched: async () => typeof stamp === 'string' && (await disk.stamp(join(site, sum.path))) === stamp,
      };
    }
  } finally {
    await stamps.return(undefined);
  }
}

/** Takes the stamps of a site that was just made, or looked through. */
export async function keepStamps(site: string, state: string, disk: Disk): Promise<void> {
  const list = join(site, sumsFile);
  const lines: unknown[] = [await fileHash(list, disk)];
  for await (const { path } of sumsIn(disk.stream(list))) lines.push((await disk.stamp(join(site, path))) ?? null);
  await replace(join(state, file), lines.map((line) => `${JSON.stringify(line)}\n`).join(''), disk);
}

/** The stamps that were taken with a list of checksums; it ends where they cannot be read. */
async function* stampsOf(sums: string, path: string, disk: Disk): AsyncGenerator<unknown, undefined> {
  let isFirst = true;
  try {
    for await (const line of linesOf(disk.stream(path))) {
      const value: unknown = JSON.parse(Buffer.from(line).toString('utf8'));
      if (!isFirst) yield value;
      else if (value !== sums) return;
      isFirst = false;
    }
  } catch {
    return;
  }
}
