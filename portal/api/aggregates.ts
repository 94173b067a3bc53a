import { condition } from '../query/sql.js';
import { comparable, fromStored, isNumeric, quoted, type Column } from '../store/columns.js';
import { inTime } from '../store/database.js';
import type { Dataset } from '../store/dataset.js';
import type { Endpoint } from './endpoint.js';
import { unexpected } from './fault.js';
import { filterParameters, readFilters } from './filters.js';
import { limitParameter, patience, readLimit } from './limits.js';
import { namedColumns, namedDataset } from './named-dataset.js';
import { count, list, record, text } from './record.js';

const functions = { sum: 'sum', mean: 'avg', min: 'min', max: 'max', distinct: 'count' } as const;
type Measure = keyof typeof functions;

const mostMeasures = 10;
const mostGroups = 3;
const wanted = Object.keys(functions).join(', ');

export const aggregates: Endpoint = {
  path: '/datasets/{dataset}/aggregates',
  summary: {
    ar: 'مجاميع ومتوسطات وحدود، حسب أعمدة',
    fr: 'Sommes, moyennes, extrêmes, par colonnes',
    en: 'Sums, means and extremes, by columns',
  },
  parameters: (dataset) => [
    {
      name: 'groups',
      schema: text,
      description: {
        ar: `الأعمدة التي تُجمّع الأسطر بحسبها، تفصل بينها فواصل؛ ${String(mostGroups)} على الأكثر.`,
        fr: `Les colonnes par lesquelles les lignes sont regroupées, séparées par des virgules ; ${String(mostGroups)} au plus.`,
        en: `The columns by which rows are taken together, between commas; ${String(mostGroups)} at most.`,
      },
    },
    {
      name: 'measures',
      schema: text,
      description: {
        ar: `المطلوب، تفصل بينه فواصل: ${wanted}، كل منها مع عمود (sum:amount). وتُعدّ الأسطر دائما.`,
        fr: `Ce qui est demandé, séparé par des virgules : ${wanted}, chacun avec une colonne (sum:amount). Les lignes sont toujours comptées.`,
        en: `What is wanted, between commas: ${wanted}, each with a column (sum:amount). Rows are always counted.`,
      },
      example: `distinct:${dataset?.columns[0]?.name ?? 'id'}`,
    },
    limitParameter,
    ...filterParameters(dataset),
  ],
  schema: () => record({ dataset: text, version: text, groups: list(record({ rows: count })) }),
  answer(question) {
    const { store, parameters } = question;
    const dataset = namedDataset(question);
    const query = readFilters(parameters, dataset, ['groups', 'measures', 'limit']);
    const wanted = parameters.get('groups') ?? '';
    const groups = wanted === '' ? [] : namedColumns('groups', wanted, dataset.columns);
    if (groups.length > mostGroups)
      throw unexpected([{ parameter: 'groups', found: wanted, expected: [String(mostGroups)] }]);
    const measures = readMeasures(parameters.get('measures') ?? '', dataset);
    const { text: where, values } = condition(dataset.name, query);
    const selected = [
      ...groups.map(({ name }) => quoted(name)),
      'count(*) AS "rows of all"',
      ...measures.map(measureSql),
    ];
    const order =
      groups.length > 0
        ? `GROUP BY ${groups.map(({ name }) => quoted(name)).join(', ')} ORDER BY "rows of all" DESC, ${groups.map(({ name }) => quoted(name)).join(', ')}`
        : '';
    const found = store.database.within(patience, () =>
      store.database.all(
        `SELECT ${selected.join(', ')} FROM ${quoted(dataset.name)} WHERE ${inTime} AND ${where} ${order} LIMIT ?`,
        [...values, readLimit(parameters)],
      ),
    );
    return {
      json: {
        dataset: dataset.name,
        version: dataset.version,
        groups: found.map((fields) => ({
          ...Object.fromEntries(groups.map((column) => [column.name, fromStored(fields[column.name], column)])),
          rows: fields['rows of all'] ?? 0,
          ...Object.fromEntries(measures.map(({ label }) => [label, fields[label] ?? null])),
        })),
      },
    };
  },
};

interface Measured {
  readonly measure: Measure;
  readonly column: Column;
  readonly label: string;
}

const measureSql = ({ measure, column, label }: Measured): string =>
  `${functions[measure]}(${measure === 'distinct' ? 'DISTINCT ' : ''}${comparable(column)}) AS ${quoted(label)}`;

const isMeasure = (name: string): name is Measure => Object.hasOwn(functions, name);

function readMeasures(told: string, { columns }: Dataset): Measured[] {
  const parts = told === '' ? [] : told.split(',');
  const expected = [`sum:COLUMN`, ...Object.keys(functions)];
  if (parts.length > mostMeasures)
    throw unexpected([{ parameter: 'measures', found: String(parts.length), expected: [String(mostMeasures)] }]);
  return parts.map((label) => {
    const [measure = '', name] = label.split(':');
    const column = columns.find((other) => other.name === name);
    const canCount =
      column &&
      (isNumeric(column) ||
        measure === 'distinct' ||
        ((measure === 'min' || measure === 'max') && column.type === 'date'));
    if (!isMeasure(measure) || !canCount) throw unexpected([{ parameter: 'measures', found: label, expected }]);
    return { measure, column, label };
  });
}
