import { isDeepStrictEqual } from 'node:util';
import type { Cell, Row } from '../../check/dataset.js';
import { greatest, type Bump } from './version.js';

/**
 * What became of the rows between two versions, by their ids; a removed row stays listed, so that its id is never lost.
 */
export interface RowChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly CellChange[];
}

interface CellChange {
  readonly id: string;
  readonly column: string;
  readonly old: Cell;
  readonly new: Cell;
}

/** Compares the cells of the columns that both versions have. Rows are sorted by id. */
export function rowChanges(before: readonly Row[], after: readonly Row[], columns: readonly string[]): RowChanges {
  const old = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map((row) => row.id));
  return {
    added: after.filter((row) => !old.has(row.id)).map((row) => row.id),
    removed: before.filter((row) => !kept.has(row.id)).map((row) => row.id),
    changed: after.flatMap((row) => {
      const earlier = old.get(row.id);
      return earlier && earlier !== row ? cellChanges(earlier, row, columns) : [];
    }),
  };
}

function cellChanges(before: Row, after: Row, columns: readonly string[]): CellChange[] {
  return columns
    .map((column) => ({ id: after.id, column, old: before[column] ?? null, new: after[column] ?? null }))
    .filter((change) => !isDeepStrictEqual(change.old, change.new));
}

/** What a change of its rows is to a dataset. */
export function rowsBump({ added, removed, changed }: RowChanges): Bump | undefined {
  return greatest([added.length + removed.length > 0 ? 'minor' : undefined, changed.length > 0 ? 'patch' : undefined]);
}
