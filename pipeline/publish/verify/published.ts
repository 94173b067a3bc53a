import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from '../../effects.js';
import { filesUnder } from '../site/files-under.js';
import type { SiteIndex, VersionEntry, Versions } from '../site/catalogue.js';

/** What is wrong with a published file: the found, the expected, and where. */
export interface Fault {
  /** The path under the site's folder. */
  readonly file: string;
  /** Counted from 1, where it is known. */
  readonly line?: number;
  readonly reason: string;
}

/** A generator of faults that comes to something else in the end. */
export type Faults<Result = void> = AsyncGenerator<Fault, Result>;

/** A published site, read from its own files alone, whatever became of them. */
export interface Published {
  /** The paths of all files, in code units' order. */
  readonly files: ReadonlySet<string>;
  readonly index: SiteIndex;
  readonly datasets: readonly PublishedDataset[];
  read(path: string): Promise<Uint8Array>;
  /** SHA-256 in hex; of each file it is made once. */
  hash(path: string): Promise<string>;
  /** What a JSON file holds; undefined, and a fault, where it is none or not there. */
  json(path: string): Faults<unknown>;
}

export interface PublishedDataset {
  readonly name: string;
  /** Every version, the first one first. */
  readonly versions: readonly VersionEntry[];
}

/** Opens a folder as a site; undefined, and a fault, where it does not say what it holds. */
export async function* openPublished(folder: string, disk: Disk): Faults<Published | undefined> {
  const files = new Set(await filesUnder(folder, disk));
  const read = (path: string): Promise<Uint8Array> => disk.read(join(folder, path));
  const hashes = new Map<string, string>();
  const hashOf = async (path: string): Promise<string> => {
    const found = hashes.get(path) ?? hash('sha256', await read(path));
    hashes.set(path, found);
    return found;
  };
  async function* json(path: string): Faults<unknown> {
    if (!files.has(path)) {
      yield { file: path, reason: 'Cannot find the file, expected it here' };
      return undefined;
    }
    const text = Buffer.from(await read(path)).toString('utf8');
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      yield { file: path, reason: `Unexpected text, expected JSON: ${error instanceof Error ? error.message : ''}` };
      return undefined;
    }
  }
  const index = (yield* json('index.json')) as Partial<SiteIndex> | undefined;
  if (index === undefined) return undefined;
  if (!Array.isArray(index.datasets)) {
    yield { file: 'index.json', reason: 'Cannot find `datasets`, expected a list of them' };
    return undefined;
  }
  const datasets: PublishedDataset[] = [];
  for (const { name } of (index as SiteIndex).datasets) {
    const file = `data/${name}/versions.json`;
    const listed = (yield* json(file)) as Partial<Versions> | undefined;
    if (Array.isArray(listed?.versions)) datasets.push({ name, versions: (listed as Versions).versions });
    else if (listed) yield { file, reason: 'Cannot find `versions`, expected a list of them' };
  }
  return { files, index: index as SiteIndex, datasets, read, hash: hashOf, json };
}

export const isStanding = ({ withdrawn }: VersionEntry): boolean => withdrawn === null;
