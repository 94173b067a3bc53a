/** A thread of the pool: it reads batches of sources, as the process does by itself where there are few. */
import { workerData } from 'node:worker_threads';
import type { RawSource } from '../ingest/item.js';
import { documentHalf, type Reading, type Refused } from './half.js';
import { fresh } from './lazy-reading.js';
import type { Batch, Kit } from './pool.js';

const { lexicons, ...care } = workerData as Kit;
const read = documentHalf(lexicons, care);

/** Bytes are copied from thread to thread faster than objects are, and are what most readings are kept as. */
const handedOver = (reading: Reading | Refused): Uint8Array | Refused =>
  'reason' in reading ? reading : fresh(reading).bytes();

/** What throws is a bug of ours, and no end of the thread: the caller throws it where it is seen. */
export default async function readBatch(sources: readonly RawSource[]): Promise<Batch> {
  const readings = [];
  try {
    for (const source of sources) readings.push(handedOver(await read(source)));
    return { readings };
  } catch (bug) {
    return { bug };
  }
}
