import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from '../../effects.js';
import { replace } from '../../replace.js';
import { parseSums, sumsFile, type Sum } from '../site/sums.js';

/** output/state/stamps.json: the stamp of each file of a site, in the order of its checksums. */
interface Stamps {
  /** SHA-256 of the list of checksums, in hex. */
  readonly sums: string;
  readonly stamps: readonly (string | null)[];
}

const file = 'stamps.json';

/** The checksums of a site, and which files have not been touched since their stamps were taken. */
export interface Stamped {
  readonly sums: readonly Sum[];
  readonly isUntouched: (index: number) => Promise<boolean>;
}

/** Reads the checksums of a site with the stamps of its files; where those are of another site, or none, every file was touched. */
export async function readStamped(site: string, state: string, disk: Disk): Promise<Stamped> {
  const list = await disk.read(join(site, sumsFile));
  const sums = parseSums(Buffer.from(list).toString('utf8'));
  const stamps = await readStamps(join(state, file), hash('sha256', list), disk);
  return {
    sums,
    async isUntouched(index) {
      const [sum, stamp] = [sums[index], stamps[index]];
      return sum !== undefined && typeof stamp === 'string' && (await disk.stamp(join(site, sum.path))) === stamp;
    },
  };
}

/** Takes the stamps of a site that was just made, or looked through. */
export async function keepStamps(site: string, state: string, disk: Disk): Promise<void> {
  const list = await disk.read(join(site, sumsFile));
  const stamps: (string | null)[] = [];
  for (const { path } of parseSums(Buffer.from(list).toString('utf8')))
    stamps.push((await disk.stamp(join(site, path))) ?? null);
  const text: Stamps = { sums: hash('sha256', list), stamps };
  await replace(join(state, file), JSON.stringify(text), disk);
}

async function readStamps(path: string, sums: string, disk: Disk): Promise<Stamps['stamps']> {
  try {
    const found = JSON.parse(Buffer.from(await disk.read(path)).toString('utf8')) as Partial<Stamps> | null;
    return found?.sums === sums ? (found.stamps ?? []) : [];
  } catch {
    return [];
  }
}
