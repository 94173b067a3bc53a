import { hash } from 'node:crypto';
import { curableFields } from '../check/curation.js';
import {
  datasetSchema,
  listOf,
  mentionDatasets,
  rowsOf,
  tablesOf,
  type DatasetName,
  type Row,
  type Tables,
} from '../check/dataset.js';
import { grouping } from '../resolve/grouping.js';
import type { CurationsRow } from '../schemas.js';
import type { Curation } from '../ingest/curations.js';
import type { Applied } from './applied.js';
import { isEmpty } from './cell.js';
import { changesOf, type Written } from './change.js';

/** The tables with what people have changed: each row names its fields that were curated, and each correction is a row of its own. */
export function withProvenance(tables: Tables, applied: readonly Applied[], stale: readonly Curation[]): Tables {
  const curations = curationRows([...applied, ...stale.flatMap(unmade)], applied.length);
  const changes = applied.map((one, i) => ({ ...one, curated: curations[i]?.id ?? '' }));
  const touched = grouping(changes, ({ curation, dataset, id }) => `${dataset}/${curation.into?.id ?? id}`);
  const labelled = tablesOf((name) => {
    // The values of a mention stand in several datasets.
    const origins = isOfMentions(name) ? (['mentions', 'dates'] as const) : [name];
    return rowsOf(tables, name).map((row) => {
      const own = origins.flatMap((dataset) => touched.get(`${dataset}/${row.id}`) ?? []);
      if (own.length === 0) return row;
      const items = own.flatMap((change) =>
        columnsOf(name, row, change).map((column) => `${column}=${change.curated}`),
      );
      return { ...row, curated: [...new Set([...listOf(row['curated']), ...items])] };
    });
  });
  return { ...labelled, curations: [...curations].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

const isOfMentions = (name: DatasetName): boolean => mentionDatasets.some((one) => one === name);

/** What a mention states above all, by the column that has it. */
const mainColumns: Partial<Record<DatasetName, string>> = { mentions: 'value', dates: 'edtf', amounts: 'amount' };

/** The columns of a row in which a change shows. */
function columnsOf(name: DatasetName, row: Row, { curation, field }: Applied): string[] {
  if (curation.action === 'merge') return ['same_as' in row ? 'same_as' : 'id'];
  if (field === null) return curableFields(curation.row).filter((column) => !isEmpty(row[column]));
  const column = isOfMentions(name) && field === 'value' ? (mainColumns[name] ?? field) : field;
  return column in datasetSchema(name).properties ? [column] : [];
}

/** What people decided, a row for each field of each row that it changed. Its id is a hash of what was corrected, so another reason makes no other row. */
function curationRows(changes: readonly Applied[], made: number): CurationsRow[] {
  const equals = new Map<string, number>();
  return changes.map(({ curation, dataset, id, field, was, value }, i) => {
    const { action, into, by = '', on = '', why = '' } = curation;
    const identity = [action, dataset, id, field ?? '', into?.id ?? '', action === 'replace' ? '' : (value ?? '')].join(
      '\n',
    );
    const number = equals.get(identity) ?? 0;
    equals.set(identity, number + 1);
    return {
      id: `curation-${hash('sha256', `${identity}\n${String(number)}`).slice(0, 16)}`,
      action: action === 'report' ? 'accept' : action,
      dataset,
      row: id,
      field,
      was: was === '' ? null : was,
      value: value === '' ? null : value,
      into: into?.id ?? null,
      by,
      date: on,
      why,
      outcome: i < made ? 'applied' : 'stale',
    };
  });
}

/** What a correction was to change, field by field. */
function unmade(curation: Curation): Applied[] {
  const { row, source = '' } = curation;
  const whole = { curation, dataset: row.dataset, id: row.id === '' ? source : row.id };
  const changes = changesOf(curation).map(({ field, was, value }) => ({
    ...whole,
    field,
    was: textOf(was),
    value: textOf(value),
  }));
  return changes.length > 0 ? changes : [{ ...whole, field: null, was: null, value: null }];
}

const textOf = (written: Written | undefined): string | null =>
  written === undefined ? null : [written].flat().join(' | ');
