import type { FC } from 'hono/jsx';
import { day } from '../format.js';
import type { Page } from '../page.js';
import type { Dataset } from '../store/dataset.js';

export const VersionList: FC<{ page: Page; dataset: Dataset }> = ({ page, dataset }) => {
  const { phrase, language, href, file } = page;
  const { name, versions, version: newest } = dataset;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{phrase('versions')}</h2>
      <ul class="changes">
        {versions
          .map(({ version, released, rows }, i) => (
            <li>
              <time datetime={released}>{day(released, language)}</time>
              <a href={file(`data/${name}/${version}/${name}.csv`)}>
                <bdi>{version}</bdi>
              </a>
              <span class="quiet">
                {phrase('rows', { n: rows })}
                {version === newest ? ` · ${phrase('newest')}` : ''}
              </span>
              {i === 0 ? null : (
                <a href={href(`/changes/${name}/${versions[i - 1]?.version ?? ''}..${version}`)}>{phrase('changes')}</a>
              )}
            </li>
          ))
          .reverse()}
      </ul>
    </section>
  );
};
