import type { Language } from './texts.js';

type Names = Readonly<Record<Language, readonly string[]>>;

const seasons: Names = {
  ar: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  fr: ['printemps', 'été', 'automne', 'hiver'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};

const ordinals: Names = {
  ar: ['الأول', 'الثاني', 'الثالث', 'الرابع'],
  fr: ['1er', '2e', '3e', '4e'],
  en: ['first', 'second', 'third', 'fourth'],
};

/** By EDTF, the seasons of either half of the world begin at three codes; quarters, thirds and halves of a year follow. */
const firstSeasons = [21, 25, 29];
const spans: readonly (readonly [first: number, count: number, name: Readonly<Record<Language, string>>])[] = [
  [33, 4, { ar: 'الربع', fr: 'trimestre', en: 'quarter' }],
  [37, 3, { ar: 'الثلث', fr: 'quadrimestre', en: 'third' }],
  [40, 2, { ar: 'النصف', fr: 'semestre', en: 'half' }],
];

/** A part of a year by its code in EDTF, 21 to 41, in a year or in each; undefined where there is no such part. */
export function yearPart(code: number, year: string | undefined, language: Language): string | undefined {
  const first = firstSeasons.find((start) => code >= start && code < start + 4);
  const season = first === undefined ? undefined : seasons[language][code - first];
  if (season !== undefined) {
    if (year !== undefined) return `${season} ${year}`;
    return language === 'ar' ? `ال${season}` : season;
  }
  const [start = 0, , name] = spans.find(([start, count]) => code >= start && code < start + count) ?? [];
  const ordinal = ordinals[language][code - start];
  if (name === undefined || ordinal === undefined) return undefined;
  const part = language === 'ar' ? `${name.ar} ${ordinal}` : `${ordinal} ${name[language]}`;
  return year === undefined ? part : part + { ar: ' من ', fr: ' ', en: ' of ' }[language] + year;
}
