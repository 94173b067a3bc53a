import type { ColumnSchema, DatasetSchema } from '../../check/dataset.js';

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

/**
 * The JSON-LD context of a dataset: a term for each column, as its schema says. Terms of our own lie under the base.
 */
export function contextOf(schema: DatasetSchema, base: string): Record<string, unknown> {
  const terms = Object.entries(schema.properties).map(([column, definition]) => [column, term(definition)] as const);
  return { '@version': 1.1, ...vocabularies, nashir: `${base}def/`, ...Object.fromEntries(terms) };
}

function term(column: ColumnSchema): Record<string, string> {
  return {
    '@id': column['x-term'],
    ...(column['x-range'] !== undefined && { '@type': column['x-range'] }),
    ...(column['x-language'] !== undefined && { '@language': column['x-language'] }),
    ...(column.type === 'array' && { '@container': '@set' }),
  };
}
