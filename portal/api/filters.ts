import { kindsOfTest, readQuery, type RowQuery } from '../query/query.js';
import { isNumeric, type Column } from '../store/columns.js';
import type { Dataset } from '../store/dataset.js';
import type { JsonSchema, Parameter } from './endpoint.js';
import { unexpected } from './fault.js';

/** Parameters that ask for rows by what stands in them. */
export const filterParameters = (dataset: Dataset | undefined): Parameter[] => [
  { name: 'q', schema: { type: 'string' }, description: 'Words that the row holds, in any of their forms.' },
  ...(dataset?.columns ?? []).flatMap(columnParameters),
];

/** Reads them; `others` are parameters that are about the answer. */
export function readFilters(parameters: URLSearchParams, dataset: Dataset, others: readonly string[]): RowQuery {
  const { query, faults } = readQuery(parameters, dataset.columns, ['q', ...others]);
  if (faults.length > 0) throw unexpected(faults);
  return query;
}

const meanings = {
  contains: 'holds this text.',
  from: 'this or more.',
  to: 'this or less.',
  empty: 'has no value, or has one.',
};

function columnParameters(column: Column): Parameter[] {
  const { name, type, definition } = column;
  const title = definition['x-title'].en;
  const isOrdered = isNumeric(column) || type === 'date';
  const value = valueSchema(column);
  const parameters: Parameter[] = [
    { name, schema: { type: 'array', items: value }, description: `${title}: one of these.` },
  ];
  for (const kind of kindsOfTest) {
    if (kind === 'is' || (isOrdered ? kind === 'contains' : kind === 'from' || kind === 'to')) continue;
    const schema = kind === 'empty' ? { type: 'boolean' } : value;
    parameters.push({ name: `${name}.${kind}`, schema, description: `${title}: ${meanings[kind]}` });
  }
  return parameters;
}

function valueSchema(column: Column): JsonSchema {
  if (isNumeric(column)) return { type: 'number' };
  if (column.type === 'boolean') return { type: 'boolean' };
  const codes = column.definition.enum;
  return { type: 'string', ...(Array.isArray(codes) && { enum: codes.filter((code) => code !== null) }) };
}
