import type { Cell } from '../../pipeline/check/dataset.js';
import { comparable, fromStored, isNumeric, quoted, type Column, type Stored } from './columns.js';
import type { Dataset } from './dataset.js';

/** What a column holds, all rows taken together. */
export interface Statistics {
  readonly filled: number;
  readonly distinct: number;
  readonly least: Cell;
  readonly greatest: Cell;
  /** The most frequent values, where some come twice. */
  readonly top: readonly { readonly value: Cell; readonly rows: number }[];
  /** Rows by equal steps of numbers, or by year; empty where values have no order. */
  readonly histogram: readonly Bin[];
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

interface Asked {
  all(sql: string, values?: Stored[]): unknown[];
}

type Answer = Readonly<Record<string, Stored>>;

const mostValues = 20;
const bins = 20;

export function statistics(database: Asked, { name }: Dataset, column: Column): Statistics {
  const ask = (sql: string): Answer[] => database.all(sql) as Answer[];
  const [table, value] = [quoted(name), quoted(column.name)];
  const isList = column.type === 'list';
  const from = isList ? `(SELECT item.value AS ${value} FROM ${table}, json_each(${table}.${value}) AS item)` : table;
  const order = comparable(column);
  const [counted] = ask(
    `SELECT count(DISTINCT ${value}) AS "distinct", min(${order}) AS least, max(${order}) AS greatest FROM ${from}`,
  );
  const [filled] = ask(`SELECT count(*) AS n FROM ${table} WHERE ${value} ${isList ? "<> '[]'" : 'IS NOT NULL'}`);
  const top = ask(
    `SELECT ${value} AS value, count(*) AS n FROM ${from} WHERE ${value} IS NOT NULL GROUP BY ${value} ORDER BY n DESC, value LIMIT ${String(mostValues)}`,
  );
  const ordered = isNumeric(column) || column.type === 'date';
  return {
    filled: Number(filled?.['n']),
    distinct: Number(counted?.['distinct']),
    least: ordered ? fromStored(counted?.['least'], column) : null,
    greatest: ordered ? fromStored(counted?.['greatest'], column) : null,
    top:
      Number(top[0]?.['n']) > 1
        ? top.map(({ value, n }) => ({ value: isList ? (value ?? null) : fromStored(value, column), rows: Number(n) }))
        : [],
    histogram: ordered ? histogram(ask, table, column, Number(counted?.['least']), Number(counted?.['greatest'])) : [],
  };
}

function histogram(
  ask: (sql: string) => Answer[],
  table: string,
  column: Column,
  least: number,
  greatest: number,
): Bin[] {
  const order = comparable(column);
  if (column.type === 'date') {
    const year = `CAST(substr(${order}, 1, 4) AS INTEGER)`;
    return ask(
      `SELECT ${year} AS at, count(*) AS n FROM ${table} WHERE ${order} IS NOT NULL GROUP BY at ORDER BY at`,
    ).map(({ at, n }) => ({ from: Number(at), to: Number(at), rows: Number(n) }));
  }
  if (!(greatest > least)) return [];
  const step = (greatest - least) / bins;
  const place = `min(${String(bins - 1)}, CAST((${order} - ${String(least)}) / ${String(step)} AS INTEGER))`;
  const counts = new Map(
    ask(`SELECT ${place} AS at, count(*) AS n FROM ${table} WHERE ${order} IS NOT NULL GROUP BY at`).map(
      ({ at, n }) => [Number(at), Number(n)],
    ),
  );
  return Array.from({ length: bins }, (_, i) => ({
    from: least + i * step,
    to: least + (i + 1) * step,
    rows: counts.get(i) ?? 0,
  }));
}
