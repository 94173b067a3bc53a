import { isFunctionWord } from '../../arabic/function-word.js';
import type { Token } from '../../arabic/token.js';
import { isWord } from './words.js';

const phase = /^\d$/u;

export const isPhase = (token: Token | undefined): boolean => phase.test(token?.normal ?? '');

/** The end of a name with the number of its phase (`مشروع شبكات الأمان 2`); a number before a noun counts things. */
export function phaseEnd(sentence: readonly Token[], end: number): number {
  const after = sentence[end + 1];
  // `… 2. مشروع`: the number of the next item of a list.
  const isLast = after?.normal !== '.' && (!isWord(after) || (isFunctionWord(after) && after.number === undefined));
  return isPhase(sentence[end]) && isLast ? end + 1 : end;
}
