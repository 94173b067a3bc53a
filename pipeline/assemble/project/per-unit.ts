import { fold } from '../../arabic/fold.js';
import type { Placed, Sentence } from '../context.js';
import { cuesFor } from '../cues.js';

const after = cuesFor([
  'شهريا',
  'يوميا',
  'أسبوعيا',
  'في الشهر',
  'في اليوم',
  'في الأسبوع',
  'لكل',
  'عن كل',
  'للفرد',
  'للواحد',
  'للواحدة',
]);
const before = new Set(['الواحد', 'الواحدة', 'لكل', 'للفرد'].map(fold));
const farthest = 6;

/** Whether a sum is what one of many gets or pays: `منحة قدرها 500 درهم شهريا`, `للأسرة الواحدة 3000 درهم`. */
export function isPerUnit({ tokens }: Sentence, { tokens: [start, end] }: Placed): boolean {
  const near = tokens.slice(Math.max(0, start - farthest), start);
  return after.at(tokens, end) !== undefined || near.some(({ normal }) => before.has(normal));
}
