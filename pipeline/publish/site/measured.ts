import { createHash } from 'node:crypto';
import type { Chunk, Chunks } from '../../effects.js';

/** What a file came to: its size in bytes, and its SHA-256 in hex. */
export interface Measure {
  readonly bytes: number;
  readonly sha256: string;
}

/** Content that is measured while it passes; the measure is known once all of it has. */
export function measured(content: Chunks): {
  readonly content: AsyncIterable<Chunk>;
  readonly measure: () => Measure;
} {
  let result: Measure | undefined;
  async function* passing(): AsyncGenerator<Chunk> {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of content) {
      hash.update(chunk);
      bytes += Buffer.byteLength(chunk);
      yield chunk;
    }
    result = { bytes, sha256: hash.digest('hex') };
  }
  return {
    content: passing(),
    measure: () => {
      if (result) return result;
      throw new Error('Cannot measure a file before all of it was written');
    },
  };
}
