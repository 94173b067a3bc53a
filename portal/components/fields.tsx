import type { FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import type { Page } from '../page.js';
import type { Column } from '../store/columns.js';
import type { Dataset } from '../store/dataset.js';
import { supportsOf } from '../store/field-evidence.js';
import { Cell } from './cell.js';
import { FieldEvidence } from './field-evidence.js';

interface FieldsProps {
  readonly page: Page;
  readonly dataset: Dataset;
  readonly row: Row;
  /** The mentions that support the row. */
  readonly evidence: readonly Row[];
  readonly columns: readonly Column[];
}

/** What a row says, field by field, each with what supports it. */
export const Fields: FC<FieldsProps> = ({ page, dataset, row, evidence, columns }) => (
  <dl class="fields">
    {columns.map((column) => (
      <div>
        <dt>{column.definition['x-title'][page.language]}</dt>
        <dd>
          <Cell page={page} column={column} row={row} columns={dataset.columns} />
          <FieldEvidence
            page={page}
            said={[row[column.name] ?? []].flat().map(String)}
            supports={supportsOf(page, dataset, row, column.name, evidence)}
          />
        </dd>
      </div>
    ))}
  </dl>
);
