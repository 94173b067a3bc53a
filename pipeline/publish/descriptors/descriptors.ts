import type { DatasetName } from '../../check/dataset.js';
import type { DatasetRelease } from '../versions/dataset-release.js';
import type { PlannedFile } from '../site/build.js';
import type { Catalogue, CatalogueDataset } from '../site/catalogue.js';
import { changelog } from './changelog.js';
import { citation } from './citation.js';
import { codeLists } from './code-lists.js';
import { ontology } from './ontology.js';
import { croissant } from './croissant.js';
import { csvw } from './csvw.js';
import { datapackage } from './datapackage.js';
import { dataJson } from './data-json.js';
import { datacite } from './datacite.js';
import { feeds } from './feed.js';
import { provenance } from './provenance.js';
import { quality } from './quality.js';
import { catalogueFiles } from './catalogue-files.js';
import { dictionaries } from '../formats/dictionaries.js';
import { index } from './index-json.js';
import { jsonSchema } from './json-schema.js';
import { lastUpdated } from './last-updated.js';

/** A file that describes one version of a dataset, frozen beside its data. */
export interface Descriptor {
  readonly file: (name: DatasetName) => string;
  readonly write: (dataset: CatalogueDataset, catalogue: Catalogue) => string;
}

/** In every version's folder. */
export const descriptors: readonly Descriptor[] = [
  jsonSchema,
  datapackage,
  csvw,
  croissant,
  citation,
  datacite,
  changelog,
  ...dictionaries,
];

/** Files about the whole site, made anew by each release. */
export type SiteFiles = (catalogue: Catalogue, datasets: readonly DatasetRelease[]) => Iterable<PlannedFile>;

export const siteFiles: readonly SiteFiles[] = [
  index,
  lastUpdated,
  catalogueFiles,
  dataJson,
  feeds,
  provenance,
  quality,
  ontology,
  codeLists,
];
