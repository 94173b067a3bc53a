import type { Token } from '../../arabic/token.js';
import type { WordLists } from '../../arabic/vocabulary.js';

/** What makes a number negative, as a word. */
export const signWords: WordLists = { Minus: ['سالب', 'ناقص'] };

/** A sign of a number, as a part of a pattern. */
export const minus = '(-|#Minus)';

/** Whether a token is a minus: such a word, or a dash that touches its number and no word or number before it. */
export function isMinus(sentence: readonly Token[], at: number): boolean {
  const [before, sign, number] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  if (sign?.tags.has('Minus') === true) return true;
  return (
    number?.joint === 'attached' &&
    before?.tags.has('Number') !== true &&
    (sign?.joint === 'spaced' ||
      before?.tags.has('And') === true ||
      before?.tags.has('Preposition') === true ||
      before?.normal === '(')
  );
}
