import type { FC } from 'hono/jsx';
import { bytes, day, number, percent } from '../format.js';
import type { Page } from '../page.js';
import { completeness } from '../store/answers.js';
import type { Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';

export const DatasetCard: FC<{ page: Page; store: Store; dataset: Dataset }> = ({ page, store, dataset }) => {
  const { language, href, phrase } = page;
  const { name, title, description, rows, files, versions } = dataset;
  const released = versions.at(-1)?.released ?? page.index.released;
  const csv = files.find(({ extension }) => extension === 'csv');
  return (
    <li class="card">
      <h3>
        <a href={href(`/data/${name}`)}>{title[language]}</a>
      </h3>
      <p>{description[language]}</p>
      <dl class="facts">
        <div>
          <dt>{phrase('preview')}</dt>
          <dd>{number(rows, language)}</dd>
        </div>
        {csv === undefined ? null : (
          <div>
            <dt>{phrase('size')}</dt>
            <dd>{bytes(csv.bytes, language)}</dd>
          </div>
        )}
        <div>
          <dt>{phrase('filled')}</dt>
          <dd>{rows === 0 ? '–' : percent(completeness(store, dataset), language)}</dd>
        </div>
        <div>
          <dt>{phrase('updated')}</dt>
          <dd>
            <time datetime={released}>{day(released, language)}</time>
          </dd>
        </div>
      </dl>
      <p class="chips">
        {files.map(({ extension, bytes: size }) => (
          <span class="chip" title={bytes(size, language)} lang="en" dir="ltr">
            {extension}
          </span>
        ))}
      </p>
    </li>
  );
};
