import type { Token } from '../../arabic/token.js';
import { trait } from '../../arabic/trait.js';
import type { Match } from '../rule.js';

type Tokens = readonly Token[];

// As far as a unit of two words and a cue reach: من 10 دراهم مغربية إلى 15.
const longestUnit = 3;
const farthestVerb = 14;
// لا تقل العقوبة عن 3 …
const farthestLeast = 4;

const isNumber = (token: Token | undefined): boolean => token?.tags.has('Number') === true;
const isUnitWord = trait(
  ({ normal, tags }) =>
    (/^\p{L}/u.test(normal) || tags.has('Percent') || tags.has('Currency')) && !tags.has('Number') && !tags.has('And'),
);
const isWord = (token: Token | undefined): boolean => token !== undefined && isUnitWord(token);
const isDash = (token: Token | undefined): boolean => token?.normal === '-';
const isTo = (token: Token | undefined): boolean => token?.normal === 'الي' || token?.normal === 'حتي';
/** `من ثلاثين لخمسين`: only after من, since ل mostly says for whom. */
const isShortTo = (token: Token | undefined): boolean => token?.normal === 'ل';
const isUnit = (token: Token | undefined): boolean =>
  token?.tags.has('Percent') === true || token?.tags.has('Currency') === true;
const isCue = (token: Token | undefined): boolean =>
  token !== undefined && (token.tags.has('About') || token.tags.has('AtLeast') || token.tags.has('AtMost'));
/** `لا تقل عن 3 ولا تزيد على 5`: what the second is, the first shares. */
const isNorMore = (token: Token | undefined): boolean =>
  token?.tags.has('AtMost') === true && token.normal.startsWith('ولا ');

/** The same number once more in brackets is stepped over: من ألف (1000) إلى. */
const pastRestated = (sentence: Tokens, at: number): number =>
  sentence[at]?.tags.has('Open') === true && isNumber(sentence[at + 1]) && sentence[at + 2]?.tags.has('Close') === true
    ? at + 3
    : at;
const beforeRestated = (sentence: Tokens, at: number): number =>
  sentence[at]?.tags.has('Close') === true && isNumber(sentence[at - 1]) && sentence[at - 2]?.tags.has('Open') === true
    ? at - 3
    : at;

/** The second number of a range whose first number ends before a token (`من 10 [إلى 15]`), or undefined. */
export function rangeEndAfter(sentence: Tokens, end: number): number | undefined {
  const from = pastRestated(sentence, end);
  for (let at = from; at <= from + longestUnit; at++) {
    const token = sentence[at];
    const isTouching = at === from || (at === from + 1 && isUnit(sentence[from]));
    const isJoint = isTo(token) || isShortTo(token) || token?.tags.has('And') === true || (isDash(token) && isTouching);
    if (isNorMore(token)) return isNumber(sentence[at + 1]) ? at + 1 : undefined;
    if (isJoint) {
      const second = isCue(sentence[at + 1]) ? at + 2 : at + 1;
      return isNumber(sentence[second]) ? second : undefined;
    }
    if (!isWord(token)) return undefined;
  }
  return undefined;
}

/** `من 10 ملايين سنة 2019 إلى 14 مليونا`: a year by the side of a number is no end of its range. */
const isYearOf = (sentence: Tokens, at: number): boolean => sentence[at - 1]?.tags.has('YearWord') === true;

/** The first number of a range whose second number begins at a token, or undefined. */
function rangeStartBefore(sentence: Tokens, start: number): number | undefined {
  const joint = isCue(sentence[start - 1]) && !isNorMore(sentence[start - 1]) ? start - 2 : start - 1;
  const token = sentence[joint];
  if (!isNorMore(token) && !isTo(token) && !isShortTo(token) && !isDash(token) && token?.tags.has('And') !== true)
    return undefined;
  const from = beforeRestated(sentence, joint - 1);
  for (let step = from; step >= from - longestUnit; step--) {
    const at = beforeRestated(sentence, step);
    if (isNumber(sentence[at])) return isYearOf(sentence, at) ? undefined : at;
    if (!isWord(sentence[at]) || (isDash(token) && !isUnit(sentence[at]))) return undefined;
  }
  return undefined;
}

/** Whether من, at a token, tells from where a change leads: `انتقل من 10 إلى 12 في المدن، ومن 5 إلى 7 في القرى`. */
function isChange(sentence: Tokens, at: number): boolean {
  if (sentence.slice(Math.max(0, at - farthestVerb), at).some(({ tags }) => tags.has('Change'))) return true;
  if (sentence[at - 1]?.tags.has('And') !== true) return false;
  const former = sentence.slice(0, at).findLastIndex(({ normal }, i) => normal === 'من' && isNumber(sentence[i + 1]));
  return former >= at - farthestVerb && isChange(sentence, former);
}

/** Whether two numbers, the first and the second token, are the ends of a range: من … إلى, بين … و, 10-15; not where a change is told. */
export function isRange(sentence: Tokens, first: number, second: number): boolean {
  if (isNorMore(sentence[second - 1]))
    return sentence.slice(Math.max(0, first - farthestLeast), first).some((token) => token.tags.has('AtLeast'));
  const joint = sentence[isCue(sentence[second - 1]) ? second - 2 : second - 1];
  const at = isCue(sentence[first - 1]) ? first - 2 : first - 1;
  const opener = sentence[at]?.normal;
  const isRising = Number(sentence[first]?.number) < Number(sentence[second]?.number);
  if (isDash(joint)) return first >= second - 3 && isRising;
  if (isShortTo(joint)) return opener === 'من' && isRising;
  if (joint?.tags.has('And') === true) return opener === 'بين';
  if (opener === 'من') return !isChange(sentence, at);
  return opener === 'بين' || first >= second - 2;
}

/** Whether two numbers are the ends of a range or of a change: what the first leaves out, the second bears for both. */
export const isStretch = (sentence: Tokens, first: number, second: number): boolean =>
  isRange(sentence, first, second) || isTo(sentence[isCue(sentence[second - 1]) ? second - 2 : second - 1]);

/** Which end of a range a match is, if any. */
export function rangeRole({ sentence, span: [start, end] }: Match): 'first' | 'last' | undefined {
  const second = rangeEndAfter(sentence, end);
  if (second !== undefined && isRange(sentence, start, second)) return 'first';
  const first = rangeStartBefore(sentence, start);
  return first !== undefined && isRange(sentence, first, start) ? 'last' : undefined;
}
