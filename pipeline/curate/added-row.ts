import { isMapping } from '../check/curation.js';
import { columnsOf } from '../check/columns.js';
import { datasetSchema, type Cell, type Row } from '../check/dataset.js';
import type { Curation } from '../ingest/curations.js';
import { mentionsIn } from './row.js';

/** A row with nothing in it but its id and what it rests on: the fields of a correction go in. */
export function emptyRow({ row: { dataset, id }, evidence }: Curation): Row {
  const cells = columnsOf(datasetSchema(dataset)).map(({ name, type, isList, isNullable }): [string, Cell] => [
    name,
    isList ? [] : type === 'boolean' ? false : isNullable ? null : '',
  ]);
  const row: Record<string, Cell> = { ...Object.fromEntries(cells), mentions: [...new Set(mentionsIn(evidence))] };
  if ('confidence' in row) row['confidence'] = 1;
  if ('evidence' in row) row['evidence'] = evidenceOf(evidence);
  return { ...row, id };
}

/** `field=mention`, as other rows have it; what is said of no field supports the name. */
const evidenceOf = (evidence: Curation['evidence']): string[] =>
  isMapping(evidence)
    ? Object.entries(evidence).flatMap(([field, ids]) => [ids].flat().map((id) => `${field}=${id}`))
    : mentionsIn(evidence).map((id) => `name=${id}`);
