import { isMapping } from '../check/curation.js';
import type { Curation } from '../ingest/curations.js';

/** A cell as people write it. */
export type Written = string | readonly string[];

/** What a correction says of one field. */
export interface Change {
  readonly field: string;
  /** What was read when it was corrected; undefined where nobody noted it. */
  readonly was: Written | undefined;
  readonly value: Written | undefined;
}

/** What a correction says, field by field; nothing where it is about a row as a whole. */
export function changesOf({ field, was, value }: Curation): Change[] {
  const fieldsOf = (cells: Curation['was']): string[] => {
    if (isMapping(cells)) return Object.keys(cells);
    return cells === undefined ? [] : ['value'];
  };
  const fields = field === undefined ? [...new Set([...fieldsOf(value), ...fieldsOf(was)])] : [field];
  const cellOf = (cells: Curation['was'], name: string): Written | undefined =>
    isMapping(cells) ? cells[name] : cells;
  return fields.map((name) => ({ field: name, was: cellOf(was, name), value: cellOf(value, name) }));
}
