import { aggregates } from './aggregates.js';
import { dataset, datasets, row } from './datasets.js';
import { diff } from './diff.js';
import type { Endpoint } from './endpoint.js';
import { facets } from './facets.js';
import { rows } from './rows.js';
import { search } from './search.js';
import { source, sources, thing } from './things.js';

/** All that the API answers to, in the order in which it is described. */
export const endpoints: readonly Endpoint[] = [
  datasets,
  dataset,
  rows,
  row,
  facets,
  aggregates,
  diff,
  thing,
  sources,
  source,
  search,
];
