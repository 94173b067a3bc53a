import type { Catalogue, CatalogueDataset } from '../site/catalogue.js';
import { jsonText } from '../site/json-text.js';
import { at } from './at.js';
import { addressOf } from './authorities.js';
import type { SiteFiles } from './descriptors.js';
import { bare, fileType } from './file-types.js';
import { allKeywords } from './keywords.js';
import { licenceOf } from './licence.js';
import { placesOf } from './places.js';
import { contactName, fullDescription, languages, oneOf, publisherName, rightsStatement } from './words.js';

const pod = 'https://project-open-data.cio.gov/v1.1/schema';

/** /data.json: the catalogue in DCAT-US (Project Open Data) 1.1. */
export const dataJson: SiteFiles = (catalogue) => {
  const file = {
    '@context': `${pod}/catalog.jsonld`,
    '@id': `${catalogue.base}data.json`,
    '@type': 'dcat:Catalog',
    conformsTo: pod,
    describedBy: `${pod}/catalog.json`,
    dataset: catalogue.datasets.map((dataset) => entry(dataset, catalogue)),
  };
  return [{ path: 'data.json', content: [jsonText(file)], isFrozen: false }];
};

/** How often data come, as a repeating interval of ISO 8601. */
const intervals: Readonly<Record<string, string>> = {
  CONT: 'R/PT1S',
  DAILY: 'R/P1D',
  WEEKLY: 'R/P1W',
  BIWEEKLY: 'R/P2W',
  MONTHLY: 'R/P1M',
  BIMONTHLY: 'R/P2M',
  QUARTERLY: 'R/P3M',
  ANNUAL_2: 'R/P6M',
  ANNUAL: 'R/P1Y',
  BIENNIAL: 'R/P2Y',
};

function entry(dataset: CatalogueDataset, catalogue: Catalogue) {
  const { name, title, description, version, keywords, themes, files, history } = dataset;
  const { base, contact, publisher, released } = catalogue;
  const newest = history.find((each) => each.version === version);
  const licence = licenceOf(catalogue.licence);
  const places = placesOf(catalogue);
  return {
    '@type': 'dcat:Dataset',
    identifier: at.dataset(base, name),
    accessLevel: 'public',
    title: languages.map((language) => title[language]).join(' · '),
    description: languages.map((language) => fullDescription(description)[language]).join('\n\n'),
    keyword: allKeywords(keywords),
    theme: themes.map((theme) => addressOf('theme', theme)),
    issued: history[0]?.released ?? released,
    modified: newest?.released ?? released,
    publisher: {
      '@type': 'org:Organization',
      name: oneOf(publisherName(catalogue)),
      ...(publisher.url !== null && { '@id': publisher.url }),
    },
    contactPoint: {
      '@type': 'vcard:Contact',
      fn: oneOf(contactName(catalogue)),
      ...(contact.email !== null && { hasEmail: `mailto:${contact.email}` }),
    },
    ...(licence && { license: licence.url }),
    rights: rightsStatement.en,
    ...(places.length > 0 && { spatial: places.map(({ name: place }) => place.en).join(', ') }),
    ...(newest?.temporal && { temporal: `${newest.temporal.start}/${newest.temporal.end}` }),
    accrualPeriodicity: intervals[catalogue.frequency] ?? 'irregular',
    language: ['ar'],
    landingPage: at.page(base, name),
    describedBy: at.schema(base, name, version),
    describedByType: 'application/schema+json',
    distribution: files.map((file) => ({
      '@type': 'dcat:Distribution',
      title: `${title.en} (${fileType(file).label})`,
      downloadURL: file.url,
      mediaType: bare(file.mediaType),
      format: fileType(file).label,
    })),
  };
}
