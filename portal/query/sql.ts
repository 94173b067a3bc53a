import { inTime } from '../store/database.js';
import { comparable, isNumeric, quoted, type Column, type Stored } from '../store/columns.js';
import { terms } from '../store/terms.js';
import type { RowQuery, Test } from './query.js';

/** A part of a statement, and the values that are bound in it. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Stored[];
}

/** The condition of a query over a dataset's table: names are quoted, values are bound. */
export function condition(dataset: string, { words, tests }: RowQuery): Sql {
  const parts = tests.map(testSql);
  const found = termsQuery(words);
  if (found !== undefined) {
    const index = quoted(`${dataset}_terms`);
    parts.push({ text: `rowid IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ?)`, values: [found] });
  }
  if (parts.length === 0) return { text: '1', values: [] };
  return { text: parts.map(({ text }) => `(${text})`).join(' AND '), values: parts.flatMap(({ values }) => values) };
}

export const orderSql = ({ order }: RowQuery): string =>
  [
    ...order.map(({ column, isDescending }) => `${comparable(column)} ${isDescending ? 'DESC' : 'ASC'} NULLS LAST`),
    'rowid',
  ].join(', ');

/** All the terms, the last one perhaps not yet written to its end; undefined where there is none. */
export function termsQuery(words: string): string | undefined {
  const found = terms(words).slice(0, mostTerms);
  return found.length === 0 ? undefined : `${found.map((term) => `"${term}"`).join(' ')}*`;
}

const mostTerms = 12;

function testSql({ column, kind, values }: Test): Sql {
  const name = quoted(column.name);
  const isList = column.type === 'list';
  switch (kind) {
    case 'is': {
      const places = values.map(() => '?').join(', ');
      const bound = values.map((value) => stored(column, value));
      if (isList)
        return { text: `EXISTS (SELECT 1 FROM json_each(${name}) WHERE value IN (${places}))`, values: bound };
      return { text: `${comparable(column)} IN (${places})`, values: bound };
    }
    case 'contains':
      return { text: [inTime, ...values.map(() => `instr(${name}, ?)`)].join(' AND '), values };
    case 'from':
      return {
        text: values.map(() => `${comparable(column)} >= ?`).join(' AND '),
        values: values.map((value) => stored(column, value)),
      };
    case 'to':
      return {
        text: values.map(() => `${comparable(column)} <= ?`).join(' AND '),
        values: values.map((value) => endOf(column, value)),
      };
    case 'empty': {
      const empty = isList ? `${name} = '[]'` : `${name} IS NULL`;
      return { text: values.includes('true') ? empty : `NOT (${empty})`, values: [] };
    }
  }
}

function stored(column: Column, value: string): Stored {
  if (column.type === 'boolean') return value === 'true' ? 1 : 0;
  return isNumeric(column) ? Number(value) : value;
}

/** A year or a month is in up to its last day. */
const endOf = (column: Column, value: string): Stored =>
  column.type === 'date' ? `${value}${'-99-99'.slice(0, 10 - value.length)}` : stored(column, value);
