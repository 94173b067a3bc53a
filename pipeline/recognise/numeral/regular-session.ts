import type { Token } from '../../arabic/token.js';

// As far as the number and date of a decision reach.
const farthestDecision = 8;

/** `القرار 8642 (د.ع 152)`, `ق: 8642 د.ع (152)`: taken by a regular session (دورة عادية), and no Iraqi dinars. */
export const isRegularSession = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.text === 'د.ع' &&
  (sentence.slice(Math.max(0, at - farthestDecision), at).some(({ tags }) => tags.has('LawNoun')) ||
    isNumberInBrackets(sentence, at + 1));

const opensNumber = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.tags.has('Open') === true && sentence[at + 1]?.tags.has('Digits') === true;
const isNumberInBrackets = (sentence: readonly Token[], at: number): boolean =>
  opensNumber(sentence, at) && sentence[at + 2]?.tags.has('Close') === true;

/** `القرار 8642 د.ع (152)`, seen from the number before: its session follows in brackets. */
export const isBeforeSession = (sentence: readonly Token[], at: number): boolean =>
  opensNumber(sentence, at + 1) && isRegularSession(sentence, at);
