import { mostResults, pageNumber } from '../query/found.js';
import { search } from '../query/search.js';
import { versionChanges } from '../store/answers.js';
import { partPaths } from '../store/parts.js';
import { datasetNamed } from '../store/things.js';
import { ApiPage } from './api.js';
import { AboutPage } from './about.js';
import { ChangesPage } from './changes.js';
import { DatasetPage } from './dataset.js';
import { Home } from './home.js';
import { anyTwo, neighbours } from './neighbours.js';
import { QualityPage } from './quality.js';
import type { Route } from './route.js';
import { SearchPage } from './search.js';
import { source, sourcePaths, sourceVersionPaths } from './source-pages.js';
import { sourcesPage, sourcesPagePaths } from './sources.js';
import { thing, thingPaths } from './things.js';

/** Every kind of page, in the order in which they are looked for. */
export const routes: readonly Route[] = [
  {
    pattern: '/',
    paths: () => ['/'],
    render: ({ page, store }) => <Home page={page} store={store} />,
  },
  {
    pattern: '/data/:name',
    paths: ({ datasets }) => datasets.map(({ name }) => `/data/${name}`),
    render({ page, store, parameters, named }) {
      const dataset = datasetNamed(store, named('name'));
      return dataset && <DatasetPage page={page} store={store} dataset={dataset} parameters={parameters} />;
    },
  },
  {
    pattern: '/sources/',
    paths: () => ['/sources/'],
    render: sourcesPage,
  },
  {
    pattern: '/sources-page/:number{[1-9][0-9]*}',
    paths: sourcesPagePaths,
    render: sourcesPage,
  },
  {
    pattern: '/sources/:id{.+}/:hash{[0-9a-f]{12}}/:part{[1-9][0-9]*}',
    paths: partPaths,
    render: source,
  },
  {
    pattern: '/sources/:id{.+}/:hash{[0-9a-f]{12}}',
    paths: sourceVersionPaths,
    render: source,
  },
  {
    pattern: '/sources/:id{.+}/',
    paths: sourcePaths,
    render: source,
  },
  {
    pattern: '/id/:kind/:key',
    paths: thingPaths,
    render: thing,
  },
  {
    pattern: '/changes',
    paths: () => ['/changes'],
    render: ({ page, store }) => <ChangesPage page={page} store={store} />,
  },
  {
    pattern: '/changes/:name',
    paths: () => [],
    render: anyTwo,
  },
  {
    pattern: '/changes/:name/:range',
    paths: (store) =>
      versionChanges(store).map(({ dataset, from, version }) => `/changes/${dataset.name}/${from}..${version}`),
    render: ({ page, store, named }) => neighbours(page, store, named('name'), named('range')),
  },
  {
    pattern: '/quality',
    paths: () => ['/quality'],
    render: ({ page, store }) => <QualityPage page={page} store={store} />,
  },
  {
    pattern: '/search',
    paths: () => ['/search'],
    render({ page, store, parameters }) {
      const words = (parameters.get('q') ?? '').slice(0, longestQuery);
      const number = pageNumber(parameters);
      return (
        <SearchPage
          page={page}
          store={store}
          words={words}
          number={number}
          found={page.mode === 'live' ? search(store, words, mostResults, (number - 1) * mostResults) : undefined}
        />
      );
    },
  },
  {
    pattern: '/api',
    paths: () => ['/api'],
    render: ({ page, store }) => <ApiPage page={page} store={store} />,
  },
  {
    pattern: '/about',
    paths: () => ['/about'],
    render: ({ page }) => <AboutPage page={page} />,
  },
];

/** More words than that are no question. */
const longestQuery = 300;
