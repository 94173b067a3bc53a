import type { Item } from '../ingest/item.js';
import { bearers } from '../ingest/sources.js';
import type { Half } from './half.js';
import { fresh, type LazyReading } from './lazy-reading.js';
import { loadedOf, type Loaded, type Memory } from './loaded.js';
import type { Kit } from './pool.js';
import { readingOf, type NewReading, type SourceReading } from './source-reading.js';

/** How sources are read. */
export interface Way extends Kit {
  /** The most threads that read at once; with one, this thread does. */
  readonly jobs: number;
  /** What was made of sources in runs before, and where it is kept. */
  readonly memory?: Memory | undefined;
}

/**
 * Reads sources in as many threads as are worth it, and gives what became of them in their order, whatever the number.
 * What cannot be read is refused, and so is every source after the first that bears one id. What was made of the same
 * source before is not made again.
 */
export async function* readSources(
  items: Iterable<Item>,
  { jobs, memory, ...kit }: Way,
): AsyncGenerator<SourceReading> {
  const bearer = bearers();
  const sources = loadedOf(items, memory);
  const [first, isMuch] = await lookAhead(sources);
  const all = chained(first, sources);
  // What reads is loaded where it does: the library of threads where there is much to read, the document half where there is little.
  const isHere = !isMuch || jobs === 1;
  for await (const reading of isHere ? here(all, kit) : (await import('./in-threads.js')).inThreads(all, jobs, kit)) {
    const { file, place } = reading;
    if ('reason' in reading) {
      yield { file, place, reason: reading.reason };
      continue;
    }
    const lazy = 'key' in reading ? await remembered(reading, memory) : reading;
    const twice = bearer(lazy.id, place);
    yield twice ? { file, place, reason: twice.toString() } : { file, place, ...lazy };
  }
}

/** What was just made, kept where it is to be. */
async function remembered(
  { key, ...made }: NewReading & LazyReading,
  memory: Memory | undefined,
): Promise<LazyReading> {
  if (key === undefined || memory === undefined) return made;
  const bytes = made.bytes();
  await memory.cache.keep(key, bytes);
  return { ...made, bytes: () => bytes };
}

/** A thread has to load all that is known, and to warm up: with less to read, this thread is sooner done. */
const much = { sources: 128, bytes: 1 << 20 };

/** The first sources, up to where one can tell whether much is to be read. */
async function lookAhead(sources: AsyncIterator<Loaded, undefined>): Promise<[first: Loaded[], isMuch: boolean]> {
  const first: Loaded[] = [];
  let [unread, bytes] = [0, 0];
  for (;;) {
    const { value: loaded } = await sources.next();
    if (loaded === undefined) return [first, false];
    first.push(loaded);
    if (!('source' in loaded)) continue;
    unread++;
    bytes += loaded.source.bytes.length;
    if (unread >= much.sources || bytes >= much.bytes) return [first, true];
  }
}

async function* chained<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

async function* here(
  sources: AsyncIterable<Loaded>,
  { lexicons, ...care }: Kit,
): AsyncGenerator<SourceReading | NewReading> {
  let read: Half | undefined;
  for await (const loaded of sources) {
    if (!('source' in loaded)) yield loaded;
    else {
      read ??= (await import('./half.js')).documentHalf(lexicons, care);
      const reading = await read(loaded.source);
      yield readingOf(loaded, 'reason' in reading ? reading : fresh(reading));
    }
  }
}
