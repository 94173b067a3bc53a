import type { Loaded } from './loaded.js';

/** Enough that handing it over to a thread costs little beside reading it. */
const full = { unread: 32, bytes: 1 << 18, all: 256 };

/** Puts sources together as threads shall read them. */
export async function* batchesOf(sources: AsyncIterable<Loaded>): AsyncGenerator<readonly Loaded[]> {
  let batch: Loaded[] = [];
  let [unread, bytes] = [0, 0];
  for await (const loaded of sources) {
    batch.push(loaded);
    if ('source' in loaded) {
      unread++;
      bytes += loaded.source.bytes.length;
    }
    if (unread < full.unread && bytes < full.bytes && batch.length < full.all) continue;
    yield batch;
    batch = [];
    [unread, bytes] = [0, 0];
  }
  if (batch.length > 0) yield batch;
}
