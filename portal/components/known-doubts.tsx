import type { FC } from 'hono/jsx';
import type { Page } from '../page.js';
import { doubtsByRule } from '../store/doubts.js';
import type { Store } from '../store/store.js';
import { Told } from './told.js';
import { Words } from './words.js';

/** Of each rule. */
const mostShown = 20;

/** What was doubted in the sources, rule by rule, each with the way to its line. */
export const KnownDoubts: FC<{ page: Page; store: Store }> = ({ page, store }) => {
  const { phrase, language, href } = page;
  const rules = doubtsByRule(store, mostShown);
  return (
    <section class="doubts" aria-labelledby="doubts">
      <h2 id="doubts">{phrase('doubtsTitle')}</h2>
      {rules.length === 0 ? <p>{phrase('doubtsNowhere')}</p> : null}
      {rules.map(({ rule, count, first }) => (
        <details open={rules.length === 1}>
          <summary>
            <bdi lang="en">{rule}</bdi> · {phrase('doubtsCount', { n: count })}
          </summary>
          <ul>
            {first.map(({ source, title, line, reason }) => (
              <li>
                <a href={href(`/sources/${source}/${line === null ? '' : `#line-${String(line)}`}`)}>
                  <Words text={title} language={language} />
                  {line === null ? null : ` · ${phrase('doubtLine', { line })}`}
                </a>{' '}
                <Told page={page} reason={reason} />
              </li>
            ))}
          </ul>
          {count > first.length ? <p class="quiet">{phrase('doubtsMore', { n: count - first.length })}</p> : null}
        </details>
      ))}
    </section>
  );
};
