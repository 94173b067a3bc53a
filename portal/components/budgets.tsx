import type { FC } from 'hono/jsx';
import { Bars } from '../charts/bars.js';
import { decimal, rough } from '../format.js';
import type { Page } from '../page.js';
import { budgets, type Budget } from '../store/records.js';
import type { Store } from '../store/store.js';
import { Figure } from './figure.js';
import { Words } from './words.js';

/** Of each currency. */
const mostShown = 8;

/** What projects cost and who pays: currency by currency, for sums of two currencies have no common measure. */
export const Budgets: FC<{ page: Page; store: Store }> = ({ page, store }) => {
  const { phrase, language } = page;
  const all = budgets(store);
  if (all.length < 2) return null;
  const currencies = [...new Set(all.map(({ currency }) => currency))];
  return (
    <Figure title={phrase('budgetsTitle')} lead={phrase('amountsLead')}>
      {currencies.map((currency) => {
        const own = all.filter((budget) => budget.currency === currency).slice(0, mostShown);
        const most = Math.max(...own.map(({ amount }) => Number(amount)));
        const name = page.label('currencies', currency) ?? currency;
        return (
          <>
            <h3 class="quiet">{name}</h3>
            <Bars
              caption={`${phrase('budgetsTitle')}: ${name}`}
              labels={[phrase('thing'), phrase('sum')]}
              bars={own.map((budget) => ({
                label: <Payers page={page} budget={budget} />,
                shown: (
                  <bdi
                    title={decimal(budget.amount, language)}
                  >{`${budget.bound}${rough(budget.amount, language)}`}</bdi>
                ),
                share: Number(budget.amount) / most,
              }))}
            />
          </>
        );
      })}
    </Figure>
  );
};

const Payers: FC<{ page: Page; budget: Budget }> = ({ page, budget: { kind, key, name, funders } }) => {
  const { phrase, language, href } = page;
  return (
    <>
      <a href={href(`/id/${kind}/${key}`)}>
        <Words text={name} language={language} />
      </a>
      <span class="quiet payers">
        {funders.length === 0
          ? phrase('funderUnknown')
          : funders.map((role) => (
              <a href={href(`/id/${role}`)}>
                <Words text={page.title(role) ?? role} language={language} />
              </a>
            ))}
      </span>
    </>
  );
};
