import type { FC } from 'hono/jsx';
import { Bars } from '../charts/bars.js';
import { Timeline } from '../charts/timeline.js';
import { number } from '../format.js';
import type { Page } from '../page.js';
import { namedMost, statisticsOf, thingDatasets } from '../store/answers.js';
import { holdsMentions, type Dataset } from '../store/dataset.js';
import { partnerCountries } from '../store/records.js';
import type { Store } from '../store/store.js';
import { Budgets } from './budgets.js';
import { Figure } from './figure.js';
import { Periods } from './periods.js';
import { Words } from './words.js';

const mostNamed = 8;
const mostCountries = 10;

/** What the data are about, at a glance; a picture stands only where there is something to see. */
export const Pictures: FC<{ page: Page; store: Store }> = ({ page, store }) => (
  <div class="pictures">
    <Periods page={page} store={store} />
    <Budgets page={page} store={store} />
    <div class="stack">
      <Countries page={page} store={store} />
      {thingDatasets(store)
        .slice(0, 1)
        .map((dataset) => (
          <NamedMost page={page} store={store} dataset={dataset} />
        ))}
    </div>
    {store.datasets.filter(holdsMentions).map((dataset) => (
      <Years page={page} store={store} dataset={dataset} />
    ))}
  </div>
);

const Countries: FC<{ page: Page; store: Store }> = ({ page, store }) => {
  const { phrase, language, href } = page;
  const countries = partnerCountries(store, mostCountries);
  if (countries.length < 2) return null;
  const most = Math.max(...countries.map(({ records }) => records));
  return (
    <Figure title={phrase('countriesTitle')} lead={phrase('countriesLead')}>
      <Bars
        labels={[phrase('country'), phrase('number')]}
        bars={countries.map(({ key, records }) => ({
          label: (
            <a href={href(`/id/place/${key}`)}>
              <Words text={page.label('countries', key) ?? key} language={language} />
            </a>
          ),
          shown: number(records, language),
          share: records / most,
        }))}
      />
    </Figure>
  );
};

/** The years of the first column of days that a dataset has, where they tell a story. */
const Years: FC<{ page: Page; store: Store; dataset: Dataset }> = ({ page, store, dataset }) => {
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

const NamedMost: FC<{ page: Page; store: Store; dataset: Dataset }> = ({ page, store, dataset }) => {
  const { phrase, language, href } = page;
  const named = namedMost(store, dataset, mostNamed);
  const most = Math.max(...named.map(({ mentions }) => mentions));
  const title = phrase('topTitle', { title: dataset.title[language] });
  return (
    <Figure title={title}>
      <Bars
        labels={[dataset.title[language], phrase('number')]}
        bars={named.map(({ kind, key, name, mentions }) => ({
          label: (
            <a href={href(`/id/${kind}/${key}`)}>
              <Words text={page.title(`${kind}/${key}`) ?? name} language={language} />
            </a>
          ),
          shown: number(mentions, language),
          share: mentions / most,
        }))}
      />
    </Figure>
  );
};
