import type { WordLists } from '../../arabic/vocabulary.js';

export const words: WordLists = {
  Time: ['مرة', 'مرات', 'مرتين', 'مرتان'],
  Per: ['في', 'ب', 'كل', 'لكل', 'خلال'],
  // Adverbs that say a unit (`مرتين سنويا`).
  UnitAdverb: ['سنويا', 'شهريا', 'أسبوعيا', 'يوميا'],
};

/** The unit of each adverb. */
export const adverbs: Readonly<Record<string, string>> = { سنويا: 'P1Y', شهريا: 'P1M', اسبوعيا: 'P1W', يوميا: 'P1D' };
