import { codeList } from '../../check/codes.js';
import { columnsOf, type Column, type ColumnType } from '../../check/columns.js';
import type { DatasetSchema, Trilingual } from '../../check/dataset.js';
import { escape } from '../versions/page.js';

export type Language = keyof Trilingual;

/** The data dictionary in one language, for people. */
interface Page {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly header: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

const words = {
  dictionary: { ar: 'معجم البيانات', fr: 'Dictionnaire des données', en: 'Data dictionary' },
  column: { ar: 'العمود', fr: 'Colonne', en: 'Column' },
  title: { ar: 'الاسم', fr: 'Nom', en: 'Name' },
  type: { ar: 'النوع', fr: 'Type', en: 'Type' },
  description: { ar: 'الوصف', fr: 'Description', en: 'Description' },
  list: { ar: 'قائمة', fr: 'liste', en: 'list' },
  nullable: { ar: 'قد يكون فارغا', fr: 'peut être vide', en: 'may be empty' },
  key: { ar: 'المفتاح', fr: 'clé', en: 'key' },
  unit: { ar: 'الوحدة', fr: 'Unité', en: 'Unit' },
  refers: { ar: 'يحيل إلى', fr: 'Renvoie à', en: 'Refers to' },
  codes: { ar: 'الرموز', fr: 'Codes', en: 'Codes' },
} satisfies Readonly<Record<string, Trilingual>>;

const types: Readonly<Record<ColumnType, Trilingual>> = {
  text: { ar: 'نص', fr: 'texte', en: 'text' },
  integer: { ar: 'عدد صحيح', fr: 'nombre entier', en: 'whole number' },
  number: { ar: 'عدد', fr: 'nombre', en: 'number' },
  decimal: { ar: 'عدد عشري', fr: 'nombre décimal', en: 'decimal number' },
  boolean: { ar: 'صحيح أو خطأ', fr: 'vrai ou faux', en: 'true or false' },
  date: { ar: 'تاريخ YYYY-MM-DD', fr: 'date AAAA-MM-JJ', en: 'date YYYY-MM-DD' },
  address: { ar: 'رابط', fr: 'adresse', en: 'address' },
};

/** What a dataset's columns hold, as a page in one language. */
export function dictionaryPage(schema: DatasetSchema, language: Language): Page {
  return {
    language,
    title: words.dictionary[language] + colon[language] + schema['x-title'][language],
    description: schema['x-description'][language],
    header: [words.column, words.title, words.type, words.description].map((word) => word[language]),
    lines: columnsOf(schema).map((column) => [
      column.name,
      column.title[language],
      typeText(column, language),
      descriptionText(column, language),
    ]),
  };
}

const typeText = ({ type, isList, isNullable, isKey }: Column, language: Language): string =>
  [types[type], ...(isList ? [words.list] : []), ...(isNullable ? [words.nullable] : []), ...(isKey ? [words.key] : [])]
    .map((word) => word[language])
    .join(comma[language]);

const colon: Trilingual = { ar: ': ', fr: ' : ', en: ': ' };
const comma: Trilingual = { ar: '، ', fr: ', ', en: ', ' };

/** With more codes than this, the standard that settles them is named instead. */
const mostCodes = 40;

function descriptionText({ description, unit, refers, codes }: Column, language: Language): string {
  const notes = [
    [words.unit, unit?.[language]],
    [words.refers, refers],
    [words.codes, codes === undefined ? undefined : codesText(codes, language)],
  ] as const;
  const told = notes.flatMap(([word, note]) =>
    note === undefined ? [] : `${word[language]}${colon[language]}${note}.`,
  );
  return [description[language], ...told].join(' ');
}

function codesText(name: string, language: Language): string {
  const { codes, standard } = codeList(name);
  const entries = Object.entries(codes);
  if (entries.length > mostCodes && standard !== null) return standard;
  return entries.map(([code, labels]) => `${code} (${labels[language]})`).join(comma[language]);
}

/** As a table of GitHub's Markdown. */
export function markdown({ title, description, header, lines }: Page): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/[\\|]/gu, '\\$&')).join(' | ')} |\n`;
  const table = [header, header.map(() => '---'), ...lines.map(([column = '', ...rest]) => [`\`${column}\``, ...rest])];
  return `# ${title}\n\n${description}\n\n${table.map(line).join('')}`;
}

/** As a page that needs no other file. */
export function html({ language, title, description, header, lines }: Page): string {
  const row = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((cell, i) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${i === 0 && tag === 'td' ? `<code dir="ltr">${escape(cell)}</code>` : escape(cell)}</${tag}>`).join('')}</tr>\n`;
  return `<!DOCTYPE html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>body{font-family:sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}table{border-collapse:collapse}th,td{border:1px solid #ccc;padding:.4rem .6rem;text-align:start;vertical-align:top}</style>
</head>
<body>
<h1>${escape(title)}</h1>
<p>${escape(description)}</p>
<table>
<thead>
${row('th', header)}</thead>
<tbody>
${lines.map((cells) => row('td', cells)).join('')}</tbody>
</table>
</body>
</html>
`;
}
