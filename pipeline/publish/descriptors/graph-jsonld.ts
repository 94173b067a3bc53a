import { jsonText } from '../site/json-text.js';
import { prefixes, type GraphNode } from './graph.js';

/** A description as JSON-LD 1.1, its context in it: nothing has to be fetched. */
export const graphJsonLd = (nodes: readonly GraphNode[]): string =>
  jsonText({
    '@context': prefixes,
    '@graph': nodes.map(({ id, types, properties }) => ({ '@id': id, '@type': types, ...properties })),
  });
