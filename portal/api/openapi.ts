import type { DatasetSchema } from '../../pipeline/check/dataset.js';
import { licenceOf } from '../../pipeline/publish/descriptors/licence.js';
import { software } from '../../pipeline/software.js';
import type { Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';
import { mediaTypes, type Endpoint, type Parameter } from './endpoint.js';
import { endpoints } from './endpoints.js';
import { cellsOf, list, named, record, text } from './record.js';

/** Where the API answers, under the base. */
export const root = 'api/v1';

/** OpenAPI 3.1: every endpoint, and those of a dataset once for each of them, with its own columns. */
export function openApi({ index, datasets }: Pick<Store, 'index' | 'datasets'>): object {
  const licence = index.licence === null ? undefined : licenceOf(index.licence);
  return {
    openapi: '3.1.0',
    info: {
      title: index.title.en,
      summary: index.description.en,
      version: software().version,
      ...(licence && { license: { name: licence.title, url: licence.url } }),
      ...(index.contact.email === null ? {} : { contact: { email: index.contact.email } }),
    },
    servers: [{ url: `${index.base}${root}` }],
    // Whoever asks is answered.
    security: [],
    paths: Object.fromEntries(endpoints.flatMap((endpoint) => pathsOf(endpoint, datasets))),
    components: {
      schemas: {
        ...Object.fromEntries(datasets.flatMap(({ name, schema }) => rowSchemas(name, schema))),
        Problem: problem,
        Words: words,
      },
    },
  };
}

function pathsOf(endpoint: Endpoint, datasets: readonly Dataset[]): [string, object][] {
  if (!endpoint.path.includes('{dataset}')) return [[endpoint.path, { get: operation(endpoint, undefined) }]];
  return datasets.map((dataset) => [
    endpoint.path.replace('{dataset}', dataset.name),
    { get: operation(endpoint, dataset) },
  ]);
}

function operation(
  { path, summary, parameters, formats = ['json'], schema }: Endpoint,
  dataset: Dataset | undefined,
): object {
  const parts = [...path.matchAll(/\{(\w+)\}/gu)]
    .map(([, name = '']) => name)
    .filter((name) => !dataset || name !== 'dataset');
  const words = path.replaceAll('{dataset}', dataset?.name ?? '').match(/\w+/gu) ?? [];
  return {
    operationId: words.join('-'),
    summary: summary.en,
    ...(dataset && { tags: [dataset.name] }),
    parameters: [
      ...parts.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...(parameters?.(dataset) ?? []).map(queryParameter),
    ],
    responses: {
      200: {
        description: summary.en,
        content: Object.fromEntries(
          formats.map((format) => [
            mediaTypes[format].split(';')[0] ?? '',
            { schema: format === 'json' ? schema(dataset) : { type: 'string' } },
          ]),
        ),
      },
      400: { description: 'The question cannot be understood.', content: problemContent },
      404: { description: 'There is no such thing.', content: problemContent },
    },
  };
}

const queryParameter = ({ name, schema, description, isRequired = false, example }: Parameter): object => ({
  name,
  in: 'query',
  required: isRequired,
  description: description.en,
  schema,
  ...(example !== undefined && { example }),
  ...(schema['type'] === 'array' && { style: 'form', explode: true }),
});

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** RFC 9457. */
const problem = {
  type: 'object',
  required: ['status', 'title'],
  properties: { status: { type: 'integer' }, title: text, detail: text, parameters: list({ type: 'object' }) },
};

/** A text in each language. */
const words = record({ ar: text, fr: text, en: text });

/** The schemas of a row and of some of its cells, without what is said of the dataset for others. */
function rowSchemas(
  name: string,
  { title, description, type, properties, required }: DatasetSchema,
): [string, object][] {
  const cells = cellsOf(name);
  return [
    [cells, { title, description, type, properties }],
    [name, { allOf: [named(cells)], required }],
  ];
}
