import { expect, test } from 'vitest';
import { datasetSchema } from '../pipeline/check/dataset.js';
import { schemaOrg } from '../pipeline/publish/descriptors/schema-org.js';
import type { SiteIndex, Versions } from '../pipeline/publish/site/catalogue.js';
import { published } from './published.js';
import { stated } from './stated.js';

test('a dataset in the words of schema.org has what search engines for datasets demand and recommend', async () => {
  const shop = await published(stated);
  const index = await shop.json<SiteIndex>('index.json');
  const datasets = await Promise.all(
    index.datasets.map(async (entry) => ({
      ...entry,
      history: (await shop.json<Versions>(`data/${entry.name}/versions.json`)).versions,
      schema: datasetSchema(entry.name),
    })),
  );
  for (const dataset of datasets)
    for (const language of ['ar', 'fr', 'en'] as const) {
      const said = schemaOrg(dataset, index, language);
      const { description } = said;
      expect(String(description).length).toBeGreaterThanOrEqual(50);
      expect(String(description).length).toBeLessThanOrEqual(5000);
      expect(said).toMatchObject({
        '@type': 'Dataset',
        url: `https://data.example.org/data/${dataset.name}`,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        version: '1.0.0',
        isAccessibleForFree: true,
        temporalCoverage: '2016-09-14/2018-12-31',
        spatialCoverage: [{ '@type': 'Place', geo: { box: '30.2 7.5 37.4 11.6' } }],
        creator: { '@type': 'Organization', url: 'https://example.org/' },
        includedInDataCatalog: { '@type': 'DataCatalog' },
      });
      expect(said['distribution']).toEqual(
        dataset.files.map(
          (file) => expect.objectContaining({ '@type': 'DataDownload', contentUrl: file.url }) as unknown,
        ),
      );
    }
});
