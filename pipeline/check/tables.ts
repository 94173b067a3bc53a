import {
  datasetSchema,
  mentionDatasets,
  rowsOf,
  tablesOf,
  type DatasetName,
  type Row,
  type Tables,
} from './dataset.js';
import type { Quarantined } from './quarantine.js';
import { told, validator } from './validator.js';

export interface Checked {
  readonly tables: Tables;
  readonly quarantined: readonly Quarantined[];
}

/**
 * Checks every row against its dataset's schema. A mention that fails in one dataset is kept from all, and from the
 * evidence of things; a thing without evidence is kept back, too.
 */
export function checkTables(tables: Tables): Checked {
  const quarantined: Quarantined[] = [];
  const sift = (name: DatasetName, rows: readonly Row[]): readonly Row[] => {
    const check = validator(datasetSchema(name));
    const seen = new Set<string>();
    return rows.filter((row) => {
      const faults = check(row).map(told);
      if (seen.has(row.id)) faults.push(`id: Unexpected second row \`${row.id}\`, expected one`);
      seen.add(row.id);
      if (faults.length > 0) quarantined.push(quarantine(name, row, faults.join('; ')));
      return faults.length === 0;
    });
  };
  const sifted = new Map<DatasetName, readonly Row[]>(
    mentionDatasets.map((name) => [name, sift(name, rowsOf(tables, name))]),
  );
  const unsound = new Set(quarantined.map(({ id }) => id));
  const kept = tablesOf(
    (name) =>
      sifted.get(name)?.filter((row) => !unsound.has(row.id)) ??
      sift(
        name,
        rowsOf(tables, name).map((row) => withoutEvidence(row, unsound)),
      ),
  );
  return { tables: kept, quarantined };
}

function withoutEvidence(row: Row, unsound: ReadonlySet<string>): Row {
  const { mentions } = row;
  if (unsound.size === 0) return row;
  return Array.isArray(mentions) ? { ...row, mentions: mentions.filter((id: string) => !unsound.has(id)) } : row;
}

function quarantine(dataset: DatasetName, row: Row, reason: string): Quarantined {
  const { source_id: source, start, end } = row;
  return {
    dataset,
    id: row.id,
    reason,
    source: typeof source === 'string' ? source : null,
    start: typeof start === 'number' ? start : null,
    end: typeof end === 'number' ? end : null,
    row,
  };
}
