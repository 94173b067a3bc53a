import type { Token } from '../../arabic/token.js';

/** `ق` stands for قرار. */
const decision = 'ق';
// As far as the number and date of a decision reach.
const farthestDecision = 8;

/** `القرار 8642 (د.ع 152)`, `ق: 8642 د.ع (152)`: taken by a regular session (دورة عادية), and no Iraqi dinars. */
export const isRegularSession = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.text === 'د.ع' &&
  (sentence
    .slice(Math.max(0, at - farthestDecision), at)
    .some(({ tags, normal }) => tags.has('LawNoun') || normal === decision) ||
    isNumberInBrackets(sentence, at + 1));

const opensNumber = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.tags.has('Open') === true && sentence[at + 1]?.tags.has('Digits') === true;
const isNumberInBrackets = (sentence: readonly Token[], at: number): boolean =>
  opensNumber(sentence, at) && sentence[at + 2]?.tags.has('Close') === true;

/** `القرار 8642 د.ع (152)`, seen from the number before: its session follows in brackets. */
export const isBeforeSession = (sentence: readonly Token[], at: number): boolean =>
  opensNumber(sentence, at + 1) && isRegularSession(sentence, at);

/** `(ق: 8642 د.ع (152))`, `(ق.ق: 740 د.ع (30))`: the number after the abbreviated decision, before its session. */
export const isOfSession = (sentence: readonly Token[], start: number): boolean => {
  const mark = sentence[start - 1]?.normal === ':' ? start - 2 : start - 1;
  const session = /^[-–]$/u.test(sentence[start + 1]?.normal ?? '') ? start + 2 : start + 1;
  return sentence[mark]?.normal === decision && isRegularSession(sentence, session);
};
