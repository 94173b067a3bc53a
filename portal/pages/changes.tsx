import type { FC } from 'hono/jsx';
import { ChangeList } from '../components/change-list.js';
import { Layout, type WholePage } from '../components/layout.js';
import { day } from '../format.js';
import { versionChanges } from '../store/answers.js';
import type { Store } from '../store/store.js';

/** Every release with the versions that it made, the newest first. */
const Releases: FC<{ page: WholePage; store: Store }> = ({ page: { phrase, language, href, index }, store }) => (
  <section aria-labelledby="releases">
    <h2 id="releases">{phrase('releases')}</h2>
    <ul class="changes">
      {index.releases.toReversed().map(({ number, released, versions }) => (
        <li id={`release-${String(number)}`}>
          <time datetime={released}>{day(released, language)}</time>
          <span>{phrase('release', { n: number })}</span>
          <ul class="inline">
            {store.datasets.flatMap(({ name, title }) => {
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
  const compared = store.datasets.filter(({ versions }) => versions.length > 1);
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
      <ChangeList page={page} changes={versionChanges(store)} />
      <Releases page={page} store={store} />
      {mode === 'live' && compared.length > 0 ? (
        <section aria-labelledby="compare">
          <h2 id="compare">{phrase('compare')}</h2>
          {compared.map((dataset) => (
            <form class="compare" method="get" action={href(`/changes/${dataset.name}`)}>
              <fieldset>
                <legend>{dataset.title[language]}</legend>
                {(['from', 'to'] as const).map((end) => (
                  <label>
                    <span>{phrase(end)}</span>
                    <select name={end}>
                      {dataset.versions.map(({ version }, i) => (
                        <option value={version} selected={i === (end === 'from' ? 0 : dataset.versions.length - 1)}>
                          {version}
                        </option>
                      ))}
                    </select>
                  </label>
                ))}
                <button type="submit">{phrase('compare')}</button>
              </fieldset>
            </form>
          ))}
        </section>
      ) : null}
    </Layout>
  );
};
