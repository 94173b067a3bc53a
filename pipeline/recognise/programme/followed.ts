import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { genericObjects, planHeads } from './lexicon.js';
import type { Extent } from './extent.js';
import { isDefinite } from './words.js';

const plans = foldedSet(planHeads);
const generic = foldedSet(genericObjects);
const periods = foldedSet('الفترة السنوات الأعوام فترة سنوات أعوام');
const forPeriods = foldedSet('للفترة للسنوات للأعوام');

/** What follows a general name and shows that one of its kind is meant: `اتفاقية الحد الأدنى … رقم (138)`, `برنامج التعاون الفني للفترة 2018-2022`. */
export function isFollowedByItsOwn(
  sentence: readonly Token[],
  head: number,
  { end, words, hasParties }: Extent,
): boolean {
  const [noun, first, second] = [sentence[head], words[0], words[1]];
  if (noun === undefined || first === undefined || second === undefined || hasParties) return false;
  if (noun.tags.has('TreatyHead'))
    return !generic.has(first.normal) && words.some(isDefinite) && isNumber(sentence, end);
  return plans.has(noun.bare) && words.some(isDefinite) && isPeriod(sentence, end);
}

const isNumber = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.normal === 'رقم' && sentence.slice(at + 1, at + 3).some(({ tags }) => tags.has('Integer'));

/** `للفترة 2018-2022`, `للفترة من 2023 حتى 2027`. */
function isPeriod(sentence: readonly Token[], at: number): boolean {
  const noun = sentence[at]?.normal === 'ل' ? at + 1 : at;
  const isFor = noun > at || sentence[at]?.tags.has('Li') === true;
  if (!(isFor ? periods : forPeriods).has(sentence[noun]?.normal ?? '')) return false;
  return sentence.slice(noun + 1, noun + 3).some(({ tags }) => tags.has('Year'));
}
