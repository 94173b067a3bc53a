import type { FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import type { Page } from '../page.js';
import type { RowQuery } from '../query/query.js';
import { isNumeric, type Column } from '../store/columns.js';
import { holdsMentions, thingOf, type Dataset } from '../store/dataset.js';
import { nameColumn, rowName } from '../store/row-name.js';
import { rowPath } from '../store/row-path.js';
import { Cell } from './cell.js';
import { pointerTo, Report } from './report.js';
import { Words } from './words.js';

interface RowsTableProps {
  readonly page: Page;
  readonly dataset: Dataset;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly query: RowQuery;
  /** The address of the page with the rows in another order; undefined where nobody can sort them. */
  readonly sorted?: ((column: Column, isDescending: boolean) => string) | undefined;
}

export const RowsTable: FC<RowsTableProps> = ({ page, dataset, columns, rows, query, sorted }) => {
  const { language, phrase } = page;
  const named = thingOf(dataset) === undefined ? undefined : ownName(dataset);
  const rooms = new Map(columns.map((column) => [column, roomOf(column, rows)]));
  return (
    <div class="scroll" role="group" tabindex={0} aria-label={dataset.title[language]}>
      <table class="rows">
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading page={page} column={column} query={query} sorted={sorted} />
            ))}
            <th scope="col">
              <span class="unseen">{phrase('row')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map((column) => (
                <td class={rooms.get(column)}>
                  {column.name === named ? (
                    <Named page={page} dataset={dataset} column={column} row={row} />
                  ) : (
                    <Cell page={page} column={column} row={row} columns={dataset.columns} isBrief />
                  )}
                </td>
              ))}
              <td class="menu">
                <RowMenu page={page} dataset={dataset} row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The column with a thing's own name; a relation is called by what it relates, which has pages of its own. */
function ownName(dataset: Dataset): string | undefined {
  const column = nameColumn(dataset);
  return column?.definition['x-role'] === undefined ? column?.name : undefined;
}

/** The name of a thing leads to its page; one that has none is called by what its row says. */
const Named: FC<{ page: Page; dataset: Dataset; column: Column; row: Row }> = ({ page, dataset, column, row }) => {
  const path = rowPath(page, dataset, row);
  return (
    <a href={path === undefined ? undefined : page.href(path)}>
      {row[column.name] === null ? (
        <Words text={rowName(dataset, row)} language={page.language} />
      ) : (
        <Cell page={page} column={column} row={row} columns={dataset.columns} isBrief />
      )}
    </a>
  );
};

/** How much room a column needs: as its longest words have it, so that no row is tall for the sake of one narrow cell. */
function roomOf(column: Column, rows: readonly Row[]): string | undefined {
  if (isNumeric(column) || column.type === 'date' || column.definition.format === 'edtf') return 'number';
  const { 'x-role': role, 'x-thing': kind } = column.definition;
  if (role ?? kind ?? column.name === 'key') return 'words';
  if (column.definition['x-refers'] !== undefined || column.definition['x-codes'] !== undefined) return undefined;
  const longest = Math.max(
    0,
    ...rows.flatMap((row) => [row[column.name] ?? ''].flat().map((text) => String(text).length)),
  );
  return longest > manyLetters ? 'long' : longest > someLetters ? 'words' : undefined;
}

const [someLetters, manyLetters] = [24, 100];

type HeadingProps = Pick<RowsTableProps, 'page' | 'query' | 'sorted'> & { readonly column: Column };

const Heading: FC<HeadingProps> = ({ page, column, query, sorted }) => {
  const { language, phrase } = page;
  const title = column.definition['x-title'][language];
  const order = query.order.find((other) => other.column.name === column.name);
  const state = order && (order.isDescending ? 'descending' : 'ascending');
  const isDescending = state === 'ascending';
  return (
    <th scope="col" aria-sort={state} class={isNumeric(column) ? 'number' : undefined}>
      {sorted ? (
        <a href={sorted(column, isDescending)} title={phrase('sortBy', { column: title })} data-sort={column.name}>
          {title}
        </a>
      ) : (
        title
      )}
    </th>
  );
};

const RowMenu: FC<{ page: Page; dataset: Dataset; row: Row }> = ({ page, dataset, row }) => {
  const { phrase, href, canonical } = page;
  const path = rowPath(page, dataset, row);
  const quote = typeof row['quote'] === 'string' ? row['quote'] : '';
  return (
    <details class="row-menu">
      <summary aria-label={`${phrase('row')} ${row.id}`}>⋯</summary>
      <div>
        <code dir="ltr">{row.id}</code>
        {path === undefined ? null : <a href={href(path)}>{phrase(holdsMentions(dataset) ? 'showInText' : 'row')}</a>}
        <Report
          page={page}
          id={row.id}
          pointer={pointerTo(dataset, row)}
          quote={quote}
          where={canonical(path ?? page.path)}
        />
      </div>
    </details>
  );
};
