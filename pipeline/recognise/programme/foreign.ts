import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { isForeign } from '../foreign-word.js';
import { commonObjects, genericObjects } from './lexicon.js';
import { isNoName } from './no-name.js';
import { isPhase, phaseEnd } from './phase.js';
import { isDefinite, isWord } from './words.js';

/** `برنامج عدل 2`: what has phases is called by its word. */
const isPlain = (word: Token): boolean =>
  isWord(word) &&
  !isDefinite(word) &&
  word.tags.size === 0 &&
  !common.has(word.normal) &&
  !/(?:ي|يه)$/u.test(word.normal);
const common = foldedSet([...genericObjects, ...commonObjects]);

/** After a head and the foreign words that follow it, with the number of its phase: `مشروع ميدبلاست`, `برنامج بريدج 2`. */
export function foreignEnd(sentence: readonly Token[], head: number): number | undefined {
  const noun = sentence[head];
  if (noun === undefined || isDefinite(noun) || isNoName(sentence, head)) return undefined;
  let end = head + 1;
  while (sentence.slice(end, end + 1).some(isForeign)) end++;
  if (end === head + 1 && sentence.slice(end, end + 1).some(isPlain) && isPhase(sentence[end + 1])) end++;
  if (end === head + 1) return undefined;
  return phaseEnd(sentence, end);
}
