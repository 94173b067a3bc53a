import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';

const joints = new Set(['و', 'او', '،', ',', '/', '-', 'ثم']);
// Before a preposition that is said again; after a comma another phrase may begin (`بزاكورة، بشراكة مع …`).
const wordJoints = new Set(['و', 'او', 'ثم']);
const repeated = new Set(['ب', 'في', 'إلى', 'من', 'نحو', 'عبر'].map(fold));
const normalAt = (sentence: readonly Token[], at: number): string => sentence[at]?.normal ?? '';

/** Where the name ends that is joined to what begins at a token: before `وطنجة`, `أو إلى طنجة`. */
export function joinedBefore(sentence: readonly Token[], start: number): number | undefined {
  if (joints.has(normalAt(sentence, start - 1))) return start - 1;
  const isRepeated = repeated.has(normalAt(sentence, start - 1)) && wordJoints.has(normalAt(sentence, start - 2));
  return isRepeated ? start - 2 : undefined;
}

/** Where the name ends before a comma and و (`السلط، والكرك`), -1 where none does; as often another clause begins there. */
export const commaBefore = (sentence: readonly Token[], start: number): number =>
  normalAt(sentence, start - 1) === 'و' && isComma(sentence[start - 2]) ? start - 2 : -1;

/** Where the name begins that is joined to what ends at a token. */
export function joinedAfter(sentence: readonly Token[], end: number): number | undefined {
  if (!joints.has(normalAt(sentence, end))) return undefined;
  return wordJoints.has(normalAt(sentence, end)) && repeated.has(normalAt(sentence, end + 1)) ? end + 2 : end + 1;
}

const led = new Set(
  ['في', 'ب', 'إلى', 'من', 'نحو', 'بين', 'عبر', 'صوب', 'قبالة', 'قرب', 'حول', 'باتجاه', 'على'].map(fold),
);

/** Whether a preposition of place stands before a token. */
export const isLedTo = (sentence: readonly Token[], start: number): boolean => led.has(normalAt(sentence, start - 1));

/** Whether a list may end at a token: at a mark, or at a word that holds sentences together. */
export const isListEnd = (token: Token | undefined): boolean =>
  isStop(token) || around.has(token?.normal ?? '') || linking.some((tag) => token?.tags.has(tag));
const around = new Set(
  ['بعد', 'قبل', 'منذ', 'لغاية', 'خلال', 'يوم', 'سنة', 'عام', 'شمال', 'جنوب', 'شرق', 'غرب'].map(fold),
);
const linking = ['And', 'Preposition', 'Conjunction', 'Particle', 'Relative'];

/** Whether a phrase ends at a token: at the sentence's end, or at a mark. */
export const isStop = (token: Token | undefined): boolean =>
  token === undefined || /^[^\p{L}\p{N}"«“(]$/u.test(token.normal);
