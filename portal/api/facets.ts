import { condition } from '../query/sql.js';
import { fromStored, quoted, type Column } from '../store/columns.js';
import { inTime } from '../store/database.js';
import type { Endpoint } from './endpoint.js';
import { unexpected } from './fault.js';
import { filterParameters, readFilters } from './filters.js';
import { limitParameter, patience, readLimit } from './limits.js';
import { namedColumns, namedDataset } from './named-dataset.js';

const mostColumns = 5;

export const facets: Endpoint = {
  path: '/datasets/{dataset}/facets',
  summary: {
    ar: 'كم مرة ترد كل قيمة في عمود',
    fr: 'Combien de fois chaque valeur d’une colonne se trouve',
    en: 'How often each value of a column stands in the rows',
  },
  parameters: (dataset) => [
    {
      name: 'of',
      schema: { type: 'string' },
      description: `The columns, between commas; ${String(mostColumns)} at most.`,
      isRequired: true,
      example:
        dataset?.columns.find(({ definition }) => 'enum' in definition)?.name ?? dataset?.columns[1]?.name ?? 'kind',
    },
    limitParameter,
    ...filterParameters(dataset),
  ],
  schema: () => ({
    type: 'object',
    required: ['dataset', 'version', 'facets'],
    properties: {
      dataset: { type: 'string' },
      version: { type: 'string' },
      facets: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          items: { type: 'object', required: ['value', 'rows'], properties: { value: {}, rows: { type: 'integer' } } },
        },
      },
    },
  }),
  answer(question) {
    const { store, parameters } = question;
    const dataset = namedDataset(question);
    const query = readFilters(parameters, dataset, ['of', 'limit']);
    const of = namedColumns('of', parameters.get('of') ?? '', dataset.columns);
    if (of.length > mostColumns)
      throw unexpected([{ parameter: 'of', found: String(of.length), expected: [String(mostColumns)] }]);
    const limit = readLimit(parameters);
    const counted = (column: Column): unknown => {
      const { text, values } = condition(dataset.name, query);
      const [table, name] = [quoted(dataset.name), quoted(column.name)];
      const isList = column.type === 'list';
      const value = isList ? 'item.value' : name;
      const from = isList ? `${table}, json_each(${table}.${name}) AS item` : table;
      return store.database
        .all(
          `SELECT ${value} AS value, count(*) AS n FROM ${from} WHERE ${inTime} AND ${text} GROUP BY 1 ORDER BY n DESC, value LIMIT ?`,
          [...values, limit],
        )
        .map(({ value, n }) => ({ value: isList ? (value ?? null) : fromStored(value, column), rows: Number(n) }));
    };
    const facets = store.database.within(patience, () =>
      Object.fromEntries(of.map((column) => [column.name, counted(column)])),
    );
    return { json: { dataset: dataset.name, version: dataset.version, facets } };
  },
};
