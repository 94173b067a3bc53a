import type { Catalogue, CatalogueDataset } from '../site/catalogue.js';
import { at } from './at.js';
import { bare } from './file-types.js';
import { licenceOf } from './licence.js';
import { placesOf } from './places.js';
import { fullDescription, oneOf, publisherName } from './words.js';

type Language = 'ar' | 'fr' | 'en';

type Described = 'name' | 'title' | 'description' | 'version' | 'keywords' | 'files' | 'history' | 'schema';

/** A dataset in schema.org's words, as search engines for datasets read them from its page, in the page's language. */
export function schemaOrg(
  dataset: Pick<CatalogueDataset, Described>,
  catalogue: Omit<Catalogue, 'datasets'>,
  language: Language,
): Record<string, unknown> {
  const { name, title, description, version, keywords, files, history, schema } = dataset;
  const { base, publisher, released } = catalogue;
  const newest = history.find((entry) => entry.version === version);
  const licence = licenceOf(catalogue.licence);
  const organization = {
    '@type': 'Organization',
    '@id': at.publisher(base),
    name: publisherName(catalogue)[language] ?? oneOf(publisherName(catalogue)),
    ...(publisher.url !== null && { url: publisher.url }),
    ...(publisher.email !== null && { email: publisher.email }),
  };
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': at.dataset(base, name),
    url: at.dataset(base, name),
    identifier: at.version(base, name, version),
    name: `${title[language]} – ${catalogue.title[language]}`,
    description: fullDescription(description)[language],
    inLanguage: 'ar',
    version,
    keywords: keywords[language],
    isAccessibleForFree: true,
    creator: organization,
    publisher: organization,
    datePublished: history[0]?.released ?? released,
    dateModified: newest?.released ?? released,
    ...(licence && { license: licence.url }),
    ...(newest?.temporal && { temporalCoverage: `${newest.temporal.start}/${newest.temporal.end}` }),
    spatialCoverage: placesOf(catalogue).map(({ name: place, bbox }) => ({
      '@type': 'Place',
      name: place[language],
      // schema.org wants latitude before longitude.
      ...(bbox && { geo: { '@type': 'GeoShape', box: [bbox[1], bbox[0], bbox[3], bbox[2]].join(' ') } }),
    })),
    variableMeasured: Object.entries(schema.properties).map(([column, definition]) => ({
      '@type': 'PropertyValue',
      name: column,
      alternateName: definition['x-title'][language],
      description: definition['x-description'][language],
    })),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': at.catalogue(base),
      name: catalogue.title[language],
      url: base,
    },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      contentUrl: file.url,
      encodingFormat: bare(file.mediaType),
      contentSize: `${String(file.bytes)} B`,
      sha256: file.sha256,
    })),
  };
}
