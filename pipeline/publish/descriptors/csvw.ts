import { columnsOf, listSeparator, type Column, type ColumnType } from '../../check/columns.js';
import { contextOf } from '../formats/context.js';
import { jsonText } from '../site/json-text.js';
import { at } from './at.js';
import type { Descriptor } from './descriptors.js';
import { licenceOf } from './licence.js';
import { inFull, patternOf } from './table-schema.js';
import { fullDescription, languages, oneOf, publisherName } from './words.js';
import type { Words } from '../../ingest/about.js';

/** NAME.csv-metadata.json: CSV on the Web, where its readers look for it. */
export const csvw: Descriptor = {
  file: (name) => `${name}.csv-metadata.json`,
  write: ({ name, title, description, version, keywords, history, schema }, catalogue) => {
    const { base, released } = catalogue;
    const licence = licenceOf(catalogue.licence);
    const context = contextOf(schema, base);
    const columns = columnsOf(schema);
    const row = rowAddress(name, schema['x-thing'], base);
    return jsonText({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      '@type': 'Table',
      url: `${name}.csv`,
      'dc:title': inLanguages(title),
      'dc:description': inLanguages(fullDescription(description)),
      'dc:identifier': { '@id': at.version(base, name, version) },
      'dc:publisher': { 'schema:name': oneOf(publisherName(catalogue)) },
      'dc:issued': {
        '@value': (history.find((entry) => entry.version === version)?.released ?? released).slice(0, 10),
        '@type': 'xsd:date',
      },
      ...(licence && { 'dc:license': { '@id': licence.url } }),
      'dcat:keyword': languages.flatMap((language) =>
        keywords[language].map((word) => ({ '@value': word, '@language': language })),
      ),
      dialect: {
        encoding: 'utf-8',
        delimiter: ',',
        quoteChar: '"',
        doubleQuote: true,
        lineTerminators: ['\n'],
        header: true,
        skipInitialSpace: false,
        trim: false,
      },
      tableSchema: {
        ...(row !== undefined && { aboutUrl: row }),
        columns: columns.map((column) => columnOf(column, inFull(column.schema['x-term'], context))),
        primaryKey: columns.filter(({ isKey }) => isKey).map((column) => column.name),
      },
    });
  },
};

/** The address of what a row is about, as a template; a mention's has a part that no column holds. */
function rowAddress(name: string, kind: string | undefined, base: string): string | undefined {
  if (kind !== undefined) return `${base}id/${kind}/{id}`;
  return name === 'documents' ? `${base}sources/{+id}/` : undefined;
}

const columnOf = (column: Column, propertyUrl: string) => ({
  name: column.name,
  titles: column.name,
  'dc:title': inLanguages(column.title),
  'dc:description': inLanguages(column.description),
  propertyUrl,
  datatype: datatypeOf(column),
  required: !column.isNullable && !column.isList,
  ...(column.isList && { separator: listSeparator }),
});

const types: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'decimal',
  decimal: 'decimal',
  boolean: 'boolean',
  date: 'date',
  address: 'anyURI',
};

function datatypeOf({ type, isList, schema }: Column) {
  const base = types[type];
  const codes = schema.enum?.filter((code) => code !== null).map(String);
  const format = codes ? `^(?:${codes.join('|')})$` : isList ? undefined : patternOf(schema);
  const { minimum, maximum } = schema;
  const isBounded = !isList && (minimum !== undefined || maximum !== undefined);
  if (!isBounded && (type !== 'text' || format === undefined)) return base;
  return {
    base,
    ...(type === 'text' && format !== undefined && { format }),
    ...(isBounded && { minimum, maximum }),
  };
}

const inLanguages = (words: Words) =>
  Object.entries(words).map(([language, value]) => ({ '@value': value, '@language': language }));
