/** Writes pipeline/recognise/date/months.ts, the names of the months as Intl has them: `npx tsx scripts/months.ts`. */
import { writeFile } from 'node:fs/promises';

/** One locale for each tradition of naming the months, and those that differ from it in spelling. */
export const locales = ['ar-MA', 'ar-DZ', 'ar-TN', 'ar-SY', 'ar-LB', 'ar-IQ', 'ar-MR', 'ar-EG', 'ar-SA'] as const;

const day = 86_400_000;
const everyMonth = Array.from({ length: 12 }, (_, i) => i);

/** The twelve months of a locale, from January. */
export function gregorianNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
  return everyMonth.map((month) => format.format(Date.UTC(2001, month, 15)));
}

/** The twelve months of the Hijri year, from Muharram. */
export function hijriNames(): string[] {
  const format = new Intl.DateTimeFormat('ar-SA', { month: 'long', calendar: 'islamic-umalqura', timeZone: 'UTC' });
  const middleOfMuharram = Date.UTC(2001, 3, 9);
  return everyMonth.map((month) => format.format(middleOfMuharram + month * 29.5 * day));
}

const list = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;

export const months =
  (): string => `/** Generated from Intl by scripts/months.ts; spelling variants stand in lexicon.ts. */

/** Gregorian months by locale, from January. */
export const gregorianMonths: Readonly<Record<string, readonly string[]>> = {
${locales.map((locale) => `  '${locale}': ${list(gregorianNames(locale))},`).join('\n')}
};

/** Hijri months, from Muharram. */
export const hijriMonths: readonly string[] = ${list(hijriNames())};
`;

if (process.argv[1]?.endsWith('months.ts')) {
  await writeFile(new URL('../pipeline/recognise/date/months.ts', import.meta.url), months());
}
