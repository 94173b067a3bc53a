import type { Row } from '../../pipeline/check/dataset.js';
import { holdsMentions, thingOf, type Dataset } from './dataset.js';

/** Where a row is shown whole: in its text, or on its own page. */
export function rowPath(dataset: Dataset, row: Row): string | undefined {
  const thing = thingOf(dataset);
  if (thing !== undefined) return `/id/${thing}/${row.id}`;
  if (holdsMentions(dataset)) return `/sources/${String(row['source_id'])}/#m-${row.id}`;
  return dataset.name === 'documents' ? `/sources/${row.id}/` : undefined;
}
