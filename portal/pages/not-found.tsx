import type { FC } from 'hono/jsx';
import { Layout, type WholePage } from '../components/layout.js';
import { SearchForm } from '../components/search-form.js';

/** Says what may have happened, and where to go on. */
export const NotFoundPage: FC<{ page: WholePage; words?: string }> = ({ page, words = '' }) => {
  const { phrase, href, index, language } = page;
  return (
    <Layout
      page={page}
      kind="not-found"
      title={`${phrase('notFound')} · ${phrase('name')}`}
      description={phrase('notFoundLead')}
      isIndexed={false}
    >
      <header class="head">
        <h1>{phrase('notFound')}</h1>
        <p class="lead">{phrase('notFoundLead')}</p>
      </header>
      <SearchForm page={page} words={words} />
      <p>
        <a href={href('/')}>{phrase('home')}</a>
      </p>
      <section aria-labelledby="datasets">
        <h2 id="datasets">{phrase('datasets')}</h2>
        <ul class="inline">
          {index.datasets.map(({ name, title }) => (
            <li>
              <a href={href(`/data/${name}`)}>{title[language]}</a>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
};
