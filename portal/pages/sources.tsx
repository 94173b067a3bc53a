import type { FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import { Layout, type WholePage } from '../components/layout.js';
import { Words } from '../components/words.js';
import { day } from '../format.js';
import { rowName, type Dataset } from '../store/dataset.js';

interface SourcesProps {
  readonly page: WholePage;
  readonly documents: Dataset;
  readonly rows: readonly Row[];
  readonly mentions: ReadonlyMap<string, number>;
}

export const SourcesPage: FC<SourcesProps> = ({ page, documents, rows, mentions }) => {
  const { phrase, language, href } = page;
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
      </header>
      <ul class="cards">
        {rows.map((row) => (
          <li class="card">
            <h2>
              <a href={href(`/sources/${row.id}/`)}>
                <Words text={rowName(documents, row)} language={language} />
              </a>
            </h2>
            <p class="meta">
              <span>{phrase('mentions', { n: mentions.get(row.id) ?? 0 })}</span>
              <span>{phrase('characters', { n: Number(row['length'] ?? 0) })}</span>
              {typeof row['publisher'] === 'string' ? <bdi>{row['publisher']}</bdi> : null}
              {typeof row['country'] === 'string' ? (
                <span>{page.label('countries', row['country']) ?? row['country']}</span>
              ) : null}
              {typeof row['published'] === 'string' ? (
                <time datetime={row['published']}>{day(row['published'], language)}</time>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </Layout>
  );
};
