import type { Item } from '../ingest/item.js';
import { readLexicons } from '../ingest/lexicons.js';
import { bearers } from '../ingest/sources.js';
import { buildKnowledge } from '../knowledge.js';
import { batchesOf, type Loaded } from './batches.js';
import { documentHalf, type Reading, type Refused } from './half.js';
import type { Kit } from './pool.js';

/** How sources are read. */
export interface Way extends Kit {
  /** The most threads that read at once; with one, this thread does. */
  readonly jobs: number;
}

/** What became of one source. */
export type SourceReading = Pick<Item, 'file' | 'place'> & (Reading | Refused);

/**
 * Reads sources in as many threads as are worth it, and gives what became of them in their order, whatever the number.
 * What cannot be read is refused, and so is every source after the first that bears one id.
 */
export async function* readSources(items: Iterable<Item>, { jobs, ...kit }: Way): AsyncGenerator<SourceReading> {
  const bearer = bearers();
  const batches = batchesOf(items);
  const few = await taken(mostBatchesHere, batches);
  const all = chained(few, batches);
  const isMuch = few.length === mostBatchesHere;
  for await (const reading of isMuch && jobs > 1 ? inThreads(all, jobs, kit) : here(all, kit)) {
    const { file, place } = reading;
    const twice = 'document' in reading ? bearer(reading.document.id, place) : undefined;
    yield twice ? { file, place, reason: twice.toString() } : reading;
  }
}

/** A thread has to load all that is known, and to warm up: this thread is sooner done with so few. */
const mostBatchesHere = 4;

async function taken<T>(count: number, from: AsyncIterator<T, undefined>): Promise<T[]> {
  const first: T[] = [];
  while (first.length < count) {
    const { value } = await from.next();
    if (value === undefined) break;
    first.push(value);
  }
  return first;
}

async function* chained<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

type Batches = AsyncIterable<readonly Loaded[]>;

async function* here(batches: Batches, { lexicons, ...care }: Kit): AsyncGenerator<SourceReading> {
  const read = documentHalf(buildKnowledge(readLexicons(lexicons)), care);
  for await (const batch of batches)
    for (const source of batch) {
      const { file, place } = source;
      yield 'bytes' in source ? { file, place, ...(await read(source)) } : source;
    }
}

/** No more is loaded than keeps the threads busy. */
const batchesForEach = 2;

async function* inThreads(batches: Batches, jobs: number, kit: Kit): AsyncGenerator<SourceReading> {
  // Its library is loaded where there is much to read.
  const { startPool } = await import('./pool.js');
  const pool = startPool(jobs, kit);
  const read = async (batch: readonly Loaded[]): Promise<SourceReading[]> => {
    const readings = (await pool.read(batch.filter((source) => 'bytes' in source)))[Symbol.iterator]();
    return batch.map((source) => {
      if (!('bytes' in source)) return source;
      const { file, place } = source;
      const { value } = readings.next();
      if (value === undefined) throw new Error(`Cannot find a reading of ${place}, expected one for each source`);
      return { file, place, ...value };
    });
  };
  const running: Promise<SourceReading[]>[] = [];
  try {
    for await (const batch of batches) {
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
