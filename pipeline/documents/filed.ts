import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FiledDocuments } from '../publish/tables/tables.js';
import { documentIn } from './lazy-reading.js';

/** A document as bytes, packed: a fifth of them. */
export interface Filed {
  readonly id: string;
  readonly file: string;
  readonly packed: Uint8Array;
}

/** A copy, for what it was packed in is larger. */
export const filed = (id: string, file: string, bytes: Buffer): Filed => ({
  id,
  file,
  packed: new Uint8Array(deflateRawSync(bytes, { level: 1 })),
});

/** Documents that stay in memory as bytes. */
export function filedDocuments(all: readonly Filed[]): FiledDocuments {
  const sorted = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    length: sorted.length,
    *[Symbol.iterator]() {
      for (const { file, packed } of sorted) yield { ...documentIn(inflateRawSync(packed)), file };
    },
  };
}
