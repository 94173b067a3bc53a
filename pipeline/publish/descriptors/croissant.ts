import { columnsOf, listSeparator, type ColumnType } from '../../check/columns.js';
import type { CatalogueDataset } from '../site/catalogue.js';
import { jsonText } from '../site/json-text.js';
import { at } from './at.js';
import { croissantContext } from './croissant-context.js';
import type { Descriptor } from './descriptors.js';
import { bare } from './file-types.js';
import { licenceOf } from './licence.js';
import { fullDescription, oneOf, publisherName } from './words.js';

/** croissant.json: the version for machine learning, in Croissant 1.0. */
export const croissant: Descriptor = {
  file: () => 'croissant.json',
  write: (dataset, catalogue) => {
    const { name, title, description, version, keywords, files, history } = dataset;
    const { base, publisher, released } = catalogue;
    const licence = licenceOf(catalogue.licence);
    const agent = {
      '@type': 'sc:Organization',
      name: oneOf(publisherName(catalogue)),
      url: publisher.url ?? base,
    };
    const issued = (history.find((entry) => entry.version === version)?.released ?? released).slice(0, 10);
    const address = at.version(base, name, version);
    return jsonText({
      '@context': croissantContext,
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.0',
      name,
      alternateName: [title.ar, title.fr, title.en],
      description: fullDescription(description).en,
      url: address,
      version,
      datePublished: issued,
      inLanguage: 'ar',
      keywords: keywords.en,
      citeAs: `${agent.name} (${issued.slice(0, 4)}). ${title.en}, version ${version}. ${address}`,
      creator: agent,
      publisher: agent,
      ...(licence && { license: licence.url }),
      isLiveDataset: false,
      distribution: files.map((file) => ({
        '@type': 'cr:FileObject',
        '@id': file.name,
        name: file.name,
        contentUrl: file.url,
        encodingFormat: bare(file.mediaType),
        contentSize: `${String(file.bytes)} B`,
        sha256: file.sha256,
      })),
      recordSet: [recordSet(dataset)],
    });
  },
};

const types: Readonly<Record<ColumnType, string>> = {
  text: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  decimal: 'sc:Text',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  address: 'sc:URL',
};

/** The rows, read from the columns of the CSV file. */
function recordSet({ name, description, schema }: CatalogueDataset) {
  const columns = columnsOf(schema);
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: description.en,
    key: columns.filter(({ isKey }) => isKey).map((column) => ({ '@id': `${name}/${column.name}` })),
    field: columns.map((column) => ({
      '@type': 'cr:Field',
      '@id': `${name}/${column.name}`,
      name: column.name,
      description: column.description.en,
      dataType: types[column.type],
      ...(column.isList && { repeated: true }),
      source: {
        fileObject: { '@id': `${name}.csv` },
        extract: { column: column.name },
        ...(column.isList && { transform: { separator: listSeparator } }),
      },
    })),
  };
}
