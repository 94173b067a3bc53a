import type { FC } from 'hono/jsx';
import { codeList } from '../../pipeline/check/codes.js';
import { Data } from '../components/data.js';
import { Layout, type WholePage } from '../components/layout.js';
import { SearchForm } from '../components/search-form.js';
import { SearchResults } from '../components/search-results.js';
import type { Found } from '../query/found.js';
import type { Store } from '../store/store.js';

interface SearchProps {
  readonly page: WholePage;
  readonly store: Store;
  readonly words: string;
  /** Which page of the results, counted from 1. */
  readonly number: number;
  /** Undefined where nobody answers: the script searches then. */
  readonly found: Found | undefined;
}

/** What the search of a page that is served as files reads. */
export const entriesFile = 'search/entries.json';

export const SearchPage: FC<SearchProps> = ({ page, store, words, number, found }) => {
  const { phrase, language, index, path, assets, file } = page;
  const isLive = found !== undefined;
  return (
    <Layout
      page={page}
      kind="search"
      section="search"
      title={`${phrase('searchTitle')} · ${phrase('name')}`}
      description={phrase('searchLead')}
      isIndexed={words === ''}
    >
      <header class="head">
        <h1>{phrase('searchTitle')}</h1>
        <p class="lead">{phrase('searchLead')}</p>
      </header>
      <SearchForm page={page} words={words} />
      {isLive ? null : (
        <>
          <p class="notice" data-needs-server hidden>
            {phrase('needsServer')}
          </p>
          <noscript>
            <p class="notice">{phrase('needsScript')}</p>
          </noscript>
          <Data
            type="application/json"
            id="told"
            content={{
              page: {
                language,
                path,
                index: { base: index.base, datasets: store.datasets.map(({ name, title }) => ({ name, title })) },
              },
              labels: Object.fromEntries(
                Object.keys(codeList('predicates').codes).map((code) => [code, page.label('predicates', code)]),
              ),
              entries: file(entriesFile),
            }}
          />
        </>
      )}
      <div data-search data-script={isLive ? undefined : file(assets.searchScript)}>
        <SearchResults page={page} words={words} number={number} found={found ?? { total: 0, results: [] }} />
      </div>
    </Layout>
  );
};
