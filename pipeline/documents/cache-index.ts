import { join } from 'node:path';
import type { Disk } from '../effects.js';
import { replace } from '../replace.js';

/** Where an entry lies: bytes of a pack, and the SHA-256 that they have. */
export type Place = readonly [pack: string, start: number, length: number, sha256: string];

/** What a folder of packs holds. */
export interface CacheIndex {
  /** The bytes of each pack. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, Place>;
}

const file = 'index.json';
const nothing: CacheIndex = { sizes: new Map(), places: new Map() };

/** Reads the index. One that was cut off, or that is of somebody else, says nothing. */
export async function readIndex(folder: string, disk: Disk): Promise<CacheIndex> {
  try {
    const index = JSON.parse(Buffer.from(await disk.read(join(folder, file))).toString('utf8')) as unknown;
    if (typeof index !== 'object' || index === null || !('sizes' in index) || !('places' in index)) return nothing;
    const { sizes, places } = index as { sizes: Record<string, number>; places: Record<string, unknown> };
    const sound = Object.entries(places).flatMap(([key, place]) => (isPlace(place) ? [[key, place] as const] : []));
    return { sizes: new Map(Object.entries(sizes)), places: new Map(sound) };
  } catch {
    return nothing;
  }
}

/** Writes the index, whole or not at all. */
export async function writeIndex(folder: string, { sizes, places }: CacheIndex, disk: Disk): Promise<void> {
  const index = { sizes: Object.fromEntries(sizes), places: Object.fromEntries(places) };
  await replace(join(folder, file), JSON.stringify(index), disk);
}

function isPlace(value: unknown): value is Place {
  if (!Array.isArray(value)) return false;
  const [pack, start, length, sha256] = value as unknown[];
  return (
    typeof pack === 'string' &&
    /^\d+\.pack$/u.test(pack) &&
    typeof start === 'number' &&
    typeof length === 'number' &&
    typeof sha256 === 'string'
  );
}
