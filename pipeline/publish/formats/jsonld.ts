import { contextOf } from './context.js';
import type { Format } from './formats.js';
import { jsonText } from './json-text.js';
import { nodesOf } from './nodes.js';

/** JSON-LD 1.1 with its context in it, so that nothing has to be fetched. */
export const jsonld: Format = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  *write(table, setting) {
    yield `{"@context":${JSON.stringify(contextOf(table.schema, setting.addresses.base))},\n"@graph":[`;
    yield* jsonText(nodesOf(table, setting));
    yield '\n]}\n';
  },
};
