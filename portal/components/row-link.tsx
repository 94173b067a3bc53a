import type { FC } from 'hono/jsx';
import type { Page } from '../page.js';
import { Words } from './words.js';

/** What a row is called, and where it is shown; undefined where it is nowhere. */
export type NameRow = (id: string) => { readonly name: string; readonly path: string | undefined };

/** A row by its name, which leads to it; its id can be had by pointing at it. */
export const RowLink: FC<{ page: Page; id: string; nameRow: NameRow }> = ({ page, id, nameRow }) => {
  const { name, path } = nameRow(id);
  return (
    <a href={path === undefined ? undefined : page.href(path)} title={id}>
      <Words text={name} language={page.language} />
    </a>
  );
};
