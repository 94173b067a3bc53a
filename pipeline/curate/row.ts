import { columnsOf } from '../check/columns.js';
import { datasetSchema, listOf, type Cell, type DatasetName, type Row } from '../check/dataset.js';
import { edtfBounds } from '../edtf.js';
import type { Curation } from '../ingest/curations.js';
import type { Applied, CurationMessage } from './applied.js';
import { shown, type CellForm } from './cell.js';
import { changesOf } from './change.js';
import { correctField } from './field.js';

/** A row after a correction; or why it was not corrected. */
export type CorrectedRow =
  { readonly row: Row; readonly applied: readonly Applied[] } | { readonly message: CurationMessage };

/** Corrects one row of a thing: all that a correction says of it, or nothing. */
export function correctRow(dataset: DatasetName, row: Row, curation: Curation): CorrectedRow {
  const isNew = curation.action === 'add' && curation.field === undefined;
  const cells: Record<string, Cell> = { ...row };
  const applied: Applied[] = [];
  for (const change of changesOf(curation)) {
    const { field } = change;
    const held = cells[field];
    const corrected = correctField(curation, change, held, formOf(dataset, field));
    if ('message' in corrected) return corrected;
    cells[field] = corrected.cell;
    applied.push({ curation, dataset, id: row.id, field, was: shown(held), value: shown(corrected.cell) });
  }
  if (applied.length === 0) {
    if ('confidence' in cells) cells['confidence'] = 1;
    applied.push({ curation, dataset, id: row.id, field: null, was: null, value: null });
  }
  return {
    row: settled(
      cells,
      row,
      applied.map(({ field }) => field),
      isNew ? undefined : curation.evidence,
    ),
    applied,
  };
}

function formOf(dataset: DatasetName, field: string): CellForm {
  const column = columnsOf(datasetSchema(dataset)).find(({ name }) => name === field);
  const { type, enum: codes } = column?.schema ?? {};
  return {
    isList: column?.isList ?? false,
    types: [...[type ?? []].flat(), ...(codes?.includes(null) === true ? ['null'] : [])],
  };
}

/** The columns that follow from others: first and last day, what supports a field, whether sources are still at odds. */
function settled(
  cells: Record<string, Cell>,
  before: Row,
  fields: readonly (string | null)[],
  evidence: Curation['evidence'],
): Row {
  for (const { of, start, end } of days) {
    const stated = cells[of];
    if (!fields.includes(of) || stated === before[of] || stated === undefined) continue;
    const bounds = typeof stated === 'string' ? edtfBounds(stated) : undefined;
    if (start !== undefined && start in cells) cells[start] = bounds?.start ?? null;
    if (end !== undefined && end in cells) cells[end] = bounds?.end ?? null;
  }
  const ofField = (item: string): string => item.slice(0, item.indexOf('='));
  if ('evidence' in cells) {
    const emptied = fields.filter((field) => field !== null && shown(cells[field]) === '');
    const more = mentionsIn(evidence).flatMap((id) => fields.map((field) => `${field ?? 'name'}=${id}`));
    const kept = listOf(cells['evidence']).filter((item) => !emptied.includes(ofField(item)));
    cells['evidence'] = [...new Set([...kept, ...more])];
  }
  if (evidence !== undefined) cells['mentions'] = [...new Set([...listOf(cells['mentions']), ...mentionsIn(evidence)])];
  if (cells['disputed'] === true)
    cells['disputed'] = listOf(cells['claims']).some((claim) => !isDecided(ofField(claim), fields, cells));
  return { ...cells, id: before.id };
}

/** A claim that a person has decided stands as it was said, and is no longer disputed. */
const isDecided = (field: string, fields: readonly (string | null)[], cells: Record<string, Cell>): boolean =>
  fields.includes(field) ||
  fields.includes(null) ||
  listOf(cells['curated']).some((item) => item.startsWith(`${field}=`));

export const mentionsIn = (evidence: Curation['evidence']): string[] =>
  evidence === undefined ? [] : typeof evidence === 'string' ? [evidence] : Object.values(evidence).flat();

/** Which field tells first and last day. */
const days: readonly { readonly of: string; readonly start?: string; readonly end?: string }[] = [
  { of: 'date', start: 'date_start', end: 'date_end' },
  { of: 'start', start: 'date_start' },
  { of: 'end', end: 'date_end' },
];
