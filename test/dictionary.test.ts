import { parse } from 'csv-parse/sync';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../pipeline/check/columns.js';
import { datasetNames, datasetSchema } from '../pipeline/check/dataset.js';
import { dictionary } from '../pipeline/publish/formats/dictionary.js';
import { dictionaryPage, html, markdown } from '../pipeline/publish/formats/dictionary-page.js';
import { workshop } from './workshop.js';

const languages = ['ar', 'fr', 'en'] as const;
const pages = datasetNames.flatMap((name) => languages.map((language) => [name, language] as const));

describe('the data dictionary', () => {
  test.each(datasetNames)('of %s describes every column in three languages', (name) => {
    const schema = datasetSchema(name);
    const { header, lines } = dictionary(schema, 'https://x/');
    expect(lines.map(([column]) => column)).toEqual(Object.keys(schema.properties));
    for (const line of lines) {
      const cells = Object.fromEntries(header.map((column, i) => [column, line[i] ?? '']));
      for (const language of languages)
        expect([cells[`title_${language}`], cells[`description_${language}`]], cells['column']).not.toContain('');
      expect(cells['term']).toMatch(/^https?:\/\/\S+[a-z0-9]$/iu);
    }
  });

  test.each(pages)('of %s in %s is a table with a line for each column, in Markdown and HTML', (name, language) => {
    const schema = datasetSchema(name);
    const page = dictionaryPage(schema, language);
    const [heading, , table] = unified().use(remarkParse).use(remarkGfm).parse(markdown(page)).children;
    expect(heading).toMatchObject({ type: 'heading', depth: 1 });
    if (table?.type !== 'table') throw new Error('no table');
    expect(table.children.map((row) => row.children.length)).toEqual(
      [null, ...columnsOf(schema)].map(() => page.header.length),
    );
    const text = html(page);
    expect(text).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(text.match(/<tr>/gu)).toHaveLength(columnsOf(schema).length + 1);
    for (const { title } of columnsOf(schema)) expect(text).toContain(title[language]);
  });

  test('tells keys, references, units and codes', () => {
    const line = (name: 'dates' | 'amounts' | 'mentions', column: string): string =>
      dictionaryPage(datasetSchema(name), 'en')
        .lines.find(([each]) => each === column)
        ?.join(' · ') ?? '';
    expect(line('dates', 'id')).toMatch(/ · text, key · .* Refers to: mentions\.$/u);
    expect(line('dates', 'relation')).toMatch(/text, may be empty · .* Codes: since \(since\), until \(until\)\.$/u);
    expect(line('mentions', 'start')).toContain('Unit: code point.');
    expect(line('amounts', 'currency')).toContain('Codes: https://www.iso.org/iso-4217-currency-codes.html.');
  });

  test('is published with each version, as CSV too', async () => {
    const { publish, site } = await workshop({ 'sources/page.txt': 'يوم 14 شتنبر 2016 في المغرب.' });
    await publish({ quiet: true });
    const lines: string[][] = parse(await site('data/places/1.0.0/dictionary.csv'));
    const { header, lines: expected } = dictionary(datasetSchema('places'), 'http://127.0.0.1:8080/');
    expect(lines).toEqual([header, ...expected]);
    expect(await site('data/places/1.0.0/dictionary.fr.md')).toMatch(/^# Dictionnaire des données : Lieux\n/u);
  });
});
