import Big from 'big.js';
import { claim } from '../claims.js';
import type { Draft } from './draft.js';
import type { Headed } from './table.js';

type Cells = readonly (readonly (Draft | undefined)[])[];

/** Ties the cells of a column to that of its row of totals, and those of a row to that of its column of totals, where they do not exceed it. */
export function tieTotals(drafts: Cells, { rows, columns }: Headed): void {
  const row = onlyOne(rows.flatMap((label, r) => (label?.isTotal === true ? [r] : [])));
  const column = onlyOne(columns.flatMap((label, c) => (label?.isTotal === true ? [c] : [])));
  const width = Math.max(0, ...drafts.map((cells) => cells.length));
  if (row !== undefined)
    for (let c = 0; c < width; c++)
      tie(
        drafts[row]?.[c],
        drafts.flatMap((cells, r) => (r === row ? [] : (cells[c] ?? []))),
      );
  if (column !== undefined && !columns.some((label) => label?.date !== undefined))
    for (const cells of drafts)
      tie(
        cells[column],
        cells.filter((draft, c) => draft !== undefined && c !== column),
      );
}

const onlyOne = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

// What is rounded may exceed its total by a little.
const rounding = 1.01;

function tie(total: Draft | undefined, parts: readonly (Draft | undefined)[]): void {
  const free = parts.filter((draft) => draft !== undefined).filter((draft) => draft.total === undefined);
  if (total === undefined || total.figure.unit === '%') return;
  const same = free.filter(({ figure }) => figure.unit === total.figure.unit);
  const sum = same.reduce((all, { figure }) => all.plus(figure.value), new Big(0));
  if (same.length === 0 || sum.gt(new Big(total.figure.value).times(rounding))) return;
  for (const draft of same) {
    draft.total = total;
    claim(draft.claims, 'total', { value: true, support: total.figure.support, confidence: 1 });
  }
}
