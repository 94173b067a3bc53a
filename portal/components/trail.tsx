import type { FC } from 'hono/jsx';
import type { Page } from '../page.js';

/** Where a page stands in the site. */
export const Trail: FC<{ page: Page; steps: readonly (readonly [title: string, path: string])[]; here: string }> = ({
  page,
  steps,
  here,
}) => (
  <nav class="trail" aria-label={page.phrase('path')}>
    <ol>
      {steps.map(([title, path]) => (
        <li>
          <a href={page.href(path)}>{title}</a>
        </li>
      ))}
      <li aria-current="page">
        <bdi>{here}</bdi>
      </li>
    </ol>
  </nav>
);
