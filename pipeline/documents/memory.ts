import { join } from 'node:path';
import type { Disk } from '../effects.js';
import type { Curation } from '../ingest/curations.js';
import type { Item } from '../ingest/item.js';
import { openCache } from './cache.js';
import { keysOf, sourceKeys } from './keys.js';
import type { Memory } from './loaded.js';

/** What an output folder remembers of these sources; `sources` tells which they are and what decides how each is read. */
export async function openMemory(
  items: readonly Item[],
  lexicons: string,
  curations: readonly Curation[],
  output: string,
  disk: Disk,
): Promise<Memory & { readonly sources: readonly unknown[] }> {
  const keyOf = sourceKeys(lexicons, curations);
  const keys = await keysOf(items, keyOf);
  return {
    cache: await openCache(join(output, 'state', 'documents'), disk),
    keyOf,
    keys,
    sources: items.map((item) => [item.file, item.place, keys.get(item) ?? null]),
  };
}
