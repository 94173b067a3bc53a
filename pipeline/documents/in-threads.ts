import { batchesOf } from './batches.js';
import type { Loaded } from './loaded.js';
import { startPool, type Kit } from './pool.js';
import { readingOf, type NewReading, type SourceReading } from './source-reading.js';

/** No more is loaded than keeps the threads busy. */
const batchesForEach = 2;

/** Reads sources in a pool of threads, and gives what became of them in their order. */
export async function* inThreads(
  sources: AsyncIterable<Loaded>,
  jobs: number,
  kit: Kit,
): AsyncGenerator<SourceReading | NewReading> {
  const pool = startPool(jobs, kit);
  const read = async (batch: readonly Loaded[]): Promise<(SourceReading | NewReading)[]> => {
    const unread = batch.flatMap((loaded) => ('source' in loaded ? loaded.source : []));
    const readings = (unread.length === 0 ? [] : await pool.read(unread))[Symbol.iterator]();
    return batch.map((loaded) => {
      if (!('source' in loaded)) return loaded;
      const { value } = readings.next();
      if (value === undefined) throw new Error(`Cannot find a reading of ${loaded.place}, expected one of each source`);
      return readingOf(loaded, value);
    });
  };
  const running: ReturnType<typeof read>[] = [];
  try {
    for await (const batch of batchesOf(sources)) {
      const reading = read(batch);
      // Thrown where its turn has come.
      reading.catch(() => undefined);
      running.push(reading);
      if (running.length >= batchesForEach * jobs) yield* (await running.shift()) ?? [];
    }
    for (const reading of running) yield* await reading;
  } finally {
    await pool.end();
  }
}
