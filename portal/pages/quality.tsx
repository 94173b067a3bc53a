import type { FC } from 'hono/jsx';
import { Bars } from '../charts/bars.js';
import { KnownDoubts } from '../components/known-doubts.js';
import { Scores } from '../components/scores.js';
import { Layout, type WholePage } from '../components/layout.js';
import { percent } from '../format.js';
import { completeness, statisticsOf } from '../store/answers.js';
import type { Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';

/** How well texts are read, how full the data are, what was kept back, and what was doubted. */
export const QualityPage: FC<{ page: WholePage; store: Store }> = ({ page, store }) => {
  const { phrase, language, href, index } = page;
  return (
    <Layout
      page={page}
      kind="quality"
      section="quality"
      title={`${phrase('qualityTitle')} · ${phrase('name')}`}
      description={phrase('qualityLead')}
    >
      <header class="head">
        <h1>{phrase('qualityTitle')}</h1>
        <p class="lead">{phrase('qualityLead')}</p>
      </header>
      <Scores page={page} />
      <section aria-labelledby="coverage">
        <h2 id="coverage">{phrase('coverage')}</h2>
        <Bars
          caption={phrase('coverage')}
          labels={[phrase('datasets'), phrase('filled')]}
          bars={store.datasets.filter(isFilled).map((dataset) => ({
            label: <a href={href(`/data/${dataset.name}`)}>{dataset.title[language]}</a>,
            shown: percent(completeness(store, dataset), language),
            share: completeness(store, dataset),
          }))}
        />
        {store.datasets.filter(isFilled).map((dataset) => (
          <details>
            <summary>{phrase('columnsOf', { title: dataset.title[language] })}</summary>
            <Bars
              caption={dataset.title[language]}
              labels={[phrase('column'), phrase('filled')]}
              bars={dataset.columns.map((column) => {
                const share = statisticsOf(store, dataset, column).filled / dataset.rows;
                return { label: column.definition['x-title'][language], shown: percent(share, language), share };
              })}
            />
          </details>
        ))}
      </section>
      <section aria-labelledby="kept-back">
        <h2 id="kept-back">{phrase('keptBack')}</h2>
        <p>{index.quarantined === 0 ? phrase('keptBackNone') : phrase('keptBackSome', { n: index.quarantined })}</p>
      </section>
      <KnownDoubts page={page} store={store} />
    </Layout>
  );
};

/** Of a dataset without rows, no share can be told. */
const isFilled = ({ rows }: Dataset): boolean => rows > 0;
