import type { ColumnSchema, DatasetSchema } from '../../check/dataset.js';
import type { Catalogue } from '../site/catalogue.js';
import type { SiteFiles } from './descriptors.js';
import { node, ref, texts, type GraphNode } from './graph.js';
import { metricNodes } from './metrics.js';
import { vocabularyFiles } from './vocabulary-files.js';

/** /def/: the terms of our own that the linked data use, each at its place there. */
export const ontology: SiteFiles = (catalogue) =>
  vocabularyFiles({
    folder: 'def',
    name: 'nashir',
    title: { ar: 'مصطلحات ناشر', fr: 'Termes de nashir', en: 'Terms of nashir' },
    description: {
      ar: 'المصطلحات التي تستعملها البيانات المترابطة حيث لا تكفي المفردات المعروفة.',
      fr: 'Les termes que les données liées emploient là où les vocabulaires connus ne suffisent pas.',
      en: 'The terms that the linked data use where known vocabularies do not suffice.',
    },
    nodes: [...termNodes(catalogue), ...metricNodes(catalogue.base)],
  });

function termNodes({ base, datasets }: Catalogue): GraphNode[] {
  const own = `${base}def/`;
  return [
    node(own, ['owl:Ontology'], { 'rdfs:label': texts({ en: 'Terms of nashir' }) }),
    ...datasets.flatMap(({ schema }) => [...classNodes(schema, own), ...propertyNodes(schema, own)]),
  ];
}

const isOwn = (name: string): boolean => name.startsWith('nashir:');
const place = (own: string, name: string): string => `${own}#${name.replace('nashir:', '')}`;

const classNodes = (schema: DatasetSchema, own: string): GraphNode[] =>
  [...schema['x-class'], schema['x-body-class'] ?? ''].filter(isOwn).map((name) =>
    node(place(own, name), ['rdfs:Class', 'owl:Class'], {
      'rdfs:label': texts(schema['x-title']),
      'rdfs:comment': texts(schema['x-description']),
      'rdfs:isDefinedBy': ref(own),
    }),
  );

const propertyNodes = (schema: DatasetSchema, own: string): GraphNode[] =>
  Object.values(schema.properties)
    .filter((column) => isOwn(column['x-term']))
    .map((column) =>
      node(place(own, column['x-term']), ['rdf:Property', kindOf(column)], {
        'rdfs:label': texts(column['x-title']),
        'rdfs:comment': texts(column['x-description']),
        'rdfs:isDefinedBy': ref(own),
        // An acronym is a name like any other.
        'rdfs:subPropertyOf':
          column['x-term'] === 'nashir:acronym' ? ref('http://www.w3.org/2004/02/skos/core#altLabel') : null,
      }),
    );

const kindOf = (column: ColumnSchema): string =>
  column['x-range'] === '@id' ? 'owl:ObjectProperty' : 'owl:DatatypeProperty';
