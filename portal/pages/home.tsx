import type { FC } from 'hono/jsx';
import { Bars } from '../charts/bars.js';
import { Timeline } from '../charts/timeline.js';
import { ChangeList } from '../components/change-list.js';
import { Data } from '../components/data.js';
import { DatasetCard } from '../components/dataset-card.js';
import { Figure } from '../components/figure.js';
import { Layout, type WholePage } from '../components/layout.js';
import { SearchForm } from '../components/search-form.js';
import { Words } from '../components/words.js';
import { number } from '../format.js';

import { namedMost, statisticsOf, thingDatasets, versionChanges } from '../store/answers.js';
import type { Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';
import { locales } from '../texts/texts.js';

const mostNamed = 8;
const mostPictures = 2;
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
          data-comma={language === 'ar' ? '، ' : ', '}
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
              <strong>{number(dataset.rows, language)}</strong> {dataset.title[language]}
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

/** What the data are about, without a word about which datasets there are. */
const Pictures: FC<{ page: WholePage; store: Store }> = ({ page, store }) => (
  <div class="pictures">
    {store.datasets.map((dataset) => (
      <Years page={page} store={store} dataset={dataset} />
    ))}
    {thingDatasets(store)
      .slice(0, mostPictures)
      .map((dataset) => (
        <NamedMost page={page} store={store} dataset={dataset} />
      ))}
  </div>
);

/** The years of the first column of days that a dataset has, where they tell a story. */
const Years: FC<{ page: WholePage; store: Store; dataset: Dataset }> = ({ page, store, dataset }) => {
  const column = dataset.columns.find(
    ({ type, definition }) => type === 'date' && definition['x-term'] === 'nashir:dateStart',
  );
  const years = column ? statisticsOf(store, dataset, column).histogram : [];
  if (years.length < 2) return null;
  const { phrase } = page;
  const id = `years-${dataset.name}`;
  return (
    <Figure title={phrase('timelineTitle')} lead={phrase('timelineLead')} isWide>
      <Timeline page={page} id={id} title={phrase('timelineTitle')} years={years} />
      <details>
        <summary>{phrase('asTable')}</summary>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{phrase('year')}</th>
              <th scope="col">{phrase('number')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ from, rows }) => (
              <tr>
                <th scope="row">{String(from)}</th>
                <td>{number(rows, page.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Figure>
  );
};

const NamedMost: FC<{ page: WholePage; store: Store; dataset: Dataset }> = ({ page, store, dataset }) => {
  const { phrase, language, href } = page;
  const named = namedMost(store, dataset, mostNamed);
  const most = Math.max(...named.map(({ mentions }) => mentions));
  const title = phrase('topTitle', { title: dataset.title[language] });
  return (
    <Figure title={title}>
      <Bars
        caption={title}
        labels={[dataset.title[language], phrase('number')]}
        bars={named.map(({ kind, key, name, mentions }) => ({
          label: (
            <a href={href(`/id/${kind}/${key}`)}>
              <Words text={name} language={language} />
            </a>
          ),
          shown: number(mentions, language),
          share: mentions / most,
        }))}
      />
    </Figure>
  );
};
