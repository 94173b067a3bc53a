import type { Child, FC } from 'hono/jsx';
import { Bars, type Bar } from '../charts/bars.js';
import { colon, decimal, rough } from '../format.js';
import type { Page } from '../page.js';
import { budgets, type Budget } from '../store/records.js';
import type { Store } from '../store/store.js';
import type { Language } from '../texts/texts.js';
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
  const ofCurrency = (currency: string): Budget[] => all.filter((budget) => budget.currency === currency);
  // A bar that has none beside it says nothing.
  const alone = all.filter(({ currency }) => ofCurrency(currency).length === 1);
  return (
    <Figure title={phrase('budgetsTitle')} lead={phrase('amountsLead')}>
      {currencies
        .filter((currency) => ofCurrency(currency).length > 1)
        .map((currency) => {
          const own = ofCurrency(currency).slice(0, mostShown);
          const most = Math.max(...own.map(({ amount }) => Number(amount)));
          return (
            <Group
              page={page}
              name={page.label('currencies', currency) ?? currency}
              bars={own.map((budget) => ({
                label: <Payers page={page} budget={budget} />,
                shown: sum(budget, language),
                share: Number(budget.amount) / most,
              }))}
            />
          );
        })}
      {alone.length === 0 ? null : (
        <Group
          page={page}
          name={phrase(alone.length === all.length ? 'currencies' : 'otherCurrencies')}
          bars={alone.map((budget) => ({
            label: <Payers page={page} budget={budget} />,
            shown: (
              <>
                {sum(budget, language)}{' '}
                <span class="quiet">{page.label('currencies', budget.currency) ?? budget.currency}</span>
              </>
            ),
          }))}
        />
      )}
    </Figure>
  );
};

/** In short, with what the text says before it; in full where one points at it. */
const sum = ({ amount, bound }: Budget, language: Language): Child => (
  <bdi title={decimal(amount, language)}>{`${bound === '~' ? '≈ ' : bound}${rough(amount, language)}`}</bdi>
);

const Group: FC<{ page: Page; name: string; bars: readonly Bar[] }> = ({ page: { phrase, language }, name, bars }) => (
  <>
    <h3 class="quiet">{name}</h3>
    <Bars
      caption={phrase('budgetsTitle') + colon(language) + name}
      labels={[phrase('thing'), phrase('sum')]}
      bars={bars}
    />
  </>
);

const Payers: FC<{ page: Page; budget: Budget }> = ({ page, budget: { kind, key, name, funders } }) => {
  const { phrase, language, href } = page;
  return (
    <>
      <a href={href(`/id/${kind}/${key}`)}>
        <Words text={page.title(`${kind}/${key}`) ?? name} language={language} />
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
