import { Writer } from 'n3';
import { batches } from './batches.js';
import { termsOf, vocabulariesOf } from './context.js';
import type { Format } from './formats.js';
import { nodesOf } from './nodes.js';
import { triplesOf } from './triples.js';

/** Rows that are made into text at once. */
const atOnce = 50;

/** RDF 1.1 Turtle: the triples of the JSON-LD. */
export const turtle: Format = {
  extension: 'ttl',
  mediaType: 'text/turtle',
  *write(table, setting) {
    let text = '';
    const take = (): string => {
      const taken = text;
      text = '';
      return taken;
    };
    const prefixes = vocabulariesOf(setting.addresses.base);
    const writer = new Writer(
      {
        write(chunk: string, _encoding: unknown, done?: () => void) {
          text += chunk;
          done?.();
        },
        end: (done?: () => void) => done?.(),
      },
      { prefixes },
    );
    const triples = triplesOf({ prefixes, terms: termsOf(table.schema) });
    for (const batch of batches(nodesOf(table, setting), atOnce)) {
      for (const node of batch) writer.addQuads(triples(node));
      yield take();
    }
    writer.end();
    yield take();
  },
};
