import { stringify } from 'csv-stringify/sync';
import { cellText } from '../../pipeline/publish/formats/cell.js';
import type { Row } from '../../pipeline/check/dataset.js';
import type { Column } from '../store/columns.js';

/** Rows as the published CSV writes them. */
export const csvText = (columns: readonly Column[], rows: readonly Partial<Row>[]): string =>
  stringify(
    [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => cellText(row[name] ?? null)))],
    { record_delimiter: '\n', quoted_match: /[\r\n]/u },
  );
