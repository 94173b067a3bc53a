import type { FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import type { Page } from '../page.js';
import { pageSize, type View } from '../query/view.js';
import type { Dataset } from '../store/dataset.js';
import { Chosen } from './chosen.js';
import { Pager } from './pager.js';
import { RowsTable } from './rows-table.js';

interface RowsViewProps {
  readonly page: Page;
  readonly dataset: Dataset;
  readonly view: View;
  readonly rows: readonly Row[];
  readonly total: number;
  /** Whether somebody answers to another order or page. */
  readonly canChange: boolean;
}

/** A page of rows, and the way to the others. The script replaces it as a whole. */
export const RowsView: FC<RowsViewProps> = ({ page, dataset, view, rows, total, canChange }) => {
  const { phrase } = page;
  const first = (view.number - 1) * pageSize + 1;
  const last = first + rows.length - 1;
  return (
    <div id="rows" aria-live="polite">
      {view.faults.map(({ parameter, found, expected }) => (
        <p class="notice" role="alert">
          <code dir="ltr">{`${parameter}=${found}`}</code> → <code dir="ltr">{expected.join(', ')}</code>
        </p>
      ))}
      <Chosen page={page} view={view} />
      <p class="quiet">
        {rows.length === 0
          ? phrase(dataset.rows === 0 ? 'noRowsYet' : 'noRows')
          : phrase('previewOf', { from: first, to: last, n: total })}
      </p>
      {rows.length === 0 ? null : (
        <RowsTable
          page={page}
          dataset={dataset}
          columns={view.columns}
          rows={rows}
          query={view.query}
          sorted={
            canChange
              ? (column, isDescending) => view.change({ sort: (isDescending ? '-' : '') + column.name, page: null })
              : undefined
          }
        />
      )}
      {canChange ? (
        <Pager
          page={page}
          label={phrase('preview')}
          previous={
            view.number > 1 ? view.change({ page: view.number === 2 ? null : String(view.number - 1) }) : undefined
          }
          next={last < total && rows.length > 0 ? view.change({ page: String(view.number + 1) }) : undefined}
        />
      ) : null}
    </div>
  );
};
