import type { Words } from '../../ingest/about.js';

/**
 * A node of linked data. Checksums, periods and rights have addresses, too: what two nodes share is then one thing.
 * Classes and properties are prefixed names.
 */
export interface GraphNode {
  readonly id: string;
  readonly types: readonly string[];
  readonly properties: Readonly<Record<string, readonly GraphValue[]>>;
}

/** As JSON-LD has it. */
export type GraphValue =
  { readonly '@id': string } | { readonly '@value': string; readonly '@language'?: string; readonly '@type'?: string };

/** The prefixes of all that is described here. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  dqv: 'http://www.w3.org/ns/dqv#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  gsp: 'http://www.opengis.net/ont/geosparql#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

export const ref = (address: string): GraphValue => ({ '@id': address });

export const literal = (value: string): GraphValue => ({ '@value': value });

export const typed = (value: string | number, type: `${keyof typeof prefixes}:${string}`): GraphValue => ({
  '@value': String(value),
  '@type': type,
});

export const dateTime = (time: string | undefined): GraphValue | null =>
  time === undefined ? null : typed(time, 'xsd:dateTime');

/** A text in each of its languages. */
export const texts = (words: Words): GraphValue[] =>
  Object.entries(words).map(([language, value]) =>
    language === 'und' ? literal(value) : { '@value': value, '@language': language },
  );

/** A node with the properties that have a value; those without are left out. */
export function node(
  id: string,
  types: readonly string[],
  properties: Readonly<Record<string, GraphValue | readonly GraphValue[] | null>>,
): GraphNode {
  const known = Object.entries(properties)
    .map(([property, values]) => [property, [values ?? []].flat()] as const)
    .filter(([, values]) => values.length > 0);
  return { id, types, properties: Object.fromEntries(known) };
}

/** Each node once, by its address, in code units' order. */
export function graphOf(nodes: Iterable<GraphNode>): GraphNode[] {
  const byId = new Map<string, GraphNode>();
  for (const each of nodes) byId.set(each.id, each);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
