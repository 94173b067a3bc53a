import type { WordLists } from '../../arabic/vocabulary.js';

/** Lists are written as lines of words. */
const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** The words before a motto. */
export const themeWords: WordLists = {
  // A quote after these is a motto, whatever the sentence speaks of.
  Motto: ['شعار', 'شعارا', 'شعاره', 'شعارها', 'شعارهم', 'وشعاره', 'وشعارها', 'بشعار'],
  // A quote after these is one where an event is spoken of.
  Topic: ['موضوع', 'موضوعا', 'موضوعه', 'موضوعها', 'محور', 'عنوان', 'عنوانه', 'عنوانها'],
  Event: [
    'منتدى',
    'مؤتمر',
    'ندوة',
    'لقاء',
    'دورة',
    'ملتقى',
    'مناظرة',
    'قمة',
    'اجتماع',
    'ورشة',
    'معرض',
    'مهرجان',
    'أيام',
    'جلسة',
    'احتفال',
    'احتفالات',
    'حفل',
    'نسخة',
    'يوم دراسي',
    'مائدة مستديرة',
    'ندوات',
    'أسبوع',
    'قافلة',
    'رئاسة',
    'يوم',
    'مؤتمرا',
    'معرضا',
    'مهرجانا',
    'اجتماعا',
    'يوما',
    'حفلا',
    'أياما',
    'أسبوعا',
    'مؤتمره',
    'مؤتمرها',
    'دورته',
    'دورتها',
    'نسخته',
    'نسختها',
    'دورات',
    'مؤتمرات',
    'منتديات',
  ],
  Publication: words(
    'كتاب كتابا دراسة تقرير تقريرا مقال مقالا مؤلف رواية بحث أطروحة فيلم فيلما وثيقة دليل دليلا محاضرة مداخلة عرض',
    'عرضا',
  ),
};
