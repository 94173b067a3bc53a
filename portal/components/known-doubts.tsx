import type { FC } from 'hono/jsx';
import type { Page } from '../page.js';
import { doubtsByRule } from '../store/doubts.js';
import { partsOf, partWith } from '../store/parts.js';
import type { Store } from '../store/store.js';
import { datasetOf } from '../store/things.js';
import { doubtRules } from '../texts/doubt-rules.js';
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
            <RuleName page={page} store={store} rule={rule} /> · {phrase('doubtsCount', { n: count })}
          </summary>
          <ul>
            {first.map(({ source, title, line, reason }) => (
              <li>
                <a href={href(linePath(store, source, line))}>
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

/** Where a line stands, or the whole text. */
function linePath(store: Store, source: string, line: number | null): string {
  if (line === null) return `/sources/${source}/`;
  const part = partWith(partsOf(store, source), 'line', line);
  return `${part?.path ?? `/sources/${source}/`}#line-${String(line)}`;
}

/** What a rule doubts: a sort of doubt, else the kind of mention or record that it is about. */
const RuleName: FC<{ page: Page; store: Store; rule: string }> = ({ page: { language, label }, store, rule }) => {
  const name = doubtRules[rule]?.[language] ?? datasetOf(store, rule)?.title[language] ?? label('kinds', rule);
  return name === undefined ? <bdi lang="en">{rule}</bdi> : <span title={rule}>{name}</span>;
};
