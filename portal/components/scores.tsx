import type { FC } from 'hono/jsx';
import { Bars } from '../charts/bars.js';
import { number, score } from '../format.js';
import type { Page } from '../page.js';
import { kindTitle } from './kinds.js';

/** How well each kind is found in texts that people annotated, and in how many places that was tried. */
export const Scores: FC<{ page: Page }> = ({ page }) => {
  const { phrase, language, index } = page;
  const kinds = Object.entries(index.scores);
  if (kinds.length === 0) return null;
  const shown = (kind: string, f1: number): string => {
    const support = index.support?.[kind];
    if (support === undefined) return score(f1, language);
    // Where nothing is annotated, nothing was measured.
    const measured = support === 0 ? '–' : score(f1, language);
    return phrase('scoreOf', { f1: measured, support: number(support, language) });
  };
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">{phrase('scores')}</h2>
      <p class="quiet">{phrase('scoresLead')}</p>
      <Bars
        caption={phrase('scores')}
        labels={[phrase('kind'), phrase('f1')]}
        bars={kinds.map(([kind, f1]) => ({
          label: kindTitle(kind, language),
          shown: <bdi dir="ltr">{shown(kind, f1)}</bdi>,
          share: index.support?.[kind] === 0 ? 0 : f1,
        }))}
      />
    </section>
  );
};
