import type { DatasetName } from '../../check/dataset.js';
import type { PlannedFile } from '../site/build.js';
import type { Catalogue, CatalogueDataset } from '../site/catalogue.js';
import { index } from './index-json.js';
import { jsonSchema } from './json-schema.js';
import { lastUpdated } from './last-updated.js';

/** A file that describes one version of a dataset, frozen beside its data. */
export interface Descriptor {
  readonly file: (name: DatasetName) => string;
  readonly write: (dataset: CatalogueDataset, catalogue: Catalogue) => string;
}

/** In every version's folder. */
export const descriptors: readonly Descriptor[] = [jsonSchema];

/** Files about the whole site, made anew by each release. */
export type SiteFiles = (catalogue: Catalogue) => Iterable<PlannedFile>;

export const siteFiles: readonly SiteFiles[] = [index, lastUpdated];
