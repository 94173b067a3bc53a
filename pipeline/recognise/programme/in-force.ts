import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Extent } from './extent.js';
import { isDefinite } from './words.js';

/** What is done under or with a text or plan that is in force, and with none that is only spoken of. */
const cues = foldedSet('ضمن برسم بموجب تنفيذ تفعيل تنزيل أحكام مقتضيات نطاق تجديد تمديد تحديث');
const cuesBefore = foldedSet('تنفيذا تطبيقا طبقا وفقا');
/** Whatever else a general noun says, these two say that some are agreed on. */
const shared = foldedSet('عمل شراكة تعاون');
const heads = foldedSet('برنامج خطة مخطط استراتيجية اتفاقية اتفاق إطار ميثاق بروتوكول');
const fewest = 2;

/** `برسم البرنامج التأشيري للتعاون`, `ضمن إطار الشراكة القطرية`: what stands after such a word is named, though by general words only. */
export function isInForce(
  sentence: readonly Token[],
  head: number,
  { words: all, attributes, hasParties }: Extent,
): boolean {
  const [token, first] = [sentence[head], all[0]];
  if (token === undefined || first === undefined || hasParties || !heads.has(token.bare)) return false;
  const [before, earlier] = [sentence[head - 1], sentence[head - 2]];
  const isUnder =
    cues.has(before?.normal.replace(/^ل/u, '') ?? '') ||
    ((before?.normal === 'ل' || token.tags.has('Li')) &&
      cuesBefore.has((token.tags.has('Li') ? before : earlier)?.normal ?? ''));
  if (!isUnder || all.length < fewest) return false;
  return isDefinite(token) ? attributes > 0 && all.length > attributes : isDefinite(first) && shared.has(first.bare);
}
