import { rowsOf, tablesOf, type DatasetName, type Row, type Tables } from '../check/dataset.js';
import type { Curation } from '../ingest/curations.js';
import { emptyRow } from './added-row.js';
import { gone, messageOf, type Applied, type CurationMessage, type Results } from './applied.js';
import { withProvenance } from './provenance.js';
import { withoutThing } from './rejected.js';
import { stillRelated } from './related.js';
import { correctRow, mentionsIn } from './row.js';

export interface Curated {
  readonly tables: Tables;
  readonly applied: readonly Applied[];
  readonly messages: readonly CurationMessage[];
}

/**
 * Corrects what was resolved, in the order of the corrections, and writes down what each has changed: in the rows, and as rows of their own.
 * `earlier` is what the same corrections have changed before, in mentions and keys.
 */
export function curate(found: Tables, curations: readonly Curation[], earlier: readonly Results[]): Curated {
  if (curations.length === 0) return { tables: found, applied: [], messages: [] };
  const applied: Applied[] = earlier.flatMap((results) => results.applied);
  const messages: CurationMessage[] = earlier.flatMap((results) => results.messages);
  let tables = found;
  const decided = curations.filter(
    ({ isOpen, action, row }) => !isOpen && action !== 'merge' && row.dataset !== 'mentions',
  );
  const mentions = new Set(found.mentions.map(({ id }) => id));
  for (const curation of decided) {
    const { dataset, id, kind } = curation.row;
    const rows = rowsOf(tables, dataset);
    const row = rows.find((one) => one.id === id);
    const isNew = curation.action === 'add' && curation.field === undefined;
    const lost = mentionsIn(curation.evidence).find((mention) => !mentions.has(mention));
    if (lost !== undefined) messages.push(gone(curation, lost, []));
    else if (isNew && row !== undefined)
      messages.push(
        messageOf(curation, `Unexpected \`${kind}/${id}\`, which is there already: correct its fields instead`),
      );
    else if (!isNew && row === undefined)
      messages.push(
        gone(
          curation,
          `${kind}/${id}`,
          rows.map((one) => `${kind}/${one.id}`),
        ),
      );
    else if (curation.action === 'reject' && curation.field === undefined) {
      const outcome = withoutThing(tables, curation);
      tables = outcome.tables;
      applied.push(...outcome.applied);
    } else {
      const outcome = correctRow(dataset, row ?? emptyRow(curation), curation);
      if ('message' in outcome) messages.push(outcome.message);
      else {
        tables = withRow(tables, dataset, outcome.row);
        if (row !== undefined) messages.push(...stillRelated(tables, curation, row, outcome.row, outcome.applied));
        applied.push(...outcome.applied);
      }
    }
  }
  messages.push(...curations.filter(({ isOpen }) => isOpen).map(undecided));
  return {
    tables: withProvenance(tables, applied, staleOf(curations, applied)),
    applied,
    messages: messages.sort(byPlace),
  };
}

/** The decided corrections that changed nothing. Those of mentions come back from threads, and are known by their places. */
function staleOf(curations: readonly Curation[], applied: readonly Applied[]): Curation[] {
  const placeOf = ({ place }: Curation): string => `${place.file}:${String(place.line)}`;
  const made = new Set(applied.map(({ curation }) => placeOf(curation)));
  return curations.filter((curation) => !curation.isOpen && !made.has(placeOf(curation)));
}

const withRow = (tables: Tables, dataset: DatasetName, row: Row): Tables =>
  tablesOf((name) => {
    const rows = rowsOf(tables, name);
    if (name !== dataset) return rows;
    return [...rows.filter(({ id }) => id !== row.id), row].sort((a, b) => (a.id < b.id ? -1 : 1));
  });

const undecided = (curation: Curation): CurationMessage =>
  messageOf(
    curation,
    `\`${curation.row.dataset === 'mentions' ? '' : `${curation.row.kind}/`}${curation.row.id}\` is still to be decided: ${curation.why ?? ''}`,
  );

const byPlace = (a: CurationMessage, b: CurationMessage): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0);
