import { datasetSchema, listOf, rowsOf, type DatasetName, type Row } from '../check/dataset.js';
import type { Understood } from '../pipeline.js';
import type { Sight } from './sight.js';
import { worthOf, type Choice, type Suspect } from './suspect.js';

const weight = 4;

/** What was read with little confidence, and nobody has looked at. Relations are as sure as the records that state them. */
export const unsure =
  (below: number) =>
  ({ curated: { tables } }: Understood, sight: Sight): Suspect[] =>
    datasets.flatMap((dataset) =>
      rowsOf(tables, dataset)
        .filter((row) => Number(row['confidence']) < below && listOf(row['curated']).length === 0)
        .map((row) => (dataset === 'mentions' ? ofMention(row, sight) : ofRecord(dataset, row, sight))),
    );

const datasets = ['mentions', 'events', 'projects', 'agreements'] as const satisfies readonly DatasetName[];

function ofMention(row: Row, sight: Sight): Suspect {
  const value = row['value'] ?? null;
  const field = value === null ? 'key' : 'value';
  const was = row[field] ?? null;
  return {
    pointer: row.id,
    field,
    was,
    name: `${String(row['kind'])} «${String(row['quote'])}»`,
    why: `Read as ${String(was)} by ${String(row['rule'])}, with a confidence of ${String(row['confidence'])}`,
    worth: worthOf(weight * (1 - Number(row['confidence'])), 1 + sight.reach(row.id)),
    seen: sight.ofMentions([row.id]),
    choices: decisions(row.id, field, was),
  };
}

function ofRecord(dataset: DatasetName, row: Row, sight: Sight): Suspect {
  const pointer = `${datasetSchema(dataset)['x-thing'] ?? dataset}/${row.id}`;
  return {
    pointer,
    name: String(row['name'] ?? row.id),
    why: `Put together with a confidence of ${String(row['confidence'])}: ${said(row)}`,
    worth: worthOf(weight * (1 - Number(row['confidence'])), listOf(row['mentions']).length),
    seen: sight.ofMentions(listOf(row['mentions'])),
    choices: [{ accept: pointer }, { reject: pointer }, { replace: pointer, field: '', was: '', value: '' }],
  };
}

const decisions = (pointer: string, field: string, was: Suspect['was']): Choice[] => [
  { accept: pointer, field, was: was ?? '' },
  { reject: pointer },
  { replace: pointer, field, was: was ?? '', value: '' },
];

/** What a record says, in a line. */
const said = (row: Row): string =>
  Object.entries(row)
    .filter(([column, cell]) => !silent.has(column) && cell !== null && String(cell) !== '')
    .map(([column, cell]) => `${column} ${[cell].flat().join(', ')}`)
    .join('; ');

const silent: ReadonlySet<string> = new Set([
  ...['id', 'name', 'alt_names', 'date_start', 'date_end', 'disputed', 'claims', 'confidence'],
  ...['evidence', 'mentions', 'curated', 'same_as', 'merged_by', 'superseded_by'],
]);
