import type { FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import { Layout, type WholePage } from '../components/layout.js';
import { Pager } from '../components/pager.js';
import { Words } from '../components/words.js';
import { day } from '../format.js';
import { mentionCount, someRows } from '../store/answers.js';
import type { Dataset } from '../store/dataset.js';
import { rowName } from '../store/row-name.js';
import type { Store } from '../store/store.js';
import { datasetNamed } from '../store/things.js';
import type { Asked, Rendered } from './route.js';

/** As many sources as a page has. */
const pageSize = 60;

const pathOf = (number: number): string => (number === 1 ? '/sources/' : `/sources-page/${String(number)}`);

/** The pages beyond the first one. */
export function* sourcesPagePaths(store: Store): Generator<string> {
  const pages = Math.ceil((datasetNamed(store, 'documents')?.rows ?? 0) / pageSize);
  for (let number = 2; number <= pages; number++) yield pathOf(number);
}

/** A page of the list of sources. */
export function sourcesPage({ page, store, named }: Asked): Rendered {
  const documents = datasetNamed(store, 'documents');
  const number = Number(named('number') || 1);
  if (!documents) return undefined;
  const rows = someRows(store, documents, pageSize, (number - 1) * pageSize);
  if (page.path !== pathOf(number) || (rows.length === 0 && number > 1)) return undefined;
  return <SourcesPage page={page} store={store} documents={documents} number={number} rows={rows} />;
}

interface SourcesProps {
  readonly page: WholePage;
  readonly store: Store;
  readonly documents: Dataset;
  readonly number: number;
  readonly rows: readonly Row[];
}

const SourcesPage: FC<SourcesProps> = ({ page, store, documents, number, rows }) => {
  const { phrase, href } = page;
  const from = (number - 1) * pageSize;
  const hasMore = from + rows.length < documents.rows;
  return (
    <Layout
      page={page}
      kind="sources"
      section="sources"
      title={`${phrase('sourcesTitle')} · ${phrase('name')}`}
      description={phrase('sourcesLead')}
    >
      <header class="head">
        <h1>{phrase('sourcesTitle')}</h1>
        <p class="lead">{phrase('sourcesLead')}</p>
        <p class="meta">
          {number === 1 && !hasMore ? null : (
            <span>{phrase('sourcesOf', { from: from + 1, to: from + rows.length, n: documents.rows })}</span>
          )}
          <a href={href(`/data/${documents.name}`)}>{phrase('asTable')}</a>
        </p>
      </header>
      <ul class="cards">
        {rows.map((row) => (
          <SourceCard page={page} documents={documents} row={row} mentions={mentionCount(store, row.id)} />
        ))}
      </ul>
      {number === 1 && !hasMore ? null : (
        <Pager
          page={page}
          label={phrase('sourcesTitle')}
          previous={number > 1 ? href(pathOf(number - 1)) : undefined}
          next={hasMore ? href(pathOf(number + 1)) : undefined}
        />
      )}
    </Layout>
  );
};

interface SourceCardProps {
  readonly page: WholePage;
  readonly documents: Dataset;
  readonly row: Row;
  readonly mentions: number;
}

const SourceCard: FC<SourceCardProps> = ({ page: { phrase, language, href, label }, documents, row, mentions }) => (
  <li class="card">
    <h2>
      <a href={href(`/sources/${row.id}/`)}>
        <Words text={rowName(documents, row)} language={language} />
      </a>
    </h2>
    <p class="meta">
      <span>{phrase('mentions', { n: mentions })}</span>
      <span>{phrase('characters', { n: Number(row['length'] ?? 0) })}</span>
      {typeof row['publisher'] === 'string' ? <bdi>{row['publisher']}</bdi> : null}
      {typeof row['country'] === 'string' ? <span>{label('countries', row['country']) ?? row['country']}</span> : null}
      {typeof row['published'] === 'string' ? (
        <time datetime={row['published']}>{day(row['published'], language)}</time>
      ) : null}
    </p>
  </li>
);
