import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Match } from '../rule.js';

const ofNumbers = ['Digits', 'Joint', 'And', 'Comma', 'Open', 'Close', 'LawKind'];
const ofDates = ['MonthName', 'YearWord', 'MonthWord', 'Weekday', 'HijriEra', 'GregorianEra', 'FirstDay'];
const dated = new Set(['المؤرخ', 'المؤرخة', 'مؤرخ', 'الصادر', 'تاريخ', 'في', 'ل', 'ب', 'من', 'الموافق'].map(fold));

const isOfNumbers = ({ tags }: Token): boolean => ofNumbers.some((tag) => tags.has(tag));
const isOfDates = (token: Token): boolean =>
  isOfNumbers(token) || ofDates.some((tag) => token.tags.has(tag)) || dated.has(token.normal);

/** `رقم`, `رقمي`, and عدد in Tunisia. */
export const isSign = (token: Token | undefined): boolean =>
  token?.tags.has('NumberSign') === true || token?.tags.has('DualSign') === true || token?.normal === 'عدد';

/** `12 لسنة 2003`, `1973 (2011)`. */
export const isOfYear = ({ sentence, span: [, end] }: Match): boolean =>
  sentence[end]?.normal === 'ل'
    ? sentence[end + 1]?.tags.has('YearWord') === true
    : sentence[end]?.tags.has('Open') === true &&
      sentence[end + 1]?.tags.has('Year') === true &&
      sentence[end + 2]?.tags.has('Close') === true;

/** `72/244`, `1.15.84`: no number of things. */
export const isCompound = ({ tokens }: Match): boolean => tokens.length > 1 || tokens[0]?.tags.has('Integer') === false;

/**
 * What the first number of a list stands after: القوانين رقم 12 و13 و14. The numbers may have their dates between them:
 * القرارات 71/1 المؤرخ 19 أيلول 2016 و72/244.
 */
export function opener(match: Match): Token | undefined {
  const { sentence, span } = match;
  const isOfList = isCompound(match) || isOfYear(match) ? isOfDates : isOfNumbers;
  const end = isSign(sentence[span[0] - 1]) ? span[0] - 1 : span[0];
  const at = sentence.slice(0, end).findLastIndex((token) => !isOfList(token));
  return sentence.slice(at + 1, end).some(({ tags }) => tags.has('Digits')) ? sentence[at] : undefined;
}
