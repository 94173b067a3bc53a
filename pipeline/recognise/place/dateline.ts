import type { Token } from '../../arabic/token.js';

const fewestWordsOfNews = 4;

/**
 * Whether news or a decree begin with what stands there: `عمان - قالت الوزارة …`, `عمان 14 أيار - …`, `تونس في 16 سبتمبر 2022`, or behind the
 * agency (`وطنية - صور - أفاد …`).
 */
export const isDatelineAt = (sentence: readonly Token[], start: number, end: number): boolean =>
  (start === 0 || (start === 2 && sentence[1]?.normal === '-' && isNewsMark(sentence, end))) &&
  (isNewsMark(sentence, end) ||
    (isDay(sentence, end) && isNewsMark(sentence, end + 2)) ||
    (/^(?:في|،)$/u.test(sentence[end]?.normal ?? '') && isDay(sentence, end + 1)) ||
    (sentence[end]?.normal === '،' && sentence[end + 1]?.normal === 'في' && isDay(sentence, end + 2)));

const isNewsMark = (sentence: readonly Token[], at: number): boolean =>
  /^[-:/(]$/u.test(sentence[at]?.normal ?? '') &&
  sentence[at]?.joint === 'spaced' &&
  sentence.length > at + fewestWordsOfNews;

/** `عمان 14 أيار - قالت …`, `مدني في 18-3-2020 (سونا)`. */
const isDay = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.number !== undefined &&
  (sentence[at + 1]?.tags.has('MonthName') === true ||
    (/^[-/]$/u.test(sentence[at + 1]?.normal ?? '') && sentence[at + 2]?.number !== undefined));
