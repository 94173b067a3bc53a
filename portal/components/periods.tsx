import type { FC } from 'hono/jsx';
import { Bars } from '../charts/bars.js';
import { number } from '../format.js';
import type { Page } from '../page.js';
import { periods, type Period } from '../store/records.js';
import type { Store } from '../store/store.js';
import { Figure } from './figure.js';
import { Words } from './words.js';

/** The newest ones, where there are more. */
const mostShown = 12;

/** When events took place and projects ran. */
export const Periods: FC<{ page: Page; store: Store }> = ({ page, store }) => {
  const { phrase, language, href } = page;
  const all = periods(store);
  const shown = all.slice(-mostShown);
  if (shown.length < 2) return null;
  const first = Math.min(...shown.map(({ start }) => yearOf(start)));
  const last = Math.max(...shown.map(({ end }) => yearOf(end)));
  const years = last - first + 1;
  const lead =
    all.length > shown.length
      ? phrase('periodsSome', { shown: number(shown.length, language), all: number(all.length, language) })
      : phrase('periodsLead');
  return (
    <Figure title={phrase('periodsTitle')} lead={lead} isWide>
      <Bars
        labels={[phrase('thing'), phrase('year')]}
        years={[first, last]}
        bars={shown.map((period) => ({
          label: (
            <a href={href(`/id/${period.kind}/${period.key}`)}>
              <Words text={page.title(`${period.kind}/${period.key}`) ?? period.name} language={language} />
            </a>
          ),
          shown: <bdi dir="ltr">{yearsOf(period)}</bdi>,
          from: (inYears(period.start) - first) / years,
          share: Math.max((inYears(period.end) - inYears(period.start)) / years, 0.01),
        }))}
      />
    </Figure>
  );
};

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A day as a year with a fraction, as near as a picture shows. */
const inYears = (day: string): number =>
  yearOf(day) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 365;

const yearsOf = ({ start, end }: Period): string =>
  yearOf(start) === yearOf(end) ? String(yearOf(start)) : `${String(yearOf(start))}–${String(yearOf(end))}`;
