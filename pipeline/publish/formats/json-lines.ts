import { batches } from './batches.js';
import type { Format } from './formats.js';

/** Rows that are made into text at once. */
const atOnce = 200;

/** An object a line, as JSON has it, so that a reader needs no more than a line at a time. */
export const jsonLines: Format = {
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  *write({ rows }) {
    for (const batch of batches(rows, atOnce)) yield batch.map((row) => `${JSON.stringify(row)}\n`).join('');
  },
};
