import type { WordLists } from '../../arabic/vocabulary.js';

/** The events and bodies' sessions that are numbered, by gender. */
const masculine = [
  'منتدى',
  'اجتماع',
  'مؤتمر',
  'ملتقى',
  'مهرجان',
  'معرض',
  'لقاء',
  'صالون',
  'أسبوع',
  'حوار',
  'كونغرس',
  'إصدار',
  'ماراثون',
  'تقرير سنوي',
];
const feminine = [
  'دورة',
  'نسخة',
  'طبعة',
  'قمة',
  'جلسة',
  'ندوة',
  'مناظرة',
  'جولة',
  'جامعة صيفية',
  'ولاية تشريعية',
  'تظاهرة',
  'بطولة',
  'مسابقة',
];

const pronouns = ['ه', 'ها', 'هم', 'نا'];
/** A noun with the pronoun of the body whose it is: دورته، اجتماعها. */
const owned = (noun: string): string[] =>
  pronouns.map(
    (pronoun) =>
      (noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun.endsWith('ى') ? `${noun.slice(0, -1)}ا` : noun) + pronoun,
  );
/** Two of a noun, with the pronoun of the body whose they are, too: دورتين، دورتيه. */
const dual = (noun: string): string[] =>
  ['ان', 'ين', ...pronouns.flatMap((pronoun) => [`ا${pronoun}`, `ي${pronoun}`])].map(
    (ending) =>
      (noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun.endsWith('ى') ? `${noun.slice(0, -1)}ي` : noun) + ending,
  );
const single = (nouns: readonly string[]): string[] => nouns.filter((noun) => !noun.includes(' '));

export const ordinalWords: WordLists = {
  Session: [...masculine, ...feminine, ...single([...masculine, ...feminine]).flatMap(owned)],
  FeminineSession: [...feminine, ...single(feminine).flatMap(owned)],
  SessionPair: [
    ...single([...masculine, ...feminine]).flatMap(dual),
    'دورات',
    'دوراته',
    'دوراتها',
    'نسخ',
    'اجتماعات',
    'جلسات',
  ],
};
