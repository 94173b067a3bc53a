import type { FiledDocuments } from '../publish/tables/tables.js';
import { documentIn } from './lazy-reading.js';

/** A document as bytes. */
export interface Filed {
  readonly id: string;
  readonly file: string;
  readonly bytes: Buffer;
}

/** Documents that stay in memory as bytes. */
export function filedDocuments(filed: readonly Filed[]): FiledDocuments {
  const sorted = filed.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    length: sorted.length,
    *[Symbol.iterator]() {
      for (const { file, bytes } of sorted) yield { ...documentIn(bytes), file };
    },
  };
}
