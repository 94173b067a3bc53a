import { readFileSync } from 'node:fs';
import currencyCodes from 'currency-codes';
import { csvParse, csvParseRows } from 'd3-dsv';
import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { fold } from '../pipeline/arabic/fold.js';
import { withoutArticle } from '../pipeline/arabic/vocabulary.js';
import { validator } from '../pipeline/check/validator.js';
import { cldr, countries, generated } from '../scripts/countries.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const names = ['countries', 'organizations', 'places', 'programmes'] as const;
type Name = (typeof names)[number];
type Row = Readonly<Record<string, string>>;

const texts = Object.fromEntries(names.map((name) => [name, read(`input/lexicons/${name}.csv`)])) as Record<
  Name,
  string
>;
const rows = Object.fromEntries(names.map((name) => [name, [...csvParse(texts[name])]])) as Record<Name, Row[]>;

const valuesOf = (cell = ''): string[] => cell.split('|').filter(Boolean);
const keyOf = (row: Row): string => row['key'] ?? row['iso'] ?? '';
/** A name as the engine reads it: folded, each word without its article, dashes as spaces. */
const asRead = (name: string): string => (fold(name).match(/[\p{L}\p{N}+]+/gu) ?? []).map(withoutArticle).join(' ');
const arabicNames = (row: Row): string[] => [row['name_ar'] ?? '', ...valuesOf(row['aliases'])];

/** What more than one row has, with the rows. */
function shared(list: readonly Row[], valuesIn: (row: Row) => string[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const row of list) {
    for (const value of valuesIn(row)) owners.set(value, (owners.get(value) ?? new Set()).add(keyOf(row)));
  }
  return [...owners].filter(([, keys]) => keys.size > 1).map(([value, keys]) => `${value}: ${[...keys].join(', ')}`);
}

describe.each(names)('the lexicon of %s', (name) => {
  const schema = JSON.parse(read(`schemas/lexicon-${name}.schema.json`)) as { properties: Record<string, unknown> };
  const faultsOf = validator(schema);

  it('has the columns of its schema, in that order', () => {
    expect(csvParseRows(texts[name])[0]).toEqual(Object.keys(schema.properties));
  });
  it('has rows that its schema takes', () => {
    const faults = rows[name].flatMap((row) =>
      faultsOf(row).map(({ path, reason }) => `${keyOf(row)} ${path.join('.')}: ${reason}`),
    );
    expect(faults).toEqual([]);
  });
  it('is sorted by key, each key once', () => {
    const keys = rows[name].map(keyOf);
    expect(keys).toEqual([...new Set(keys)].sort());
  });
  it('gives no Arabic name to two rows', () => {
    expect(shared(rows[name], (row) => arabicNames(row).map(asRead))).toEqual([]);
  });
  it('says no name twice in one row', () => {
    const twice = rows[name].filter((row) => new Set(arabicNames(row).map(fold)).size < arabicNames(row).length);
    expect(twice.map(keyOf)).toEqual([]);
  });
  it('writes Arabic names in Arabic letters, with no character that is not seen', () => {
    const letters = (value: string): string => value.replace(/\p{M}/gu, '');
    const odd = rows[name]
      .flatMap(arabicNames)
      .filter(
        (value) =>
          !/\p{Script=Arabic}/u.test(value) || /[^\S ]/u.test(value) || fold(value).length !== letters(value).length,
      );
    expect(odd).toEqual([]);
  });
  it('names only countries that ISO 3166-1 has', () => {
    expect(
      rows[name].filter(({ country = '', iso = country }) => iso !== '' && !isoCountries.isValid(iso)).map(keyOf),
    ).toEqual([]);
  });
});

describe('the countries', () => {
  it('are all of ISO 3166-1, as the script writes them', () => {
    expect(rows.countries.map(({ iso }) => iso)).toEqual(Object.keys(isoCountries.getAlpha2Codes()).sort());
  });
  // Another CLDR may know a country by another name; what is published must not follow it unasked.
  it.runIf(process.versions['cldr'] === cldr)('have the names of the CLDR that the script names', () => {
    expect(rows.countries).toEqual(countries(rows.countries));
    expect(rows.countries).toEqual(
      rows.countries.map((row) => expect.objectContaining(generated(row['iso'] ?? '')) as Row),
    );
  });
  it('have currencies of ISO 4217', () => {
    // The guilder that began in 2025 is younger than the list.
    const known = new Set([...currencyCodes.codes(), 'XCG', '']);
    expect(rows.countries.filter(({ currency = '' }) => !known.has(currency)).map(keyOf)).toEqual([]);
  });
  it('share no nisba', () => {
    expect(shared(rows.countries, ({ demonyms }) => valuesOf(demonyms).map(fold))).toEqual([]);
  });
  it('mark as homographs only names that they have', () => {
    const strangers = rows.countries.flatMap((row) =>
      valuesOf(row['homographs']).filter(
        (value) => ![...arabicNames(row), ...valuesOf(row['latin'])].map(fold).includes(fold(value)),
      ),
    );
    expect(strangers).toEqual([]);
  });
});

describe('the places', () => {
  it('have codes of their own country, each once', () => {
    const coded = rows.places.filter(({ code }) => code !== '');
    expect(coded.filter(({ code = '', country = '' }) => !code.startsWith(`${country}-`)).map(keyOf)).toEqual([]);
    expect(shared(coded, ({ code = '' }) => [code])).toEqual([]);
  });
  it('hold the 12 regions and the 75 prefectures and provinces of Morocco with their codes', () => {
    const codes = (type: string) =>
      rows.places.filter((row) => row['country'] === 'MA' && row['type'] === type && row['code'] !== '').length;
    expect([codes('region'), codes('province')]).toEqual([12, 75]);
  });
  it.each([
    ['DZ', 58],
    ['TN', 24],
    ['EG', 27],
    ['SA', 13],
    ['SY', 14],
    ['LY', 22],
    ['SD', 18],
    ['PS', 16],
    ['JO', 12],
    ['LB', 8],
  ])('hold the first-level divisions of %s', (country, expected) => {
    expect(rows.places.filter((row) => row['country'] === country && row['type'] === 'province').length).toBe(expected);
  });
  it('share with the countries only the names that are listed here', () => {
    expect(shared([...rows.countries, ...rows.places], (row) => arabicNames(row).map(asRead))).toEqual([
      'عمان: OM, jo-amman',
    ]);
  });
});

describe('the bodies and programmes', () => {
  it('belong to bodies that are there', () => {
    const keys = new Set(rows.organizations.map(keyOf));
    expect(rows.organizations.filter(({ parent = '' }) => parent !== '' && !keys.has(parent)).map(keyOf)).toEqual([]);
  });
  it('share no name and no acronym', () => {
    const both = [...rows.organizations, ...rows.programmes];
    expect(shared(both, (row) => arabicNames(row).map(asRead))).toEqual([]);
    expect(shared(both, (row) => valuesOf(row['acronyms']))).toEqual([]);
  });
  it('have a Wikidata item only where a source is named', () => {
    expect(rows.organizations.filter(({ wikidata, source }) => wikidata !== '' && source === '').map(keyOf)).toEqual(
      [],
    );
  });
});
