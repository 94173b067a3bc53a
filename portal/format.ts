import { noBreakSpace } from '../pipeline/arabic/characters.js';
import { phrases } from './texts/phrase.js';
import { locales, type Language } from './texts/texts.js';

const formats = new Map<string, Intl.NumberFormat>();

/** Kept, for to make one takes as long as to write a thousand numbers with it. */
function numbers(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) formats.set(key, (format = new Intl.NumberFormat(locales[language], options)));
  return format;
}

/** How numbers, sizes and days are written in the language of a page. */
export const number = (value: number, language: Language, most = 2): string =>
  numbers(language, { maximumFractionDigits: most }).format(value);

/** A score from 0 to 1, with as many digits as tell one from another. */
export const score = (value: number, language: Language): string =>
  numbers(language, { minimumFractionDigits: 2, maximumFractionDigits: 3 }).format(value);

export const percent = (share: number, language: Language): string =>
  numbers(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A decimal number that may have more digits than a computer counts with. */
export function decimal(value: string, language: Language): string {
  const [whole = '', fraction] = value.split('.');
  if (!/^-?\d+$/u.test(whole)) return value;
  const grouped = numbers(language).format(BigInt(whole));
  return fraction === undefined ? grouped : `${grouped}${point(language)}${fraction}`;
}

const point = (language: Language): string =>
  numbers(language)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value ?? '.';

const spans = new Map(Object.entries({ Y: 'year', M: 'month', W: 'week', D: 'day' }));

/** A duration in ISO 8601 of years, months, weeks and days: `P2Y6M` as سنتان و6 أشهر. What says more stays as it is. */
export function duration(value: string, language: Language): string {
  if (!/^P(?:\d+[YMWD])+$/u.test(value)) return value;
  const parts = [...value.matchAll(/(\d+)([YMWD])/gu)].map(([, count, letter]) =>
    numbers(language, {
      style: 'unit',
      unit: spans.get(letter ?? '') ?? 'day',
      unitDisplay: 'long',
    }).format(Number(count)),
  );
  return new Intl.ListFormat(locales[language], { type: 'unit', style: 'long' }).format(parts);
}

/** So many times in a unit of time, in ISO 8601: `R2/P1Y` as مرتان كل سنة. What says more stays as it is. */
export function frequency(value: string, language: Language): string {
  const [, times, letter] = /^R(\d+)\/P1([YMWD])$/u.exec(value) ?? [];
  const unit = spans.get(letter ?? '');
  if (unit === undefined) return value;
  const parts = numbers(language, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(1);
  const name = parts.find(({ type }) => type === 'unit')?.value ?? unit;
  return phrases[language]('timesPer', { n: Number(times), unit: name });
}

/** A sum as a picture shows it: 1.8 billion, 1,8 مليار. */
export const rough = (value: string, language: Language): string =>
  numbers(language, { notation: 'compact', maximumFractionDigits: 1 }).format(Number(value));

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Days and moments as a language writes them, in UTC; kept as those of numbers are. */
export function dates(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = dateFormats.get(key);
  if (format === undefined)
    dateFormats.set(key, (format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })));
  return format;
}

/** The day of a date or a moment in ISO 8601; what is none stays as it is. */
export function day(value: string, language: Language): string {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? value : dates(language, { dateStyle: 'long' }).format(date);
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function bytes(size: number, language: Language): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(size, 1)) / 3));
  return numbers(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(size / 1000 ** step);
}

export const languageName = (code: string, language: Language): string => {
  try {
    return new Intl.DisplayNames(locales[language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** A text of at most so many code units, with a sign where more of it was cut off; no character is cut in two. */
export const cut = (text: string, most: number): string =>
  text.length > most
    ? `${text
        .slice(0, most - 1)
        .replace(/\p{Surrogate}$/u, '')
        .trimEnd()}…`
    : text;

/** Between the items of a list. */
export const comma = (language: Language): string => (language === 'ar' ? '، ' : ', ');

/** Between what something is and what it says. */
export const colon = (language: Language): string => (language === 'fr' ? `${noBreakSpace}: ` : ': ');

/** Between the names of what a relation relates. */
export const between = ' – ';
