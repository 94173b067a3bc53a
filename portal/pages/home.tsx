import type { FC } from 'hono/jsx';
import { ChangeList } from '../components/change-list.js';
import { Data } from '../components/data.js';
import { DatasetCard } from '../components/dataset-card.js';
import { Pictures } from '../components/pictures.js';
import { Layout, type WholePage } from '../components/layout.js';
import { SearchForm } from '../components/search-form.js';
import { comma, number } from '../format.js';
import { versionChanges } from '../store/answers.js';
import type { Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';
import { locales } from '../texts/texts.js';

const mostChanges = 5;

export const Home: FC<{ page: WholePage; store: Store }> = ({ page, store }) => {
  const { phrase, language, index } = page;
  const changes = versionChanges(store);
  return (
    <Layout
      page={page}
      kind="home"
      section="data"
      title={`${phrase('name')} · ${index.title[language]}`}
      description={index.description[language]}
    >
      <section class="hero" id="catalogue">
        <h1>{index.title[language]}</h1>
        <p class="lead">{index.description[language]}</p>
        <SearchForm page={page} />
        <p
          class="visit"
          hidden
          data-locale={locales[language]}
          data-comma={comma(language)}
          data-some={phrase('newSince', { date: '{date}', what: '{what}' })}
          data-none={phrase('nothingNew', { date: '{date}' })}
        ></p>
        <Data
          type="application/json"
          id="versions"
          content={Object.fromEntries(store.datasets.map((dataset) => [dataset.name, seen(dataset, page)]))}
        />
      </section>
      <section aria-labelledby="glance">
        <h2 id="glance">{phrase('atAGlance')}</h2>
        <ul class="figures">
          {store.datasets.map((dataset) => (
            <li>
              <a href={page.href(`/data/${dataset.name}`)}>
                <strong>{number(dataset.rows, language)}</strong> {dataset.title[language]}
              </a>
            </li>
          ))}
        </ul>
        <Pictures page={page} store={store} />
      </section>
      <section aria-labelledby="datasets">
        <h2 id="datasets">{phrase('datasets')}</h2>
        <ul class="cards">
          {store.datasets.map((dataset) => (
            <DatasetCard page={page} store={store} dataset={dataset} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="latest">
        <h2 id="latest">{phrase('latestChanges')}</h2>
        <ChangeList page={page} changes={changes.slice(0, mostChanges)} />
        {changes.length > mostChanges ? (
          <p>
            <a href={page.href('/changes')}>{phrase('allChanges')}</a>
          </p>
        ) : null}
      </section>
    </Layout>
  );
};

/** What the script compares with what it saw the last time. */
const seen = ({ title, version }: Dataset, { language }: WholePage): object => ({ title: title[language], version });
