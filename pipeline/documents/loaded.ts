import { failure } from '../failure.js';
import { rawSource, type Item, type RawSource } from '../ingest/item.js';
import type { Cache } from './cache.js';
import type { Refused } from './half.js';
import { kept, type LazyReading } from './lazy-reading.js';

/** What is known of sources from runs before. */
export interface Memory {
  readonly keyOf: (source: RawSource) => string;
  readonly cache: Cache;
  /** The keys of sources that were loaded already. */
  readonly keys: ReadonlyMap<Item, string>;
}

type Told = Pick<Item, 'file' | 'place'>;

/** A source that is to be read. */
export interface Unread extends Told {
  readonly source: RawSource;
  /** Under which its reading is to be kept, where it is. */
  readonly key: string | undefined;
}

/** A source as bytes; or what was made of just these bytes before; or why they cannot be had. */
export type Loaded = Unread | (Told & (LazyReading | Refused));

/** Loads sources, none before it is asked for. */
export async function* loadedOf(items: Iterable<Item>, memory: Memory | undefined): AsyncGenerator<Loaded, undefined> {
  for (const item of items) {
    const { file, place } = item;
    try {
      const key = memory?.keys.get(item);
      const entry = key === undefined ? undefined : await memory?.cache.read(key);
      if (entry) {
        yield { file, place, ...kept(entry) };
        continue;
      }
      const source = await rawSource(item);
      yield { file, place, source, key: memory?.keyOf(source) };
    } catch (error) {
      const expected = failure(error);
      if (!expected) throw error;
      yield { file, place, reason: expected.toString() };
    }
  }
}
