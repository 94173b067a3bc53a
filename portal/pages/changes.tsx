import type { FC } from 'hono/jsx';
import { ChangeList } from '../components/change-list.js';
import { Layout, type WholePage } from '../components/layout.js';
import { day } from '../format.js';
import { versionChanges } from '../store/answers.js';
import type { Store } from '../store/store.js';

/** As many versions, and as many releases with theirs, as are told; daily ones are many after some years. */
const [mostChanges, mostReleases] = [200, 50];

/** Every release, the newest first, and the versions that it made. */
const Releases: FC<{ page: WholePage; store: Store }> = ({ page: { phrase, language, href, index }, store }) => (
  <section aria-labelledby="releases">
    <h2 id="releases">{phrase('releases')}</h2>
    <ul class="changes">
      {index.releases.toReversed().map(({ number, released, versions }, i) => (
        <li id={`release-${String(number)}`}>
          <time datetime={released}>{day(released, language)}</time>
          <span>{phrase('release', { n: number })}</span>
          <ul class="inline" hidden={i >= mostReleases}>
            {(i < mostReleases ? store.datasets : []).flatMap(({ name, title }) => {
              const version = versions[name];
              if (version === undefined) return [];
              return (
                <li>
                  <a href={href(`/data/${name}`)}>
                    {title[language]} <bdi>{version}</bdi>
                  </a>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  </section>
);

/** What every version changed; where somebody answers, any two versions can be compared. */
export const ChangesPage: FC<{ page: WholePage; store: Store }> = ({ page, store }) => {
  const { phrase, language, mode, href } = page;
  const changes = versionChanges(store);
  const compared = store.datasets
    .map((dataset) => ({ dataset, standing: dataset.versions.filter(({ withdrawn }) => withdrawn === null) }))
    .filter(({ standing }) => standing.length > 1);
  return (
    <Layout
      page={page}
      kind="changes"
      section="changes"
      title={`${phrase('changesTitle')} · ${phrase('name')}`}
      description={phrase('changesLead')}
    >
      <header class="head">
        <h1>{phrase('changesTitle')}</h1>
        <p class="lead">{phrase('changesLead')}</p>
      </header>
      <ChangeList page={page} changes={changes.slice(0, mostChanges)} />
      {changes.length > mostChanges ? <p class="quiet">{phrase('changesOlder', { n: mostChanges })}</p> : null}
      <Releases page={page} store={store} />
      {mode === 'live' && compared.length > 0 ? (
        <section aria-labelledby="compare">
          <h2 id="compare">{phrase('compare')}</h2>
          <div class="comparisons">
            {compared.map(({ dataset, standing }) => (
              <form class="compare" method="get" action={href(`/changes/${dataset.name}`)}>
                <fieldset>
                  <legend>{dataset.title[language]}</legend>
                  {(['from', 'to'] as const).map((end) => (
                    <label>
                      <span>{phrase(end)}</span>
                      <select name={end}>
                        {standing.map(({ version }, i) => (
                          <option value={version} selected={i === (end === 'from' ? 0 : standing.length - 1)}>
                            {version}
                          </option>
                        ))}
                      </select>
                    </label>
                  ))}
                  <button type="submit">{phrase('compareThese')}</button>
                </fieldset>
              </form>
            ))}
          </div>
        </section>
      ) : null}
    </Layout>
  );
};
