import { datasetSchema, listOf, rowsOf, tablesOf, type DatasetName, type Row, type Tables } from '../check/dataset.js';
import type { Curation } from '../ingest/curations.js';
import type { Applied } from './applied.js';
import { shown } from './cell.js';

/** The tables without a thing that is none: it plays no role in other rows, and what relates it to others is gone with it. */
export function withoutThing(
  tables: Tables,
  curation: Curation,
): { readonly tables: Tables; readonly applied: readonly Applied[] } {
  const { kind, id } = curation.row;
  const name = `${kind}/${id}`;
  const applied: Applied[] = [];
  const note = (dataset: DatasetName, row: Row, field: string | null, was: string, value: string | null): void =>
    void applied.push({ curation, dataset, id: row.id, field, was, value });
  const cleared = (dataset: DatasetName, row: Row, roles: readonly string[]): Row[] => {
    if (dataset === curation.row.dataset && row.id === id) {
      note(dataset, row, null, shown(row['name'] ?? row.id), null);
      return [];
    }
    const named = roles.filter((column) => row[column] === name || listOf(row[column]).includes(name));
    if (named.length === 0) return [row];
    if (dataset === 'relations') {
      note(dataset, row, null, `${String(row['subject'])} ${String(row['predicate'])} ${String(row['object'])}`, null);
      return [];
    }
    const cells = named.map((column) => {
      const cell = Array.isArray(row[column]) ? listOf(row[column]).filter((item) => item !== name) : null;
      note(dataset, row, column, shown(row[column]), shown(cell));
      return [column, cell] as const;
    });
    return [{ ...row, ...Object.fromEntries(cells) }];
  };
  return {
    tables: tablesOf((dataset) => {
      const roles = Object.entries(datasetSchema(dataset).properties).flatMap(([column, schema]) =>
        schema['x-role'] === true ? [column] : [],
      );
      return rowsOf(tables, dataset).flatMap((row) => cleared(dataset, row, roles));
    }),
    applied,
  };
}
