import type { Row } from '../../pipeline/check/dataset.js';
import type { Page } from '../page.js';
import { holdsMentions, thingOf, type Dataset } from './dataset.js';

/** Where a row is shown whole: in its text, or on its own page. */
export function rowPath(page: Pick<Page, 'textPage'>, dataset: Dataset, row: Row): string | undefined {
  const thing = thingOf(dataset);
  if (thing !== undefined) return `/id/${thing}/${row.id}`;
  if (holdsMentions(dataset)) return mentionPath(page, row);
  return dataset.name === 'documents' ? `/sources/${row.id}/` : undefined;
}

/** Where a mention stands in its text. */
export const mentionPath = ({ textPage }: Pick<Page, 'textPage'>, row: Row): string =>
  `${textPage(String(row['source_id']), Number(row['start']))}#m-${row.id}`;
