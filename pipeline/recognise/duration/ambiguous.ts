import { isContract } from '../numeral/time-units.js';
import type { Match } from '../rule.js';

const contractOrDecade = new Set(['عقد', 'عقدا', 'عقدان', 'عقدين', 'عقود', 'العقد', 'العقدين', 'العقود']);
const spansOfTime = new Set([
  'منذ',
  'خلال',
  'مدي',
  'طيله',
  'قبل',
  'بعد',
  'حوالي',
  'نحو',
  'لمده',
  'مده',
  'امتداد',
  'مدار',
  'طوال',
  'من',
  'زهاء',
  'قرابه',
]);

/** عقد is a decade only where time is spoken of; else it may be a contract. */
export function isAmbiguous({ tokens, sentence, span: [start, end] }: Match): boolean {
  if (!tokens.some(({ normal }) => contractOrDecade.has(normal))) return false;
  const isOfTime =
    sentence[end]?.normal === 'من' && ['الزمن', 'الزمان', 'العمل'].includes(sentence[end + 1]?.normal ?? '');
  if (isOfTime) return false;
  const isMany = tokens.some(({ number }, i) => isContract(tokens[i + 1]?.normal ?? '', number));
  const isBounded = ['AtLeast', 'AtMost', 'About'].some((tag) => sentence[start - 1]?.tags.has(tag));
  const isSpan = [1, ...(isBounded ? [2] : [])].some((steps) => spansOfTime.has(sentence[start - steps]?.normal ?? ''));
  const isLast = /^الاخير(?:ه|ين)?$/u.test(sentence[end]?.normal ?? '') && sentence[start - 1]?.normal === 'في';
  const isNear = isLast || sentence[end]?.tags.has('Shift') === true;
  return isMany || !(isSpan || isNear);
}
