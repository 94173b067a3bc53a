import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import type { RawSource } from '../ingest/item.js';
import { packageRoot } from '../package-root.js';
import type { Care, Refused } from './half.js';
import { kept, type LazyReading } from './lazy-reading.js';

/** What a thread is started with. */
export interface Kit extends Care {
  /** The folder of word lists. */
  readonly lexicons: string;
}

/** What a thread answers: as many readings as it got sources, in their order, as bytes, or what it should not have thrown. */
export type Batch = { readonly readings: readonly (Uint8Array | Refused)[] } | { readonly bug: unknown };

export interface Pool {
  /** Reads a batch in one of the threads. */
  read(sources: readonly RawSource[]): Promise<readonly (LazyReading | Refused)[]>;
  end(): Promise<void>;
}

const ownWorker = new URL('dist/worker.js', packageRoot);

/**
 * So many threads that read batches. Where one breaks down (out of memory, say), its batch is read again, a source at a
 * time; a source whose thread breaks down again is refused, and the others are read.
 */
export function startPool(threads: number, kit: Kit, worker: URL = ownWorker): Pool {
  // Each core has a thread of ours: helpers of V8's own, which clear its short-lived memory, would only take turns with them.
  setFlagsFromString('--no-parallel-scavenge');
  const pool = new Piscina<readonly RawSource[], Batch>({
    filename: worker.href,
    workerData: kit,
    minThreads: threads,
    maxThreads: threads,
  });
  // A thread that cannot even start has no batch to fail.
  const broken = new Promise<never>((_, reject) => {
    pool.on('error', reject);
  });
  broken.catch(() => undefined);
  const run = async (sources: readonly RawSource[]): Promise<readonly (LazyReading | Refused)[]> => {
    const batch = await Promise.race([pool.run(sources).catch((error: unknown) => ({ brokeDown: error })), broken]);
    if ('bug' in batch) throw batch.bug;
    return 'readings' in batch ? batch.readings.map(received) : Promise.reject(new BreakDown(batch.brokeDown));
  };
  const again = async (source: RawSource): Promise<LazyReading | Refused> => {
    try {
      const [reading] = await run([source]);
      return reading ?? brokenDown(source, 'no answer');
    } catch (error) {
      if (error instanceof BreakDown) return brokenDown(source, error.message);
      throw error;
    }
  };
  return {
    async read(sources) {
      try {
        return await run(sources);
      } catch (error) {
        if (!(error instanceof BreakDown)) throw error;
        // Where not even nothing can be read, no source is to blame.
        await run([]);
        const readings = [];
        for (const source of sources) readings.push(await again(source));
        return readings;
      }
    },
    end: () => pool.destroy(),
  };
}

const received = (reading: Uint8Array | Refused): LazyReading | Refused =>
  reading instanceof Uint8Array ? kept(Buffer.from(reading.buffer, reading.byteOffset, reading.byteLength)) : reading;

/** A thread ended while it read. */
class BreakDown extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

const brokenDown = ({ place }: RawSource, cause: string): Refused => ({
  reason: `${place}: Cannot read it: the thread that did broke down twice (${cause})\n  Take it away, or divide it; if it is no giant, tell us of it.`,
});
