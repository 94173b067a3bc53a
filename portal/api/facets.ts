import { condition } from '../query/sql.js';
import { fromStored, quoted, type Column } from '../store/columns.js';
import { inTime } from '../store/database.js';
import type { Endpoint } from './endpoint.js';
import { unexpected } from './fault.js';
import { filterParameters, readFilters } from './filters.js';
import { limitParameter, patience, readLimit } from './limits.js';
import { namedColumns, namedDataset } from './named-dataset.js';
import { count, list, record, text } from './record.js';

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
      name: 'columns',
      schema: text,
      description: {
        ar: `الأعمدة، تفصل بينها فواصل؛ ${String(mostColumns)} على الأكثر.`,
        fr: `Les colonnes, séparées par des virgules ; ${String(mostColumns)} au plus.`,
        en: `The columns, between commas; ${String(mostColumns)} at most.`,
      },
      isRequired: true,
      example:
        dataset?.columns.find(({ definition }) => 'enum' in definition)?.name ?? dataset?.columns[1]?.name ?? 'kind',
    },
    limitParameter,
    ...filterParameters(dataset),
  ],
  schema: () =>
    record({
      dataset: text,
      version: text,
      facets: { type: 'object', additionalProperties: list(record({ value: {}, rows: count })) },
    }),
  answer(question) {
    const { store, parameters } = question;
    const dataset = namedDataset(question);
    const query = readFilters(parameters, dataset, ['columns', 'limit']);
    const columns = namedColumns('columns', parameters.get('columns') ?? '', dataset.columns);
    if (columns.length > mostColumns)
      throw unexpected([{ parameter: 'columns', found: String(columns.length), expected: [String(mostColumns)] }]);
    const limit = readLimit(parameters);
    const counted = (column: Column): unknown => {
      const { text: where, values } = condition(dataset.name, query);
      const [table, name] = [quoted(dataset.name), quoted(column.name)];
      const isList = column.type === 'list';
      const value = isList ? 'item.value' : name;
      const from = isList ? `${table}, json_each(${table}.${name}) AS item` : table;
      return store.database
        .all(
          `SELECT ${value} AS value, count(*) AS n FROM ${from} WHERE ${inTime} AND ${where} GROUP BY 1 ORDER BY n DESC, value LIMIT ?`,
          [...values, limit],
        )
        .map(({ value, n }) => ({ value: isList ? (value ?? null) : fromStored(value, column), rows: Number(n) }));
    };
    const facets = store.database.within(patience, () =>
      Object.fromEntries(columns.map((column) => [column.name, counted(column)])),
    );
    return { json: { dataset: dataset.name, version: dataset.version, facets } };
  },
};
