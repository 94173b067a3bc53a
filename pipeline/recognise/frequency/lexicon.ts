import type { WordLists } from '../../arabic/vocabulary.js';

export const words: WordLists = {
  Time: ['مرة', 'مرات', 'مرتين', 'مرتان'],
  Per: ['في', 'ب', 'كل', 'لكل', 'خلال'],
  PartOfYear: ['سداسي', 'سداسية', 'أسدس', 'ثلاثي', 'ثلاثية'],
  // Adverbs that say a unit (`مرتين سنويا`).
  UnitAdverb: ['سنويا', 'شهريا', 'أسبوعيا', 'يوميا'],
};

/** Parts of a year by their length. */
export const parts: Readonly<Record<string, string>> = {
  سداسي: 'P6M',
  سداسيه: 'P6M',
  اسدس: 'P6M',
  ثلاثي: 'P3M',
  ثلاثيه: 'P3M',
};

/** The unit of each adverb. */
export const adverbs: Readonly<Record<string, string>> = { سنويا: 'P1Y', شهريا: 'P1M', اسبوعيا: 'P1W', يوميا: 'P1D' };
