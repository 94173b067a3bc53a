import type { ColumnSchema, DatasetSchema } from '../../check/dataset.js';

/** What a column means in linked data, as a JSON-LD context says it. */
export interface ContextTerm {
  readonly '@id': string;
  readonly '@type'?: string;
  readonly '@language'?: string;
  readonly '@container'?: '@set';
}

const vocabularies = {
  // What is a text here is a thing of its own in dct, which would be wrong of a name or a code.
  dc: 'http://purl.org/dc/elements/1.1/',
  dct: 'http://purl.org/dc/terms/',
  'loc-edtf': 'http://id.loc.gov/datatypes/edtf/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Prefixes to the namespaces that they stand for. Terms of our own lie under the base. */
export const vocabulariesOf = (base: string): Record<string, string> => ({ ...vocabularies, nashir: `${base}def/#` });

/** A term for each column, as its schema says. */
export const termsOf = (schema: DatasetSchema): Record<string, ContextTerm> =>
  Object.fromEntries(Object.entries(schema.properties).map(([column, definition]) => [column, term(definition)]));

/** The JSON-LD context of a dataset. */
export const contextOf = (schema: DatasetSchema, base: string): Record<string, unknown> => ({
  '@version': 1.1,
  ...vocabulariesOf(base),
  ...termsOf(schema),
});

function term(column: ColumnSchema): ContextTerm {
  return {
    '@id': column['x-term'],
    ...(column['x-range'] !== undefined && { '@type': column['x-range'] }),
    ...(column['x-language'] !== undefined && { '@language': column['x-language'] }),
    ...(column.type === 'array' && { '@container': '@set' }),
  };
}
