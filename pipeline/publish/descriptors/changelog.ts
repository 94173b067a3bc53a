import type { CatalogueDataset, VersionEntry } from '../site/catalogue.js';
import type { Descriptor } from './descriptors.js';
import { languages, versionNotes, withdrawalNote } from './words.js';

const says = {
  ar: { heading: 'العربية', title: 'التغييرات', rows: 'عدد السطور', changes: 'التغييرات سطرا سطرا' },
  fr: {
    heading: 'Français',
    title: 'Changements',
    rows: 'Lignes',
    changes: 'Changements ligne par ligne',
  },
  en: { heading: 'English', title: 'Changes', rows: 'Rows', changes: 'Changes row by row' },
};

/** CHANGELOG.md: what each version changed, the newest first, in three languages. */
export const changelog: Descriptor = {
  file: () => 'CHANGELOG.md',
  write: (dataset) => {
    const { title } = dataset;
    const head = `# ${languages.map((language) => title[language]).join(' · ')}\n`;
    return [head, ...languages.map((language) => part(dataset, language))].join('\n');
  },
};

type Language = (typeof languages)[number];

function part({ title, history }: CatalogueDataset, language: Language): string {
  const { heading, title: changes } = says[language];
  const versions = history.toReversed().map((entry) => section(entry, language));
  const body = `## ${heading}: ${changes} – ${title[language]}\n\n${versions.join('\n')}`;
  return language === 'ar' ? `<div dir="rtl" lang="ar">\n\n${body}\n</div>\n` : body;
}

function section({ version, released, rows, counts, changes, withdrawn }: VersionEntry, language: Language): string {
  const words = says[language];
  return [
    `### ${version} – ${released.slice(0, 10)}\n`,
    `- ${versionNotes(counts)[language]}`,
    `- ${words.rows}: ${String(rows)}`,
    ...(changes === null ? [] : [`- ${words.changes}: <${changes}>`]),
    ...(withdrawn ? [`- ${withdrawn.at.slice(0, 10)}: ${withdrawalNote(withdrawn.reason)[language]}`] : []),
    '',
  ].join('\n');
}
