import type { Quarantined } from '../check/quarantine.js';
import type { Tables } from '../check/dataset.js';
import type { Applied } from './applied.js';

/** Rows that are kept back, the reason of those that people corrected naming the lines of the corrections. */
export function withCorrections(quarantined: readonly Quarantined[], applied: readonly Applied[]): Quarantined[] {
  return quarantined.map((row) => {
    const lines = applied
      .filter(({ id }) => id === row.id)
      .map(({ curation: { place } }) => `${place.file}:${String(place.line)}:${String(place.column)}`);
    if (lines.length === 0) return row;
    return { ...row, reason: `${row.reason}; as ${[...new Set(lines)].join(' and ')} has it` };
  });
}

/** The tables, their corrections of rows that are kept back marked as such. */
export function withKeptBack(tables: Tables, quarantined: readonly Quarantined[]): Tables {
  const rows = new Set(quarantined.map(({ dataset, id }) => `${dataset}/${id}`));
  const curations = tables.curations.map((row) =>
    rows.has(`${row.dataset}/${row.row}`) ? { ...row, outcome: 'kept back' as const } : row,
  );
  return { ...tables, curations };
}
