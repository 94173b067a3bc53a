import { listOf, type Row } from '../../pipeline/check/dataset.js';
import { allRows } from './answers.js';
import type { Column } from './columns.js';
import { holdsRelations, thingOf, type Dataset } from './dataset.js';
import type { Store } from './store.js';
import { titleOf } from './things.js';

/** A record that lasted from a day to a day; the last one may be the first. */
export interface Period {
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly start: string;
  readonly end: string;
}

/** A sum that a record states, with who pays. */
export interface Budget {
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  /** KIND/KEY; none where the text does not say. */
  readonly funders: readonly string[];
  /** A decimal, and what the text says before it: about, at least. */
  readonly amount: string;
  readonly bound: string;
  readonly currency: string;
}

const columnOf = ({ columns }: Dataset, ...terms: readonly string[]): Column | undefined =>
  columns.find(({ definition }) => terms.includes(definition['x-term']));

const textOf = (row: Row, column: Column | undefined): string | undefined => {
  const value = column && row[column.name];
  return typeof value === 'string' ? value : undefined;
};

/** The rows without those in whose place others stand. */
const standing = (store: Store, dataset: Dataset): Row[] =>
  allRows(store, dataset).filter((row) => listOf(row['superseded_by']).length === 0);

/** The events and projects that the texts date, in order of their beginning. */
export const periods = (store: Store): Period[] =>
  store.datasets
    .flatMap((dataset) => {
      const kind = thingOf(dataset);
      const isAsked = dataset.schema['x-class'].some((name) => ['schema:Event', 'schema:Project'].includes(name));
      const first = columnOf(dataset, 'nashir:dateStart', 'schema:startDate');
      const last = columnOf(dataset, 'nashir:dateEnd', 'schema:endDate');
      if (kind === undefined || !isAsked) return [];
      return standing(store, dataset).flatMap((row) => {
        const start = textOf(row, first);
        if (start === undefined) return [];
        return {
          kind,
          key: row.id,
          name: titleOf(store, kind, row.id) ?? row.id,
          start,
          end: textOf(row, last) ?? start,
        };
      });
    })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));

/** The sums that records state, the greatest of each currency first; never converted, never added up. */
export const budgets = (store: Store): Budget[] =>
  store.datasets
    .flatMap((dataset) => {
      const kind = thingOf(dataset);
      const [sums, payers] = [columnOf(dataset, 'nashir:budget'), columnOf(dataset, 'nashir:funder')];
      if (kind === undefined || !sums) return [];
      return standing(store, dataset).flatMap((row) =>
        [row[sums.name] ?? []].flat().flatMap((text) => {
          const [, bound = '', amount, currency] = /^([^\d]*)(\d+(?:\.\d+)?) ([A-Z]{3})$/u.exec(String(text)) ?? [];
          if (amount === undefined || currency === undefined) return [];
          const funders = payers ? [row[payers.name] ?? []].flat().map(String) : [];
          return { kind, key: row.id, name: titleOf(store, kind, row.id) ?? row.id, funders, amount, bound, currency };
        }),
      );
    })
    .sort((a, b) => (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : Number(b.amount) - Number(a.amount)));

/** The countries that records name as host, party or partner, with how many records do. */
export const partnerCountries = ({ database, datasets }: Store, most: number): { key: string; records: number }[] => {
  const records = datasets.filter((dataset) => !holdsRelations(dataset)).map(({ name }) => name);
  return database
    .all(
      `SELECT key, count(DISTINCT dataset || ' ' || id) AS n FROM links
       WHERE kind = 'place' AND key GLOB '[A-Z][A-Z]' AND dataset IN (${records.map(() => '?').join(', ')})
         AND dataset <> (SELECT dataset FROM kinds WHERE kind = 'place')
       GROUP BY key ORDER BY n DESC, key LIMIT ?`,
      [...records, most],
    )
    .map(({ key, n }) => ({ key: String(key), records: Number(n) }));
};
