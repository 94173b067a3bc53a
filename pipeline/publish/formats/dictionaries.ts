import { stringify } from 'csv-stringify/sync';
import type { Descriptor } from '../descriptors/descriptors.js';
import { dictionary } from './dictionary.js';
import { dictionaryPage, html, markdown, type Language } from './dictionary-page.js';

const languages: readonly Language[] = ['ar', 'fr', 'en'];

const csv: Descriptor = {
  file: () => 'dictionary.csv',
  write: ({ schema }, { base }) => {
    const { header, lines } = dictionary(schema, base);
    return stringify([header, ...lines], { record_delimiter: '\n' });
  },
};

/** The data dictionary of a version: a table in three languages, and for people a page in each. */
export const dictionaries: readonly Descriptor[] = [
  csv,
  ...languages.flatMap((language): Descriptor[] => [
    { file: () => `dictionary.${language}.md`, write: ({ schema }) => markdown(dictionaryPage(schema, language)) },
    { file: () => `dictionary.${language}.html`, write: ({ schema }) => html(dictionaryPage(schema, language)) },
  ]),
];
