import type { FC } from 'hono/jsx';
import type { Page } from '../page.js';

interface PagerProps {
  readonly page: Page;
  /** Of what these are pages. */
  readonly label: string;
  /** Where the pages before and after lie; undefined where there is none. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Where all of them are listed. */
  readonly all?: { readonly href: string; readonly title: string } | undefined;
}

/** The ways from one page of many rows or results to its neighbours. */
export const Pager: FC<PagerProps> = ({ page: { phrase }, label, previous, next, all }) => (
  <nav class="pager" aria-label={label}>
    {previous === undefined ? null : (
      <a rel="prev" href={previous}>
        {phrase('previous')}
      </a>
    )}
    {all === undefined ? null : <a href={all.href}>{all.title}</a>}
    {next === undefined ? null : (
      <a rel="next" href={next}>
        {phrase('next')}
      </a>
    )}
  </nav>
);
