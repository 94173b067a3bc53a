import type { WordLists } from '../../arabic/vocabulary.js';

/** What bears a number in the law, as the mention names it, to its plurals; duals and forms with a pronoun follow from these. */
const plurals: Readonly<Record<string, string>> = {
  قانون: 'قوانين',
  مرسوم: 'مراسيم',
  ظهير: 'ظهائر',
  قرار: 'قرارات',
  منشور: 'مناشير منشورات',
  دورية: 'دوريات',
  تعميم: 'تعاميم تعميمات',
  أمر: 'أوامر',
  مقرر: 'مقررات',
  نظام: 'أنظمة',
  اتفاقية: 'اتفاقيات',
  معاهدة: 'معاهدات',
  بروتوكول: 'بروتوكولات',
  توجيه: 'توجيهات',
  تعليمات: 'تعليماته',
};

const pronouns = ['ه', 'ها', 'هم', 'هما'];
// Adjectives, where a noun follows: إطار قانوني.
const adjectives = new Set(['قانوني', 'نظامي']);
const joining = (noun: string): string => noun.replace(/ة$/u, 'ت');

/** The forms that name more than one. */
function manyOf(noun: string, others: readonly string[]): string[] {
  const duals = ['ان', 'ين', 'ا', 'ي'].map((ending) => joining(noun) + ending);
  return [...others, ...duals].filter((form) => !adjectives.has(form));
}

function formsOf(noun: string, others: readonly string[]): string[] {
  const constructs = ['ا', 'ي'].map((ending) => joining(noun) + ending);
  const owned = [noun, ...others, ...constructs].flatMap((form) => pronouns.map((pronoun) => joining(form) + pronoun));
  return [noun, ...manyOf(noun, others), ...owned];
}

/** What bears a number in the law, to the forms in which a text has it. */
export const bearers: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(plurals).map(([noun, others]) => [noun, formsOf(noun, others.split(' '))]),
);

/** How resolutions of one number are told apart; no list of words has them, for `وباء` is no باء with a و. */
export const lawParts = ['باء', 'جيم', 'دال', 'هاء', 'واو'];

export const referenceWords: WordLists = {
  LawNoun: [...bearers.values()].flat(),
  LawNouns: Object.entries(plurals).flatMap(([noun, others]) => manyOf(noun, others.split(' '))),
  NumberSign: ['رقم', 'رقما', 'أرقام', 'ق. رقم', 'رقمه', 'رقمها', 'ذو الرقم', 'ذي الرقم'],
  // Also an adjective (اقتصاد رقمي): a sign after laws, or before two numbers.
  DualSign: ['رقمي'],
  LawAbbreviation: ['ق. رقم'],
  LawKind: [
    'تنظيمي',
    'تنظيميان',
    'تنظيميين',
    'تنظيمية',
    'إطار',
    'أساسي',
    'مالي',
    'أممي',
    'أوروبي',
    'اتحادي',
    'دولي',
    'وزاري',
    'ملكي',
    'سلطاني',
    'أميري',
    'جمهوري',
    'رئاسي',
    'تنفيذي',
    'تشريعي',
    'حكومي',
    'مشترك',
    'اشتراعي',
    'شريف',
    'عادي',
    'عضوي',
    'سام',
    'سامي',
    'إداري',
    'ديواني',
    'ولائي',
  ],
  // The letters of the parts of a decision of the United Nations; ألف reads like a thousand.
  // What bears a number that is no reference; the nearest noun before the number decides.
  OtherBearer: [
    'رسالة',
    'خطاب',
    'كتاب',
    'كتابه',
    'برقية',
    'مذكرة',
    'توصية',
    'ملف',
    'جريدة',
    'مجلة',
    'نشرة',
    'صحيفة',
    'رائد',
    'هاتف',
    'فاكس',
    'جوال',
    'معاملة',
    'محضر',
    'حساب',
    'شقة',
    'شارع',
    'زنقة',
    'عقار',
    'رخصة',
    'سجل',
    'طلب',
    'تقرير',
    'ملحق',
    'مادة',
    'المادتين',
    'مواد',
    'فصل',
    'فصول',
    'باب',
    'جدول',
    'غرفة',
    'صندوق بريد',
    'بطاقة',
    'جواز',
    'لوحة',
    'رحلة',
    'قضية',
    'دعوى',
    'حكم',
    'إعلان',
    'عرض',
    'صفقة',
    'مناقصة',
    'نموذج',
    'عقد',
    'طريق',
    'خط',
    'دائرة',
    'مكتب',
    'لجنة',
    'مجموعة',
    'استمارة',
    'فاتورة',
    'شيك',
    'سند',
    'بند',
    'فقرة',
    'صفحة',
    'هدف',
  ],
};
