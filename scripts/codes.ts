/** Writes the code lists of schemas/codes/ that Intl names: `npx tsx scripts/codes.ts`. The others are edited by people. */
import { readFile, writeFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import type { CodeList } from '../pipeline/check/codes.js';
import { currencyCodes } from '../pipeline/recognise/numeral/currency-codes.js';

const languages = ['ar', 'fr', 'en'] as const;

/** The lists with their codes, named by the CLDR of this Node. */
export async function codeLists(): Promise<Readonly<Record<'countries' | 'currencies', CodeList>>> {
  const rows = csvParse<'iso' | 'currency'>(
    await readFile(new URL('../input/lexicons/countries.csv', import.meta.url), 'utf8'),
  );
  const currencies = new Set([...currencyCodes.values(), ...rows.map((row) => row.currency).filter((code) => code)]);
  return {
    countries: {
      title: { ar: 'البلدان', fr: 'Pays', en: 'Countries' },
      description: {
        ar: 'رموز البلدان بحرفين وفق ISO 3166-1.',
        fr: 'Les codes à deux lettres de la norme ISO 3166-1.',
        en: 'The codes of two letters of ISO 3166-1.',
      },
      standard: 'https://www.iso.org/iso-3166-country-codes.html',
      codes: named(
        'region',
        rows.map((row) => row.iso),
      ),
    },
    currencies: {
      title: { ar: 'العملات', fr: 'Devises', en: 'Currencies' },
      description: {
        ar: 'رموز العملات وفق ISO 4217 للعملات التي يتعرف عليها ناشر.',
        fr: 'Les codes ISO 4217 des devises que nashir reconnaît.',
        en: 'The codes of ISO 4217 for the currencies that nashir recognises.',
      },
      standard: 'https://www.iso.org/iso-4217-currency-codes.html',
      codes: named('currency', [...currencies]),
    },
  };
}

function named(type: 'region' | 'currency', codes: readonly string[]): CodeList['codes'] {
  const [ar, fr, en] = languages.map((language) => new Intl.DisplayNames([language], { type }));
  const name = (names: Intl.DisplayNames | undefined, code: string): string => names?.of(code) ?? code;
  return Object.fromEntries(
    [...codes].sort().map((code) => [code, { ar: name(ar, code), fr: name(fr, code), en: name(en, code) }]),
  );
}

if (process.argv[1]?.endsWith('codes.ts')) {
  for (const [name, list] of Object.entries(await codeLists()))
    await writeFile(new URL(`../schemas/codes/${name}.json`, import.meta.url), `${JSON.stringify(list, null, 2)}\n`);
}
