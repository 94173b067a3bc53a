import type { FC } from 'hono/jsx';
import { schemaOrg } from '../../pipeline/publish/descriptors/schema-org.js';
import { Cite } from '../components/cite.js';
import { Data } from '../components/data.js';
import { Dictionary } from '../components/dictionary.js';
import { Downloads } from '../components/downloads.js';
import { Filters } from '../components/filters.js';
import { Layout, type WholePage } from '../components/layout.js';
import { RowsView } from '../components/rows-view.js';
import { Trail } from '../components/trail.js';
import { Use } from '../components/use.js';
import { VersionList } from '../components/version-list.js';
import { comma, day } from '../format.js';
import { findRows } from '../query/rows.js';
import { pageSize, readView, usualColumns } from '../query/view.js';
import { statisticsOf } from '../store/answers.js';
import { namesIn } from '../store/names.js';
import type { Column } from '../store/columns.js';
import type { Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';

interface DatasetProps {
  readonly page: WholePage;
  readonly store: Store;
  readonly dataset: Dataset;
  readonly parameters: URLSearchParams;
}

export const DatasetPage: FC<DatasetProps> = ({ page, store, dataset, parameters }) => {
  const { phrase, language, index } = page;
  const { title, description, version, rows, columns, versions } = dataset;
  const released = versions.at(-1)?.released ?? index.released;
  return (
    <Layout
      page={page}
      kind="dataset"
      section="data"
      title={`${title[language]} · ${phrase('name')}`}
      description={description[language]}
      about={schemaOrg({ ...dataset, history: versions }, index, language)}
      alternates={dataset.files.map(({ mediaType, path }) => ({ type: mediaType.split(';')[0] ?? mediaType, path }))}
    >
      <Trail page={page} steps={[[phrase('data'), '/']]} here={title[language]} />
      <header class="head">
        <h1>{title[language]}</h1>
        <p class="lead">{description[language]}</p>
        <p class="meta">
          <span>{phrase('version', { version })}</span>
          <span>{phrase('rows', { n: rows })}</span>
          <span>{phrase('columns', { n: columns.length })}</span>
          <time datetime={released}>{day(released, language)}</time>
        </p>
      </header>
      <Downloads page={page} dataset={dataset} />
      <Rows page={page} store={store} dataset={dataset} parameters={parameters} />
      <Dictionary page={page} store={store} dataset={dataset} />
      <VersionList page={page} dataset={dataset} />
      <Cite page={page} dataset={dataset} />
      <Use page={page} dataset={dataset} />
      <Notes page={page} store={store} dataset={dataset} />
    </Layout>
  );
};

const Rows: FC<DatasetProps> = ({ page, store, dataset, parameters }) => {
  const { phrase, mode } = page;
  const statistics = (column: Column) => statisticsOf(store, dataset, column);
  const usual = usualColumns(dataset.columns, dataset.rows, statistics);
  const view = readView(parameters, dataset.columns, usual);
  const { rows, total } = findRows(store, dataset, view.query, pageSize, (view.number - 1) * pageSize);
  const isLive = mode === 'live';
  const weight = dataset.files.find(({ extension }) => extension === 'json')?.bytes ?? 0;
  const isTooLarge = !isLive && weight > mostBytes;
  return (
    <section
      aria-labelledby="preview"
      data-table={isTooLarge ? undefined : dataset.name}
      data-script={isLive ? undefined : page.file(page.assets.tableScript)}
      data-eager={weight <= fewBytes ? '' : undefined}
    >
      <h2 id="preview">{phrase('preview')}</h2>
      {isTooLarge ? <p class="notice">{phrase('tooLarge')}</p> : null}
      {isLive || isTooLarge || dataset.rows === 0 ? null : (
        <>
          <Data type="application/json" id="told" content={told(page, store, dataset, usual)} />
          <p class="notice" data-needs-server hidden>
            {phrase('needsServer')}
          </p>
          <noscript>
            <p class="notice">{phrase('needsScript')}</p>
          </noscript>
        </>
      )}
      {isTooLarge || dataset.rows === 0 ? null : (
        <div data-when-served hidden={!isLive}>
          <Filters page={page} columns={dataset.columns} view={view} statistics={statistics} />
        </div>
      )}
      <RowsView page={page} dataset={dataset} view={view} rows={rows} total={total} canChange={isLive} />
    </section>
  );
};

/** Of the rows as JSON: as much is loaded as soon as somebody comes near the table; more, when they ask; beyond the last, not at all. */
const [fewBytes, mostBytes] = [1_000_000, 20_000_000];

/** What the script of the table needs to know. */
function told(page: WholePage, store: Store, dataset: Dataset, usual: readonly Column[]): object {
  const { language, path, index, file } = page;
  const { name, title, rows, columns, schema } = dataset;
  const { base, publisher, contact } = index;
  return {
    page: { language, path, index: { base, publisher, contact } },
    dataset: { name, title, rows, columns, schema: { 'x-class': schema['x-class'], 'x-thing': schema['x-thing'] } },
    usual: usual.map((column) => column.name),
    names: namesIn(page, store, dataset),
    rows: file(`data/${name}/latest/${name}.json`),
  };
}

const Notes: FC<Omit<DatasetProps, 'parameters'>> = ({ page, store, dataset }) => {
  const { phrase, language, index } = page;
  const empty = dataset.columns.filter((column) => statisticsOf(store, dataset, column).filled === 0);
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{phrase('provenance')}</h2>
      <p>{phrase('provenanceText')}</p>
      <h3>{phrase('gaps')}</h3>
      <p>{phrase('gapsText')}</p>
      {empty.length === 0 || dataset.rows === 0 ? null : (
        <p>
          {phrase('gapsEmpty', {
            columns: empty.map(({ definition }) => definition['x-title'][language]).join(comma(language)),
          })}
        </p>
      )}
      <h3>{phrase('licence')}</h3>
      <p>{index.licence === null ? phrase('licenceUnknown') : <bdi>{index.licence}</bdi>}</p>
    </section>
  );
};
