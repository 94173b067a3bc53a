import { isEvidence, type Column } from '../store/columns.js';
import type { Statistics } from '../store/statistics.js';
import { pageNumber } from './found.js';
import { readQuery, type QueryFault, type RowQuery } from './query.js';

/** What a table shows: its rows, in their order, a page of them, and some of the columns. All of it stands in the address. */
export interface View {
  readonly query: RowQuery;
  /** Counted from 1. */
  readonly number: number;
  readonly columns: readonly Column[];
  readonly faults: readonly QueryFault[];
  /** The address of the same view with something changed; null takes a parameter away. */
  readonly change: (changes: Readonly<Record<string, string | null>>) => string;
}

/** With more rows a telephone takes noticeably longer to lay out the page. */
export const pageSize = 30;

/** Parameters of a table that are about no column. */
const ownParameters = ['q', 'sort', 'page', 'show'];

export function readView(parameters: URLSearchParams, columns: readonly Column[], usual: readonly Column[]): View {
  const { query, faults } = readQuery(parameters, columns, ownParameters);
  const shown = new Set(parameters.getAll('show'));
  const chosen = columns.filter(({ name }) => shown.has(name));
  return {
    query,
    faults,
    number: pageNumber(parameters),
    columns: chosen.length > 0 ? chosen : usual,
    change: (changes) => {
      const next = new URLSearchParams([...parameters].filter(([, value]) => value !== ''));
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      const text = next.toString();
      return text === '' ? '?' : `?${text}`;
    },
  };
}

/** The first and the last day of a date: to sort and to filter by, where people read the date itself. */
const endsOfDate = new Set(['nashir:dateStart', 'nashir:dateEnd']);

/** A column that is filled in a smaller share of the rows is shown when asked for. */
const rare = 0.05;

/** The columns that say something that differs from row to row, and are meant for people. */
export const usualColumns = (
  columns: readonly Column[],
  rows: number,
  of: (column: Column) => Statistics,
): readonly Column[] =>
  columns.filter((column) => {
    const { name, definition } = column;
    if (name === 'id' || definition['x-part'] === 'position' || definition['x-part'] === 'target')
      return name === 'source_id';
    if (isEvidence(column)) return false;
    if (endsOfDate.has(definition['x-term']) && columns.some((other) => other.definition.format === 'edtf'))
      return false;
    const { filled, distinct } = of(column);
    return filled > rows * rare && (rows <= 1 || distinct > (filled === rows ? 1 : 0));
  });
