import { failure } from '../failure.js';
import { rawSource, type Item, type RawSource } from '../ingest/item.js';
import type { Refused } from './half.js';

/** The bytes of a source, or why they cannot be had. */
export type Loaded = RawSource | (Pick<Item, 'file' | 'place'> & Refused);

/** Enough that handing it over to a thread costs little beside reading it. */
const full = { sources: 32, bytes: 1 << 18 };

/** Loads sources and puts them together as threads shall read them; loads no more than is asked for. */
export async function* batchesOf(items: Iterable<Item>): AsyncGenerator<readonly Loaded[], undefined> {
  let batch: Loaded[] = [];
  let bytes = 0;
  for (const item of items) {
    const loaded = await load(item);
    batch.push(loaded);
    bytes += 'bytes' in loaded ? loaded.bytes.length : 0;
    if (batch.length < full.sources && bytes < full.bytes) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

async function load(item: Item): Promise<Loaded> {
  try {
    return await rawSource(item);
  } catch (error) {
    const expected = failure(error);
    if (!expected) throw error;
    return { file: item.file, place: item.place, reason: expected.toString() };
  }
}
