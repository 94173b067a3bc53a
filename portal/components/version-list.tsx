import type { FC } from 'hono/jsx';
import { versionPlace } from '../../pipeline/publish/descriptors/at.js';
import { colon, day } from '../format.js';
import type { Page } from '../page.js';
import { neighboursOf, type Dataset } from '../store/dataset.js';

export const VersionList: FC<{ page: Page; dataset: Dataset }> = ({ page, dataset }) => {
  const { phrase, language, href, file } = page;
  const { name, versions, version: newest } = dataset;
  const changesTo = new Map(
    neighboursOf(dataset).map(([from, to]) => [to, `/changes/${name}/${from.version}..${to.version}`]),
  );
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{phrase('versions')}</h2>
      <ul class="changes">
        {versions
          .map((entry) => {
            const { version, released, rows, withdrawn } = entry;
            const changes = changesTo.get(entry);
            return (
              <li id={versionPlace(version)}>
                <time datetime={released}>{day(released, language)}</time>
                {withdrawn ? (
                  <bdi>{version}</bdi>
                ) : (
                  <a href={file(`data/${name}/${version}/${name}.csv`)}>
                    <bdi>{version}</bdi>
                  </a>
                )}
                <span class="quiet">
                  {withdrawn ? (
                    <>
                      {phrase('withdrawn') + colon(language)}
                      <bdi>{withdrawn.reason}</bdi>
                    </>
                  ) : (
                    phrase('rows', { n: rows })
                  )}
                  {version === newest ? ` · ${phrase('newest')}` : ''}
                </span>
                {changes === undefined ? null : <a href={href(changes)}>{phrase('changes')}</a>}
              </li>
            );
          })
          .reverse()}
      </ul>
    </section>
  );
};
