import { datasetSchema, rowsOf, tablesOf, type Row, type Tables } from '../../check/dataset.js';
import type { Document } from '../../model.js';
import type { Things } from '../../resolve/resolve.js';
import type { AmountsRow, DatesRow, DocumentsRow, MentionsRow } from '../../schemas.js';
import { codePoints } from '../../codepoints.js';
import { dateColumns } from './dates.js';
import { evidenceOf } from './evidence.js';
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
  for (const document of documents) {
    const evidence = evidenceOf(document);
    rows.push(documentRow(document));
    for (const mention of document.mentions) {
      const { id, kind } = mention;
      const where = evidence(mention);
      mentions.push({ id, kind, ...valueColumns(mention), ...where });
      if (mention.kind === 'date') dates.push({ id, ...dateColumns(mention), ...where });
      if (mention.kind === 'amount') amounts.push({ id, ...noBounds, ...mention.value, ...where });
    }
  }
  return inOrder({ documents: rows, mentions, dates, amounts, ...things, curations: [] });
}

const noBounds = { approx: false, min: false, max: false };

function documentRow({ metadata, file, id, source, sha256 }: FiledDocument): DocumentsRow {
  return { ...metadata, id, file, sha256, length: codePoints(source)(source.length) };
}

function inOrder(tables: Tables): Tables {
  return tablesOf((name) => {
    const columns = Object.keys(datasetSchema(name).properties);
    return rowsOf(tables, name)
      .map((row) => withOrder(row, columns))
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  });
}

/** A property that no column has stays, for the check to see. */
function withOrder(row: Row, columns: readonly string[]): Row {
  const ordered = columns.filter((column) => column in row).map((column) => [column, row[column]]);
  return { ...Object.fromEntries(ordered), ...row } as Row;
}
