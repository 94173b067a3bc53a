import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../../pipeline/check/dataset.js';
import { cellText } from '../../pipeline/publish/formats/cell.js';

type Cells = readonly (readonly Cell[])[];

const separated = (cells: Cells, delimiter: string): string =>
  stringify(
    cells.map((row) => row.map(cellText)),
    { delimiter, record_delimiter: '\n', quoted_match: /[\r\n]/u },
  );

/** What the records of an answer are, by the name that CKAN has for it: columns and cells of rows in, whatever is sent out. */
export const recordForms: Readonly<Record<string, (columns: readonly string[], cells: Cells) => unknown>> = {
  objects: (columns, cells) =>
    cells.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))),
  lists: (_, cells) => cells,
  csv: (_, cells) => separated(cells, ','),
  tsv: (_, cells) => separated(cells, '\t'),
};
