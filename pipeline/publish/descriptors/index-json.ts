import type { CatalogueDataset, DatasetEntry, SiteIndex } from '../site/catalogue.js';
import { jsonText } from '../site/json-text.js';
import type { SiteFiles } from './descriptors.js';

/** What the site holds, for programs: the release object, without what versions.json and the schemas say. */
export const index: SiteFiles = (catalogue) => {
  const site: SiteIndex = { ...catalogue, datasets: catalogue.datasets.map(entry) };
  return [{ path: 'index.json', content: [jsonText(site)], isFrozen: false }];
};

const entry = (dataset: CatalogueDataset): DatasetEntry => ({
  name: dataset.name,
  title: dataset.title,
  description: dataset.description,
  keywords: dataset.keywords,
  themes: dataset.themes,
  version: dataset.version,
  rows: dataset.rows,
  filled: dataset.filled,
  files: dataset.files,
  versions: dataset.versions,
});
