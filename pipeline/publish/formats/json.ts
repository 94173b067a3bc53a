import type { Format } from './formats.js';
import { jsonText } from './json-text.js';

/** A list of objects, a line each, with every column of the schema in its order. */
export const json: Format = {
  extension: 'json',
  mediaType: 'application/json',
  *write({ rows }) {
    yield '[';
    yield* jsonText(rows);
    yield '\n]\n';
  },
};
