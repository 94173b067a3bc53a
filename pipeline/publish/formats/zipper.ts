import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Chunk } from '../../effects.js';

/** Already compressed: to try it again would only cost time. */
const compressed = /\.(?:xlsx|parquet|zip)$/u;

/** Bytes that are deflated at once: each turn has tables of its own to make, so small ones cost a third more. */
const atOnce = 1 << 20;

/** A zip in the making: files are put into it piece by piece, one after another, and its bytes taken as they come. */
export interface Zipper {
  /** Begins a file; what it returns puts its pieces in, and null ends it. */
  readonly file: (path: string) => (piece: Chunk | null) => void;
  /** The bytes since it was last asked. */
  readonly take: () => readonly Uint8Array[];
  /** Ends the zip. */
  readonly end: () => void;
}

/**
 * Zips in JavaScript: Node's own zlib gives other bytes on other processors. Level 2 takes no
 * longer than level 1 and saves a fifth; a zip of more than 4 GB cannot be made.
 */
export function zipper(): Zipper {
  let pieces: Uint8Array[] = [];
  // One for all files: what is thrown away for each piece fills the memory faster than it is cleared.
  const waiting = new Uint8Array(atOnce);
  // A zip tells local time: this one is written alike in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece.buffer === waiting.buffer ? piece.slice() : piece);
  });
  return {
    file(path) {
      const file = compressed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 2 });
      file.mtime = mtime;
      zip.add(file);
      let length = 0;
      return (piece) => {
        let rest = typeof piece === 'string' ? Buffer.from(piece) : (piece ?? new Uint8Array());
        while (length + rest.length >= atOnce) {
          const part = rest.subarray(0, atOnce - length);
          waiting.set(part, length);
          rest = rest.subarray(part.length);
          file.push(waiting, false);
          length = 0;
        }
        waiting.set(rest, length);
        length += rest.length;
        if (piece === null) file.push(waiting.subarray(0, length), true);
      };
    },
    take() {
      const taken = pieces;
      pieces = [];
      return taken;
    },
    end: () => {
      zip.end();
    },
  };
}
