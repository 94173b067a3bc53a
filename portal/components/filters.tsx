import type { FC } from 'hono/jsx';
import { cut, number } from '../format.js';
import type { Page } from '../page.js';
import { kindsOfTest } from '../query/query.js';
import type { View } from '../query/view.js';
import { isNumeric, type Column } from '../store/columns.js';
import type { Statistics } from '../store/statistics.js';
import { valueText } from './value-text.js';

interface FiltersProps {
  readonly page: Page;
  readonly columns: readonly Column[];
  readonly view: View;
  readonly statistics: (column: Column) => Statistics;
}

/** A choice is offered where a person can survey it. */
const mostChoices = 20;
const longestChoice = 60;

/** Asks for rows by words, by values and by ranges; works as a plain form. */
export const Filters: FC<FiltersProps> = ({ page, columns, view, statistics }) => {
  const { phrase, language } = page;
  const order = view.query.order.map(({ column, isDescending }) => (isDescending ? '-' : '') + column.name).join(',');
  return (
    <form class="filters" method="get" action={page.href(page.path)} data-filters>
      <div class="asked">
        <label>
          <span>{phrase('filterText')}</span>
          <input type="search" name="q" value={view.query.words} dir="auto" autocomplete="off" />
        </label>
        <button type="submit">{phrase('apply')}</button>
        <a href={page.href(page.path)} data-reset>
          {phrase('reset')}
        </a>
      </div>
      <details open={view.query.tests.length > 0}>
        <summary>{phrase('filters')}</summary>
        <div class="fields">
          {columns.map((column) => (
            <Field page={page} column={column} view={view} held={statistics(column)} />
          ))}
        </div>
      </details>
      <details>
        <summary>{phrase('columnsShown')}</summary>
        <fieldset>
          <legend class="unseen">{phrase('columnsShown')}</legend>
          {columns.map((column) => (
            <label class="tick">
              <input type="checkbox" name="show" value={column.name} checked={view.columns.includes(column)} />
              {column.definition['x-title'][language]}
            </label>
          ))}
        </fieldset>
      </details>
      {order === '' ? null : <input type="hidden" name="sort" value={order} />}
    </form>
  );
};

type FieldProps = Pick<FiltersProps, 'page' | 'view'> & { readonly column: Column; readonly held: Statistics };

const Field: FC<FieldProps> = ({ page, column, view, held }) => {
  const title = column.definition['x-title'][page.language];
  const given = Object.fromEntries(
    kindsOfTest.map((kind) => [
      kind,
      view.query.tests.find((test) => test.column === column && test.kind === kind)?.values[0] ?? '',
    ]),
  );
  if (isSurveyed(column, held))
    return <Choice page={page} column={column} title={title} held={held} chosen={given['is'] ?? ''} />;
  const isRange =
    (isNumeric(column) && column.definition['x-part'] !== 'position' && column.definition['x-part'] !== 'target') ||
    column.type === 'date';
  if (!isRange || held.distinct < 2) return null;
  const type = column.type === 'date' ? 'text' : 'number';
  return (
    <fieldset class="range">
      <legend>{title}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label>
          <span class="unseen">{page.phrase(end === 'from' ? 'filterFrom' : 'filterTo', { column: title })}</span>
          <input
            type={type}
            step={type === 'number' ? 'any' : undefined}
            name={`${column.name}.${end}`}
            value={given[end]}
            placeholder={String((end === 'from' ? held.least : held.greatest) ?? '')}
            dir="ltr"
          />
        </label>
      ))}
    </fieldset>
  );
};

/** Few values, all known; days are asked for by their range, and so they are not chosen by the dates that say less, either. */
const isSurveyed = ({ type, definition }: Column, { distinct, top }: Statistics): boolean =>
  distinct > 1 &&
  distinct <= mostChoices &&
  top.length === distinct &&
  type !== 'date' &&
  definition.format !== 'edtf' &&
  definition['x-refers'] !== 'mentions';

const Choice: FC<{ page: Page; column: Column; title: string; held: Statistics; chosen: string }> = ({
  page,
  column,
  title,
  held,
  chosen,
}) => (
  <label>
    <span>{title}</span>
    <select name={column.name}>
      <option value="">{page.phrase('filterAny')}</option>
      {held.top.map(({ value, rows }) => (
        <option value={String(value)} selected={String(value) === chosen}>
          {`${cut(typeof value === 'object' ? String(value) : valueText(page, column, value), longestChoice)} (${number(rows, page.language)})`}
        </option>
      ))}
    </select>
  </label>
);
