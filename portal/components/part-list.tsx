import type { FC } from 'hono/jsx';
import { cut } from '../format.js';
import type { Page } from '../page.js';
import type { PartPage } from '../store/parts.js';
import { Pager } from './pager.js';
import { Words } from './words.js';

/** Longer headings are cut. */
const longest = 90;

/** What a part is called where its heading does not stand beside it. */
export const partName = ({ phrase }: Page, { number }: PartPage, all: number): string =>
  phrase('partOf', { number, all });

/** All parts of a long text by their headings; the script finds by it where an offset is. */
export const PartList: FC<{ page: Page; parts: readonly PartPage[] }> = ({ page, parts }) => (
  <nav class="parts" aria-labelledby="parts">
    <h2 id="parts">{page.phrase('parts')}</h2>
    <ol>
      {parts.map((part) => (
        <li>
          <a
            href={page.href(part.path)}
            data-start={part.start}
            aria-current={part.path === page.path ? 'page' : undefined}
          >
            {part.title === '' ? (
              partName(page, part, parts.length)
            ) : (
              <Words text={cut(part.title, longest)} language={page.language} />
            )}
          </a>
        </li>
      ))}
    </ol>
  </nav>
);

/** The ways from a part to those around it, and to the list of all. */
export const PartPager: FC<{ page: Page; label: string; own: PartPage; all: readonly PartPage[] }> = ({
  page,
  label,
  own,
  all,
}) => {
  const to = (number: number): string | undefined => {
    const path = all[number - 1]?.path;
    return path === undefined ? undefined : page.href(path);
  };
  return (
    <Pager
      page={page}
      label={label}
      previous={to(own.number - 1)}
      next={to(own.number + 1)}
      all={
        own.number === 1 ? undefined : { href: page.href(`${all[0]?.path ?? ''}#parts`), title: page.phrase('parts') }
      }
    />
  );
};
