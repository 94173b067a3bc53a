import { fold } from '../../arabic/fold.js';
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
  'أولمبياد',
  'بينالي',
  'رالي',
  'طواف',
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
  'ورشة',
];

/** Events of two words, which stay two: each is part of other names, too (الجمع العام, دورة الألعاب الأولمبية). */
export const pairs: Readonly<Record<string, string>> = {
  جمع: 'عام',
  يوم: 'دراسي حقل علمي إعلامي تواصلي',
  دور: 'انعقاد انعقاده انعقادها',
  فصل: 'تشريعي',
  حلقة: 'عمل نقاشية دراسية',
  مائدة: 'مستديرة',
  ألعاب: 'أولمبية آسيوية',
  فترة: 'تشريعية نيابية',
  عهدة: 'تشريعية برلمانية نيابية',
  ولاية: 'برلمانية نيابية',
  سنة: 'تشريعية',
};
/** Plurals of things, said of as of one woman. */
export const femininePlurals = ['ألعاب'];

/** What numbers tell from its like within the name of an event: مؤتمر العالم الثالث, تحديات القرن الحادي والعشرين. */
export const otherNumbered = new Set(
  'عالم قرن قطاع طابق درجة محور جيل مركز يوم ربع شهر مرتبة صف طرف فصل باب مادة بند فقرة مرحلة ذكرى عيد ألفية'
    .split(' ')
    .map(fold),
);

/** Names of kings and popes, which are numbered: مهرجان الحسن الثاني. */
export const persons = new Set(
  'محمد الحسن عبدالله الله فيصل فؤاد فاروق بولس تواضروس شنودة بطرس فيليبي إليزابيث تشارلز بنديكتوس رمسيس عثمان حسن'
    .split(' ')
    .map(fold),
);

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
    'مؤتمرات',
    'منتديات',
    'ملتقيات',
    'لقاءات',
    'قمم',
    'جولات',
    'طبعات',
  ],
};
