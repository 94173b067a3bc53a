import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Extent } from './extent.js';
import { genericObjects, planHeads, visionHeads } from './lexicon.js';
import { isAdjective, isDefinite, isWord } from './words.js';

const plans = new Set(planHeads.map(fold));
const visions = new Set(visionHeads.map(fold));
const generic = new Set(genericObjects.map(fold));
const isYear = (token: Token | undefined): boolean => token?.tags.has('Year') === true;

/** `رؤية 2030`, `أجندة إفريقيا 2063`, `رؤية البحرين الاقتصادية 2030`, `مخطط الصحة 2025`; `خطة التنمية المستدامة لعام 2030` is the lexicon's. */
export function datedEnd(sentence: readonly Token[], at: number): number | undefined {
  if (!visions.has(sentence[at]?.normal ?? '')) return undefined;
  const [first, second] = [sentence[at + 1], sentence[at + 2]];
  const year = [at + 1, at + 2, at + 3].find((place) => isYear(sentence[place]));
  if (year === undefined || rangeEnd(sentence, year) !== undefined) return undefined;
  if (year === at + 1) return year + 1;
  const isNamed = isWord(first) && (isDefinite(first) ? !generic.has(first.normal) : first.tags.has('Name'));
  // `رؤية كويت جديدة 2035`.
  const isDescribed =
    year === at + 2 ||
    (second !== undefined && isAdjective(second) && (isDefinite(second) || first?.tags.has('Name') === true));
  return isNamed && isDescribed ? year + 1 : undefined;
}

/** After the years for which a plan is made, where they follow its name directly: `المخطط الخماسي 2024-2028`. */
export const yearsEnd = (sentence: readonly Token[], head: number, at: number): number | undefined =>
  plans.has(sentence[head]?.bare ?? '') ? rangeEnd(sentence, at) : undefined;

const initiative = fold('مبادرة');

/** `خطة الاستجابة الإنسانية 2024`, `المبادرة الوطنية للحياد الكربوني 2050`: one year is not enough to make a name, but belongs to one; the first of two says only since when. */
export const yearEnd = (sentence: readonly Token[], head: number, at: number): number =>
  (visions.has(sentence[head]?.bare ?? '') || sentence[head]?.bare === initiative) &&
  isYear(sentence[at]) &&
  rangeEnd(sentence, at) === undefined
    ? at + 1
    : at;

function rangeEnd(sentence: readonly Token[], at: number): number | undefined {
  const isRange = isYear(sentence[at]) && /^[-/]$/u.test(sentence[at + 1]?.normal ?? '') && isYear(sentence[at + 2]);
  return isRange ? at + 3 : undefined;
}

/** `الإطار الزمني 2021-2025`: without what it is for, a frame is none of anything. */
export const isPeriod = (head: Token, { words, attributes }: Extent): boolean =>
  frames.has(head.bare) && words.length === attributes;
const frames = new Set(['إطار', 'عقد'].map(fold));
