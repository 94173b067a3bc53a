import type { Cell, Row } from '../../pipeline/check/dataset.js';
import { isNumeric, searched, type Column } from '../store/columns.js';
import { indexedTerms, terms } from '../store/terms.js';
import type { RowQuery, Test } from './query.js';

/** The rows that a query asks for, in its order, from a table in memory: the same as the database gives. */
export function filterRows(rows: readonly Row[], columns: readonly Column[], query: RowQuery): Row[] {
  const wanted = terms(query.words);
  const texts = searched(columns);
  const found = rows.filter(
    (row) => query.tests.every((test) => passes(row, test)) && (wanted.length === 0 || hasTerms(row, texts, wanted)),
  );
  return query.order.length === 0 ? found : found.sort(comparison(query));
}

function hasTerms(row: Row, texts: readonly Column[], wanted: readonly string[]): boolean {
  const own = indexedTerms(texts.map(({ name }) => row[name] ?? '').join(' '));
  return wanted.every((term, i) =>
    own.some((word) => (i === wanted.length - 1 ? word.startsWith(term) : word === term)),
  );
}

function passes(row: Row, { column, kind, values }: Test): boolean {
  const cell = row[column.name] ?? null;
  const isEmpty = cell === null || (typeof cell === 'object' && cell.length === 0);
  if (kind === 'empty') return values.includes(String(isEmpty));
  if (cell === null) return false;
  if (kind === 'contains') return values.every((value) => String(cell).includes(value));
  if (kind === 'is')
    return values.some((value) => (typeof cell === 'object' ? cell.includes(value) : isSame(column, cell, value)));
  const order = comparable(column, cell);
  return values.every((value) => {
    const limit = comparable(
      column,
      kind === 'to' && column.type === 'date' ? `${value}${'-99-99'.slice(0, 10 - value.length)}` : value,
    );
    return kind === 'from' ? order >= limit : order <= limit;
  });
}

const isSame = (column: Column, cell: Cell, value: string): boolean =>
  isNumeric(column) ? Number(cell) === Number(value) : String(cell) === value;

const comparable = (column: Column, cell: Cell): string | number =>
  isNumeric(column) ? Number(cell) : typeof cell === 'object' ? JSON.stringify(cell) : String(cell);

/** By the columns of the query, empty cells last; what is equal keeps its place. */
function comparison({ order }: RowQuery): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const { column, isDescending } of order) {
      const [left, right] = [a[column.name] ?? null, b[column.name] ?? null];
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const [x, y] = [comparable(column, left), comparable(column, right)];
      if (x !== y) return (x < y ? -1 : 1) * (isDescending ? -1 : 1);
    }
    return 0;
  };
}
