import { batches } from './batches.js';

/** Items that are made into text at once. */
const atOnce = 200;

/** The items of a JSON list, each on a line of its own, without the brackets. */
export function* jsonText(items: Iterable<unknown>): Generator<string> {
  let separator = '\n';
  for (const batch of batches(items, atOnce)) {
    yield separator + batch.map((item) => JSON.stringify(item)).join(',\n');
    separator = ',\n';
  }
}
