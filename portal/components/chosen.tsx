import type { FC } from 'hono/jsx';
import { colon, comma } from '../format.js';
import type { Page } from '../page.js';
import type { Test } from '../query/query.js';
import type { View } from '../query/view.js';
import { valueText } from './value-text.js';

/** What the rows were asked for, each with the way to do without it. */
export const Chosen: FC<{ page: Page; view: View }> = ({ page, view }) => {
  const { words, tests } = view.query;
  const chosen = [
    ...(words === '' ? [] : [{ parameter: 'q', says: `«${words}»` }]),
    ...tests.map((test) => ({
      parameter: test.kind === 'is' ? test.column.name : `${test.column.name}.${test.kind}`,
      says: saying(page, test),
    })),
  ];
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen">
      {chosen.map(({ parameter, says }) => (
        <li>
          <a
            href={view.change({ [parameter]: null, page: null })}
            aria-label={page.phrase('without', { filter: says })}
            data-without={parameter}
          >
            <bdi>{says}</bdi> <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

function saying(page: Page, { column, kind, values }: Test): string {
  const title = column.definition['x-title'][page.language];
  const value = values.map((one) => valueText(page, column, one)).join(comma(page.language));
  switch (kind) {
    case 'from':
      return page.phrase('atLeast', { column: title, value });
    case 'to':
      return page.phrase('atMost', { column: title, value });
    case 'empty':
      return page.phrase(values[0] === 'false' ? 'isFilled' : 'isEmpty', { column: title });
    case 'contains':
      return `${title}${colon(page.language)}«${value}»`;
    case 'is':
      return `${title}${colon(page.language)}${value}`;
  }
}
