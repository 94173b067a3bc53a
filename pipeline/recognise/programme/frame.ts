import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { stemOf } from './words.js';

const [frame, work] = ['إطار', 'عمل'].map(fold);

/** `في إطار برنامج …`: a preposition in two words, unlike `إطار عمل الأمم المتحدة` and `ضمن إطار الشراكة القطرية`. */
export function isInTheFrame(sentence: readonly Token[], head: number): boolean {
  const before = sentence[head - 1]?.normal ?? '';
  if (sentence[head]?.normal !== frame || isPartnership(sentence[head + 1], sentence[head + 2])) return false;
  return sentence[head + 1]?.normal === work ? before === 'في' : before === '' || framing.has(before);
}
const framing = new Set('في ضمن خارج ب داخل'.split(' ').map(fold));

/** `إطار الشراكة القطري(ة)`, `إطار الشراكة الاستراتيجية`: in which a bank lends to a country. */
export const isPartnership = (first: Token | undefined, second: Token | undefined): boolean =>
  first?.bare === partnership && second !== undefined && partners.has(stemOf(second));
const partnership = fold('شراكة');
const partners = foldedSet('قطري استراتيجي');
