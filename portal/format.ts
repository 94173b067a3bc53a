import { locales, type Language } from './texts/texts.js';

/** How numbers, sizes and days are written in the language of a page. */
export const number = (value: number, language: Language, most = 2): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: most }).format(value);

export const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A decimal number that may have more digits than a computer counts with. */
export function decimal(value: string, language: Language): string {
  const [whole = '', fraction] = value.split('.');
  if (!/^-?\d+$/u.test(whole)) return value;
  const grouped = new Intl.NumberFormat(locales[language]).format(BigInt(whole));
  return fraction === undefined ? grouped : `${grouped}${point(language)}${fraction}`;
}

const point = (language: Language): string =>
  new Intl.NumberFormat(locales[language]).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** A sum as a picture shows it: 1.8 billion, 1,8 مليار. */
export const rough = (value: string, language: Language): string =>
  new Intl.NumberFormat(locales[language], { notation: 'compact', maximumFractionDigits: 1 }).format(Number(value));

/** The day of a date or a moment in ISO 8601; what is none stays as it is. */
export function day(value: string, language: Language): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function bytes(size: number, language: Language): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(size, 1)) / 3));
  return new Intl.NumberFormat(locales[language], {
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
