import type { FC } from 'hono/jsx';
import { Histogram } from '../charts/histogram.js';
import { number, percent } from '../format.js';
import type { Page } from '../page.js';
import { statisticsOf } from '../store/answers.js';
import type { Column, ColumnType } from '../store/columns.js';
import type { Dataset } from '../store/dataset.js';
import type { Statistics } from '../store/statistics.js';
import type { Store } from '../store/store.js';
import type { TextKey } from '../texts/texts.js';
import { Shown } from './cell.js';

const typeNames: Readonly<Record<ColumnType, TextKey>> = {
  text: 'typeText',
  list: 'typeList',
  boolean: 'typeBoolean',
  integer: 'typeInteger',
  number: 'typeNumber',
  decimal: 'typeDecimal',
  date: 'typeDate',
};

/** What each column means, and what it holds. */
export const Dictionary: FC<{ page: Page; store: Store; dataset: Dataset }> = ({ page, store, dataset }) => {
  const { language, phrase } = page;
  const headings = ['column', 'meaning', 'type', 'filled', 'distinct', 'frequent', 'spread'] as const;
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">{phrase('statistics')}</h2>
      <p class="quiet">{phrase('statisticsLead')}</p>
      <div class="scroll" role="group" tabindex={0} aria-labelledby="columns">
        <table class="dictionary">
          <thead>
            <tr>
              {headings.map((key) => (
                <th scope="col">{phrase(key)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dataset.columns.map((column) => {
              const held = statisticsOf(store, dataset, column);
              return (
                <tr id={`column-${column.name}`}>
                  <th scope="row">
                    {column.definition['x-title'][language]}
                    <code dir="ltr">{column.name}</code>
                  </th>
                  <td class="meaning">{column.definition['x-description'][language]}</td>
                  <td>{phrase(typeNames[column.type])}</td>
                  <td class="number">{dataset.rows === 0 ? '–' : percent(held.filled / dataset.rows, language)}</td>
                  <td class="number">{number(held.distinct, language)}</td>
                  <td class="frequent">
                    <Frequent page={page} column={column} held={held} />
                  </td>
                  <td>
                    <Spread page={page} column={column} held={held} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
};

interface HeldProps {
  readonly page: Page;
  readonly column: Column;
  readonly held: Statistics;
}

const mostFrequent = 3;
const longest = 60;

const Frequent: FC<HeldProps> = ({ page, column, held }) => {
  const values = held.top
    .filter(({ value }) => String(value).length <= longest && column.definition['x-refers'] !== 'mentions')
    .slice(0, mostFrequent);
  if (values.length === 0) return <span class="none">–</span>;
  return (
    <ul class="items">
      {values.map(({ value, rows }) => (
        <li>
          <Shown page={page} column={column.type === 'list' ? { ...column, type: 'text' } : column} value={value} />{' '}
          <span class="quiet">{number(rows, page.language)}</span>
        </li>
      ))}
    </ul>
  );
};

const Spread: FC<HeldProps> = ({ page, column, held }) => {
  if (held.least === null || held.greatest === null) return <span class="none">–</span>;
  return (
    // What is least stands where the picture begins, in every language.
    <div class="spread" dir="ltr">
      {held.histogram.length > 1 ? <Histogram bins={held.histogram} /> : null}
      <span class="range">
        <bdi>
          <Shown page={page} column={column} value={held.least} />
        </bdi>{' '}
        –{' '}
        <bdi>
          <Shown page={page} column={column} value={held.greatest} />
        </bdi>
      </span>
    </div>
  );
};
