import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from '../effects.js';
import { readIndex, writeIndex, type Place } from './cache-index.js';

/** What the document half made of sources in runs before, as bytes. */
export interface Cache {
  /** The entry of a key; undefined where there is none, or what there is was not written by us to its end. */
  read(key: string): Promise<Buffer | undefined>;
  keep(key: string, entry: Buffer): Promise<void>;
  /** Notes what was kept, and takes away what was neither read nor kept since the cache was opened. */
  save(): Promise<void>;
}

const mostPacks = 64;
const fullPack = 1 << 23;

/**
 * A folder of packs, each some entries one after the other, and an index of them. A pack is never changed;
 * what is still used of one that is mostly waste is written anew.
 */
export async function openCache(folder: string, disk: Disk): Promise<Cache> {
  const known = await readIndex(folder, disk);
  const before = await packsOf(folder, disk);
  // A run that was cut off, or whose disk was full, has left what nothing leads to.
  for (const pack of before) if (!known.sizes.has(pack)) await disk.remove(join(folder, pack));
  const packs = packReader(folder, disk);
  const used = new Map<string, Place>();
  const sizes = new Map(known.sizes);
  let pending: [key: string, entry: Buffer][] = [];
  let bytes = 0;

  const write = async (): Promise<void> => {
    if (pending.length === 0) return;
    const pack = freeName([...before, ...sizes.keys()]);
    const entries = pending.map(([, entry]) => entry);
    await disk.write(join(folder, pack), entries).catch(async (error: unknown) => {
      await disk.remove(join(folder, pack)).catch(() => undefined);
      throw error;
    });
    sizes.set(pack, bytes);
    let start = 0;
    for (const [key, entry] of pending) {
      used.set(key, [pack, start, entry.length, hash('sha256', entry)]);
      start += entry.length;
    }
    [pending, bytes] = [[], 0];
  };
  const add = async (key: string, entry: Buffer): Promise<void> => {
    pending.push([key, entry]);
    bytes += entry.length;
    if (bytes >= fullPack) await write();
  };
  const repack = async (): Promise<void> => {
    const wasteful = packsToRewrite([...used.values()], sizes);
    for (const [key, place] of [...used]) {
      const entry = wasteful.has(place[0]) ? await packs.entry(place) : undefined;
      if (entry) await add(key, entry);
    }
  };
  return {
    async read(key) {
      const place = known.places.get(key);
      const entry = place && (await packs.entry(place));
      if (entry) used.set(key, place);
      return entry;
    },
    keep: add,
    async save() {
      await write();
      await repack();
      await write();
      packs.forget();
      const living = new Set([...used.values()].map(([pack]) => pack));
      const kept = [...sizes].filter(([pack]) => living.has(pack));
      await writeIndex(folder, { sizes: new Map(kept), places: used }, disk);
      for (const pack of before) if (!living.has(pack)) await disk.remove(join(folder, pack));
    },
  };
}

const ending = '.pack';

/** A name after those that are taken; names sort by age. */
function freeName(taken: readonly string[]): string {
  const newest = taken.reduce((most, name) => Math.max(most, Number(name.replace(ending, '')) || 0), 0);
  return `${String(newest + 1).padStart(6, '0')}${ending}`;
}

async function packsOf(folder: string, disk: Disk): Promise<string[]> {
  if ((await disk.kind(folder)) !== 'folder') return [];
  return (await disk.list(folder)).map(({ name }) => name).filter((name) => name.endsWith(ending));
}

/** Those of which less than half is used; where there are very many, the small ones, too. */
function packsToRewrite(used: readonly Place[], sizes: ReadonlyMap<string, number>): ReadonlySet<string> {
  const living = new Map<string, number>();
  for (const [pack, , length] of used) living.set(pack, (living.get(pack) ?? 0) + length);
  const isMany = living.size > mostPacks;
  const isWasteful = ([pack, size]: [string, number]): boolean =>
    size < (sizes.get(pack) ?? 0) / 2 || (isMany && size < fullPack / 2);
  return new Set([...living].filter(isWasteful).map(([pack]) => pack));
}

/** Packs stay in memory while their entries are read one after the other, as they mostly are. */
const mostHeld = 2;

interface PackReader {
  readonly entry: (place: Place) => Promise<Buffer | undefined>;
  /** Lets the packs go from memory. */
  readonly forget: () => void;
}

function packReader(folder: string, disk: Disk): PackReader {
  const held = new Map<string, Buffer>();
  return {
    async entry([pack, start, length, sha256]) {
      let bytes = held.get(pack);
      if (bytes === undefined) {
        const [oldest] = held.keys();
        if (held.size >= mostHeld && oldest !== undefined) held.delete(oldest);
        const { buffer, byteOffset, byteLength } = await disk.read(join(folder, pack)).catch(() => new Uint8Array());
        bytes = Buffer.from(buffer, byteOffset, byteLength);
        held.set(pack, bytes);
      }
      const entry = bytes.subarray(start, start + length);
      return hash('sha256', entry) === sha256 ? entry : undefined;
    },
    forget: () => {
      held.clear();
    },
  };
}
