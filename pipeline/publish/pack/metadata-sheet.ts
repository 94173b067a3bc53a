import type { DatasetSchema, Trilingual } from '../../check/dataset.js';
import type { Sheet } from '../formats/sheet.js';
import { languages, nameIn, type Language, type Subject } from './subject.js';

/** A line of the sheet: what it is of, then the same in each language. */
type Line = readonly [label: string, ...words: string[]];

/** The metadata of a dataset in three languages, a line a field, and then its columns. */
export const metadataSheet = (subject: Subject, schema: DatasetSchema): Sheet => ({
  name: 'metadata',
  columns: [
    { name: '', width: 20, look: 'header' },
    ...['العربية', 'Français', 'English'].map((name) => ({ name, width: 60, look: 'wrapped' as const })),
  ],
  rows: lines(subject, schema),
});

function lines({ index, dataset, entry }: Subject, schema: DatasetSchema): Line[] {
  const { publisher, contact, licence, base } = index;
  const inEach = (words: (language: Language) => string): string[] => languages.map(words);
  const same = (word: string): string[] => inEach(() => word);
  return [
    ['title', ...inEach((language) => dataset.title[language])],
    ['description', ...inEach((language) => dataset.description[language])],
    ['keywords', ...inEach((language) => dataset.keywords[language].join(language === 'ar' ? '، ' : ', '))],
    ['publisher', ...inEach((language) => nameIn(language, publisher.name))],
    ['publisher_url', ...same(publisher.url ?? '')],
    ['contact', ...inEach((language) => nameIn(language, contact.name))],
    ['contact_email', ...same(contact.email ?? '')],
    ['licence', ...same(licence ?? '')],
    ['version', ...same(entry.version)],
    ['released', ...same(entry.released)],
    ['rows', ...same(String(entry.rows))],
    ['temporal', ...same(entry.temporal ? `${entry.temporal.start}/${entry.temporal.end}` : '')],
    ['frequency', ...same(index.frequency)],
    ['countries', ...same(index.countries.map(({ code }) => code).join(', '))],
    ['address', ...same(`${base}data/${dataset.name}`)],
    ['', ...columns],
    ...Object.entries(schema.properties).map(([name, column]): Line => [
      name,
      ...inEach((language) => `${column['x-title'][language]}: ${column['x-description'][language]}`),
    ]),
  ];
}

const columns = Object.values({ ar: 'الأعمدة', fr: 'Colonnes', en: 'Columns' } satisfies Trilingual);
