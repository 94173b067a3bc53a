import type { FC } from 'hono/jsx';
import { comma, day } from '../format.js';
import type { Page } from '../page.js';
import type { VersionChange } from '../store/answers.js';

/** Versions and what they changed, each with the way to the cells. */
export const ChangeList: FC<{ page: Page; changes: readonly VersionChange[] }> = ({ page, changes }) => {
  const { language, href, phrase } = page;
  if (changes.length === 0) return <p>{phrase('firstRelease')}</p>;
  return (
    <ul class="changes">
      {changes.map(({ dataset, from, version, released, added, removed, changed }) => (
        <li>
          <time datetime={released}>{day(released, language)}</time>
          <a href={href(`/changes/${dataset.name}/${from}..${version}`)}>
            {dataset.title[language]} <bdi>{version}</bdi>
          </a>
          <span class="quiet">
            {(
              [
                ['added', added],
                ['removed', removed],
                ['changed', changed],
              ] as const
            )
              .filter(([, n]) => n > 0)
              .map(([key, n]) => phrase(key, { n }))
              .join(comma(language)) || phrase('definitionChanged')}
          </span>
        </li>
      ))}
    </ul>
  );
};
