import type { Format } from './formats.js';

/** A list of objects, a line each, with every column of the schema in its order. */
export const json: Format = {
  extension: 'json',
  mediaType: 'application/json',
  *write({ rows }) {
    yield '[\n';
    for (const [i, row] of rows.entries()) yield (i === 0 ? '' : ',\n') + JSON.stringify(row);
    yield rows.length === 0 ? ']\n' : '\n]\n';
  },
};
