import type { FC } from 'hono/jsx';
import type { Page } from '../page.js';

export const SearchForm: FC<{ page: Page; words?: string }> = ({ page, words = '' }) => {
  const { href, phrase } = page;
  return (
    <form class="search" role="search" action={href('/search')} method="get">
      <label>
        <span>{phrase('searchLabel')}</span>
        <input type="search" name="q" value={words} placeholder={phrase('searchHint')} dir="auto" autocomplete="off" />
      </label>
      <button type="submit">{phrase('searchButton')}</button>
    </form>
  );
};
