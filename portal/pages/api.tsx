import type { FC } from 'hono/jsx';
import { Layout, type WholePage } from '../components/layout.js';
import { Snippet } from '../components/cite.js';
import { Quoting } from '../components/quoting.js';
import type { Endpoint, Parameter } from '../api/endpoint.js';
import { endpoints } from '../api/endpoints.js';
import { root } from '../api/openapi.js';
import type { Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';
import { datasetNamed } from '../store/things.js';

/** What the API answers to, and where somebody answers, a way to try it. */
export const ApiPage: FC<{ page: WholePage; store: Store }> = ({ page, store }) => {
  const { phrase, mode, index } = page;
  const isLive = mode === 'live';
  return (
    <Layout
      page={page}
      kind="api"
      section="about"
      title={`${phrase('apiTitle')} · ${phrase('name')}`}
      description={phrase('apiText')}
    >
      <header class="head">
        <h1>{phrase('apiTitle')}</h1>
        <p class="lead">{phrase('apiText')}</p>
        {isLive ? null : <p class="notice">{phrase('apiStatic')}</p>}
      </header>
      <section aria-labelledby="begin">
        <h2 id="begin">{phrase('apiBegin')}</h2>
        <Snippet
          page={page}
          name="curl"
          text={`curl '${index.base}${root}/datasets/${exampleOf(store)?.name ?? ''}/rows?limit=10'`}
        />
        <ul class="plain-list">
          <li>
            <Quoting text={phrase('apiFilters')} />
          </li>
          <li>
            <Quoting text={phrase('apiPages')} />
          </li>
          <li>
            <Quoting text={phrase('apiForms')} />
          </li>
        </ul>
        {isLive ? (
          <p>
            <a href={page.file('api/openapi.json')} lang="en">
              OpenAPI 3.1
            </a>
          </p>
        ) : null}
      </section>
      {endpoints.map((endpoint) => (
        <Described page={page} endpoint={endpoint} store={store} isLive={isLive} />
      ))}
      <section aria-labelledby="ckan">
        <h2 id="ckan" lang="en">
          CKAN
        </h2>
        <p>{phrase('apiCkan')}</p>
        <p>
          <code dir="ltr">{`${index.base}api/3/action/package_search?rows=100&start=0&sort=id%20asc`}</code>
        </p>
      </section>
    </Layout>
  );
};

interface DescribedProps {
  readonly page: WholePage;
  readonly endpoint: Endpoint;
  readonly store: Store;
  readonly isLive: boolean;
}

const Described: FC<DescribedProps> = ({ page, endpoint, store, isLive }) => {
  const { language, phrase, file } = page;
  const { path, summary, parameters, formats = ['json'] } = endpoint;
  // What belongs to one dataset alone is told on its own page, column by column.
  const general = parameters?.(undefined) ?? [];
  const examples = new Map(parameters?.(exampleOf(store)).map(({ name, example }) => [name, example]));
  const id = (path.match(/\w+/gu) ?? []).join('-');
  return (
    <section aria-labelledby={id} class="endpoint">
      <h2 id={id}>{summary[language]}</h2>
      <p>
        <code dir="ltr">{`GET /${root}${path}`}</code>
        {formats.length > 1 ? (
          <span class="chip" dir="ltr">
            {formats.map((format) => `.${format}`).join(' ')}
          </span>
        ) : null}
      </p>
      <form data-try={`${file(root)}${path}`} hidden={!isLive} method="get" action={page.href('/api')}>
        <div class="fields">
          {[...path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => (
            <PathField name={name} path={path} store={store} />
          ))}
          {general.map((parameter) => (
            <QueryField page={page} parameter={parameter} example={examples.get(parameter.name) ?? parameter.example} />
          ))}
        </div>
        <p class="actions">
          <button type="submit">{phrase('apiTry')}</button>
        </p>
        <pre class="answer" data-answer tabindex={0} hidden dir="ltr" aria-live="polite"></pre>
      </form>
    </section>
  );
};

const PathField: FC<{ name: string; path: string; store: Store }> = ({ name, path, store }) => (
  <label>
    <span dir="ltr">{`{${name}}`}</span>
    {name === 'dataset' ? (
      <select data-part={name}>
        {store.datasets.map((dataset: Dataset) => (
          <option value={dataset.name} selected={dataset === exampleOf(store)}>
            {dataset.name}
          </option>
        ))}
      </select>
    ) : (
      <input type="text" data-part={name} value={partExample(name, path, store)} dir="auto" />
    )}
  </label>
);

/** The dataset that questions are tried with: the one for whose columns the examples of parameters are written. */
const exampleOf = (store: Store): Dataset | undefined => datasetNamed(store, 'mentions') ?? store.datasets[0];

/** A thing, a row, a source that is there. */
function partExample(name: string, path: string, store: Store): string {
  const { database } = store;
  const first = (type: string, field: 'kind' | 'key'): string =>
    String(database.get(`SELECT kind, key FROM entries WHERE type = ? ORDER BY number LIMIT 1`, [type])?.[field] ?? '');
  if (path.startsWith('/things')) return first('thing', name === 'kind' ? 'kind' : 'key');
  if (path.startsWith('/sources')) return first('source', 'key');
  return String(database.get(`SELECT id FROM "${exampleOf(store)?.name ?? ''}" LIMIT 1`)?.['id'] ?? '');
}

const QueryField: FC<{ page: WholePage; parameter: Parameter; example: string | number | undefined }> = ({
  page,
  parameter: { name, description },
  example,
}) => (
  <label>
    <span>
      <code dir="ltr">{name}</code> {description[page.language]}
    </span>
    <input type="text" name={name} value={example === undefined ? '' : String(example)} dir="auto" />
  </label>
);
