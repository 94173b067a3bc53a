import type { Catalogue, CatalogueDataset, PublishedFile } from '../site/catalogue.js';
import { jsonText } from '../site/json-text.js';
import { at } from './at.js';
import type { Descriptor } from './descriptors.js';
import { bare } from './file-types.js';
import { allKeywords } from './keywords.js';
import { licenceOf } from './licence.js';
import { tableSchema } from './table-schema.js';
import { fullDescription, oneOf, publisherName } from './words.js';

const profiles = 'https://datapackage.org/profiles/2.0';

/** datapackage.json: Data Package 2 of the version, with the CSV file as its table. */
export const datapackage: Descriptor = {
  file: () => 'datapackage.json',
  write: (dataset, catalogue) => {
    const { name, title, description, version, keywords, files, history } = dataset;
    const { base, publisher, released } = catalogue;
    const licence = licenceOf(catalogue.licence);
    const full = fullDescription(description);
    return jsonText({
      $schema: `${profiles}/datapackage.json`,
      name,
      id: at.version(base, name, version),
      title: title.en,
      description: full.en,
      'x-title': title,
      'x-description': full,
      homepage: at.page(base, name),
      version,
      created: seconds(history.find((entry) => entry.version === version)?.released ?? released),
      keywords: allKeywords(keywords),
      contributors: [
        {
          title: oneOf(publisherName(catalogue)),
          roles: ['publisher'],
          ...(publisher.url !== null && { path: publisher.url }),
          ...(publisher.email !== null && { email: publisher.email }),
        },
      ],
      ...(licence && { licenses: [{ ...spdx(licence.spdx), path: licence.url, title: licence.title }] }),
      sources: catalogue.sources.map((source) => ({
        title: source.title ?? source.id,
        path: source.url ?? at.source(base, source),
        version: source.sha256,
      })),
      resources: files
        .filter(({ name: file }) => file === `${name}.csv`)
        .map((file) => resourceOf(file, dataset, catalogue)),
    });
  },
};

const resourceOf = (file: PublishedFile, { name, title, schema }: CatalogueDataset, { base }: Catalogue) => ({
  $schema: `${profiles}/dataresource.json`,
  name,
  type: 'table',
  title: title.en,
  path: file.name,
  format: 'csv',
  mediatype: bare(file.mediaType),
  encoding: 'utf-8',
  bytes: file.bytes,
  hash: `sha256:${file.sha256}`,
  dialect: {
    $schema: `${profiles}/tabledialect.json`,
    header: true,
    delimiter: ',',
    lineTerminator: '\n',
    quoteChar: '"',
    doubleQuote: true,
    skipInitialSpace: false,
  },
  schema: tableSchema(schema, base),
});

const spdx = (name: string | null) => (name !== null && /^[-a-zA-Z0-9._]+$/u.test(name) ? { name } : {});

/** A time without fractions of a second. */
const seconds = (time: string): string => time.replace(/\.\d+/u, '');
