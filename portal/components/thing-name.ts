import type { Row } from '../../pipeline/check/dataset.js';
import { between, cut } from '../format.js';
import type { Page } from '../page.js';
import { holdsMentions, holdsRelations, thingOf, type Dataset } from '../store/dataset.js';
import { rowName } from '../store/row-name.js';

/** Longer quotes are cut. */
const longestQuote = 120;

/** What a row is called in the language of a page: a mention by its words, a relation by who does what to whom. */
export function thingName(page: Page, dataset: Dataset, row: Row): string {
  if (holdsMentions(dataset)) return cut(String(row['quote'] ?? row.id), longestQuote);
  if (!holdsRelations(dataset)) return page.title(`${thingOf(dataset) ?? ''}/${row.id}`) ?? rowName(dataset, row);
  const ends = dataset.columns
    .filter(({ definition }) => definition['x-role'] === true)
    .flatMap(({ name }) => row[name] ?? [])
    .map((role) => page.title(String(role)) ?? String(role).replace(/^[^/]*\//u, ''));
  const verb = page.label('predicates', String(row['predicate'] ?? ''))?.toLocaleLowerCase(page.language);
  return ends.join(verb === undefined ? between : ` ${verb} `);
}
