import { findRows } from '../query/rows.js';
import { readQuery, type QueryFault } from '../query/query.js';
import type { Column, ColumnType } from '../store/columns.js';
import type { Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';
import { list, natural, object, required, text, truth, type Arguments } from './arguments.js';
import { invalid } from './fault.js';
import { recordForms } from './record-forms.js';

const usualRows = 100;
const mostRows = 1000;
const patience = 2000;

/** The types of PostgreSQL, as CKAN names them. */
const types: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  list: '_text',
  boolean: 'bool',
  integer: 'int4',
  number: 'float8',
  decimal: 'numeric',
  date: 'date',
};

/** The rows of a resource's dataset, filtered and sorted; `_id` counts them from 1. */
export function datastoreSearch(store: Store, dataset: Dataset, given: Arguments): object {
  const wanted = list(given, 'fields');
  const columns =
    wanted === undefined
      ? dataset.columns
      : wanted.filter((name) => name !== '_id').map((name) => named(dataset, name));
  const [limit, offset] = [natural(given, 'limit', usualRows, mostRows), natural(given, 'offset', 0, 1_000_000_000)];
  const { query, faults } = readQuery(parametersOf(given), dataset.columns, ['q', 'sort']);
  if (faults[0]) throw invalid(faults[0].parameter === 'sort' ? 'sort' : 'filters', told(faults[0]));
  const { rows, total } = store.database.within(patience, () => findRows(store, dataset, query, limit, offset));
  const form = text(given, 'records_format') ?? 'objects';
  const write = Object.hasOwn(recordForms, form) ? recordForms[form] : undefined;
  if (!write) throw invalid('records_format', `must be one of ${Object.keys(recordForms).join(', ')}`);
  return {
    include_total: truth(given, 'include_total', true),
    limit,
    offset,
    records_format: form,
    resource_id: required(given, 'resource_id'),
    total,
    total_was_estimated: false,
    fields: [{ id: '_id', type: 'int' }, ...columns.map(({ name, type }) => ({ id: name, type: types[type] }))],
    records: write(
      ['_id', ...columns.map(({ name }) => name)],
      rows.map((row, i) => [offset + i + 1, ...columns.map(({ name }) => row[name] ?? null)]),
    ),
  };
}

function named({ columns }: Dataset, name: string): Column {
  const column = columns.find((other) => other.name === name);
  if (!column) throw invalid('fields', `field "${name.slice(0, 60)}" not in table`);
  return column;
}

const told = ({ found, expected }: QueryFault): string =>
  `"${found.slice(0, 60)}" is none of ${expected.slice(0, 40).join(', ')}`;

function parametersOf(given: Arguments): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(object(given, 'filters')))
    for (const item of [value].flat())
      if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean')
        parameters.append(name, String(item));
  const q = text(given, 'q');
  if (q !== undefined) parameters.set('q', q);
  const sort = (text(given, 'sort') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s+/u))
    .filter(([name]) => name !== undefined && name !== '' && name !== '_id')
    .map(
      ([name = '', direction = 'asc']) => (direction.toLowerCase() === 'desc' ? '-' : '') + name.replace(/^"|"$/gu, ''),
    );
  if (sort.length > 0) parameters.set('sort', sort.join(','));
  return parameters;
}
