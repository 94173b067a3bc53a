/** Writes the generated columns of input/lexicons/countries.csv anew, and keeps those that people edit: `npx tsx scripts/countries.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { csvFormat, csvParse } from 'd3-dsv';
import isoCountries from 'i18n-iso-countries';

const file = new URL('../input/lexicons/countries.csv', import.meta.url);

type Column = 'iso' | 'name_ar' | 'name_fr' | 'name_en' | 'aliases' | 'latin' | 'demonyms' | 'currency' | 'homographs';

/** The names that were written come from this CLDR: another one may know a country by another name. */
export const cldr = '48.0';

const nameIn = (language: string, iso: string): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(iso) ?? iso;

/** The columns that Intl settles. */
export const generated = (iso: string) => ({
  name_ar: nameIn('ar', iso),
  name_fr: nameIn('fr', iso),
  name_en: nameIn('en', iso),
});

/** A row for each code of ISO 3166-1, from the rows that are there. */
export function countries(known: readonly Partial<Record<Column, string>>[]): Record<Column, string>[] {
  const byIso = new Map(known.map((row) => [row.iso, row]));
  return Object.keys(isoCountries.getAlpha2Codes())
    .sort()
    .map((iso) => {
      const { aliases = '', latin = '', demonyms = '', currency = '', homographs = '' } = byIso.get(iso) ?? {};
      const names = generated(iso);
      const inLatin = new Set([names.name_fr, names.name_en, nameIn('es', iso), ...latin.split('|').filter(Boolean)]);
      return { iso, ...names, aliases, latin: [...inLatin].join('|'), demonyms, currency, homographs };
    });
}

if (process.argv[1]?.endsWith('countries.ts')) {
  if (process.versions['cldr'] !== cldr)
    throw new Error(
      `Unexpected CLDR \`${String(process.versions['cldr'])}\`, expected \`${cldr}\`: use the Node that has it, or change \`cldr\``,
    );
  const known = csvParse<Column>(await readFile(file, 'utf8'));
  await writeFile(file, `${csvFormat(countries(known))}\n`);
}
