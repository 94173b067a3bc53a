import type { FC } from 'hono/jsx';
import { Layout, type WholePage } from '../components/layout.js';
import { colon, day } from '../format.js';
import type { Gone } from '../store/gone.js';

/** Says what stood here, why it does not any more, and what stands beside it. */
export const GonePage: FC<{ page: WholePage; gone: Gone }> = ({ page, gone }) => {
  const { phrase, language, href } = page;
  const isVersion = 'withdrawn' in gone;
  const lead = isVersion
    ? phrase('goneVersion', {
        dataset: gone.dataset.title[language],
        version: gone.version,
        date: day(gone.withdrawn.at, language),
      })
    : phrase('goneText');
  return (
    <Layout
      page={page}
      kind="gone"
      title={`${phrase('gone')} · ${phrase('name')}`}
      description={lead}
      isIndexed={false}
    >
      <header class="head">
        <h1>{phrase('gone')}</h1>
        <p class="lead">{lead}</p>
        {isVersion ? (
          <p>
            {phrase('reason') + colon(page.language)}
            <bdi>{gone.withdrawn.reason}</bdi>
          </p>
        ) : null}
      </header>
      <p>
        {isVersion ? (
          <a href={href(`/data/${gone.dataset.name}`)}>{phrase('goneVersions')}</a>
        ) : (
          <a href={href(`/sources/${gone.source}/`)}>{phrase('goneSource')}</a>
        )}
      </p>
    </Layout>
  );
};
