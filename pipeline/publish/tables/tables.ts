import {
  datasetNames,
  datasetSchema,
  rowsOf,
  tablesOf,
  type DatasetName,
  type Row,
  type Tables,
} from '../../check/dataset.js';
import type { Document } from '../../model.js';
import type { Things } from '../../resolve/resolve.js';
import type { AmountsRow, DatesRow, DocumentsRow, MentionsRow } from '../../schemas.js';
import { codePoints } from '../../codepoints.js';
import { dateColumns } from './dates.js';
import { evidenceOf } from './evidence.js';
import { sharing } from './sharing.js';
import { valueColumns } from './values.js';

/** A document, and the file that it was read from. */
export interface FiledDocument extends Document {
  readonly file: string;
}

/** Documents in the order of their ids, made anew each time that they are gone through: of many, one is in memory at once. */
export interface FiledDocuments extends Iterable<FiledDocument> {
  readonly length: number;
}

/** Documents and things as rows, sorted by id in code units, their columns in the order of the schemas. */
export function tabulate(documents: Iterable<FiledDocument>, things: Things): Tables {
  const rows: DocumentsRow[] = [];
  const mentions: MentionsRow[] = [];
  const dates: DatesRow[] = [];
  const amounts: AmountsRow[] = [];
  // Row by row, for all of them twice would fill the memory.
  const inOrder = ordering();
  for (const document of documents) {
    const evidence = evidenceOf(document);
    rows.push(inOrder('documents', documentRow(document)));
    for (const mention of document.mentions) {
      const { id, kind } = mention;
      const where = evidence(mention);
      mentions.push(inOrder('mentions', { id, kind, ...valueColumns(mention), ...where }));
      if (mention.kind === 'date') dates.push(inOrder('dates', { id, ...dateColumns(mention), ...where }));
      if (mention.kind === 'amount') amounts.push(inOrder('amounts', { id, ...noBounds, ...mention.value, ...where }));
    }
  }
  const tables: Tables = { documents: rows, mentions, dates, amounts, ...things, curations: [] };
  return tablesOf((name) => {
    const rows = rowsOf(tables, name);
    return (name in things ? rows.map((row) => inOrder(name, row)) : rows).toSorted(byId);
  });
}

const noBounds = { approx: false, min: false, max: false };

function documentRow({ metadata, file, id, source, sha256 }: FiledDocument): DocumentsRow {
  return { ...metadata, id, file, sha256, length: codePoints(source)(source.length) };
}

const byId = (a: Row, b: Row): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Puts the columns of rows into the order of their schema. A property that no column has stays, for the check to see. */
function ordering(): <R extends object>(name: DatasetName, row: R) => R {
  const share = sharing();
  const columns = new Map(datasetNames.map((name) => [name, Object.keys(datasetSchema(name).properties)]));
  return (name, row) => {
    const cells = new Map<string, unknown>(Object.entries(row));
    const names = new Set([...(columns.get(name) ?? []).filter((column) => cells.has(column)), ...cells.keys()]);
    return Object.fromEntries([...names].map((column) => [column, share(cells.get(column))])) as typeof row;
  };
}
