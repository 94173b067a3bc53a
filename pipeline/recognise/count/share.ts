import type { Token } from '../../arabic/token.js';
import { isCountable } from '../numeral/countable.js';
import { isPartitive, isWithoutUnit } from '../numeral/elision.js';
import type { Match } from '../rule.js';

type Tokens = readonly Token[];

// As far as a noun with its adjectives reaches, and a clause with its subject and an adverb.
const farthestNoun = 6;
const farthestWhole = 16;
const leastAlone = 100;
// Of 20 points, one does not count 12.
const marks = new Set(['نقطه', 'نقط', 'نقاط', 'درجه', 'درجات']);

/** Whether a number without a noun is a part of what another counts, or the whole of it. */
export const isShare = ({ sentence, span: [start, end] }: Match): boolean =>
  isPart(sentence, end) ||
  isOutOf(sentence, start) ||
  isRatio(sentence, end) ||
  isOfOtherSort(sentence, start) ||
  isOutOfWhole(sentence, start) ||
  isWhole(sentence, start);

/** `17.916 من أصل 27.332`, `سبعة من كل عشرين`, `اثنان منهم`, `7 من 10 شبان`. */
function isPart(sentence: Tokens, end: number): boolean {
  const [part, next, second, whole] = sentence.slice(end - 1, end + 3);
  const isOfThings = isCountable(whole) && !marks.has(whole.normal) && Number(part?.number) < Number(second?.number);
  return (
    isPartitive(next) ||
    (next?.normal === 'من' && second?.tags.has('Number') === true && isOfThings) ||
    (next?.normal === 'من' &&
      (second?.normal === 'اصل' || (second?.normal === 'كل' && sentence[end + 2]?.tags.has('Number') === true)))
  );
}

/** `[30.8] لكل ألف من السكان`. */
const isRatio = (sentence: Tokens, end: number): boolean => {
  const at = sentence[end]?.normal === 'ل' ? end + 1 : end;
  return /^(?:ل?كل)$/u.test(sentence[at]?.normal ?? '') && sentence[at + 1]?.tags.has('Number') === true;
};

/** `1 من كل [10]`. */
const isOutOf = (sentence: Tokens, start: number): boolean =>
  sentence[start - 1]?.normal === 'كل' &&
  sentence[start - 2]?.normal === 'من' &&
  sentence[start - 3]?.tags.has('Number') === true &&
  isWithoutUnit(sentence, start);

/** `1.200 منصب مباشر و[3.500] غير مباشر`. */
function isOfOtherSort(sentence: Tokens, start: number): boolean {
  if (sentence[start - 1]?.tags.has('And') !== true || sentence[start + 1]?.normal !== 'غير') return false;
  const at = sentence.slice(0, start).findLastIndex(({ tags }) => tags.has('Number'));
  return start - at <= farthestNoun && isCountable(sentence[at + 1]);
}

/** `من أصل 27.649 طلبا تم قبول [23.096]`: less than the whole before it, and bare. */
function isOutOfWhole(sentence: Tokens, start: number): boolean {
  const at = sentence.slice(0, start).findLastIndex(({ tags }) => tags.has('Number'));
  const [part, whole] = [Number(sentence[start]?.number), Number(sentence[at]?.number)];
  const isWholeOf = sentence[at - 1]?.normal === 'اصل' && isCountable(sentence[at + 1]);
  return (
    isWholeOf && start - at <= farthestWhole && leastAlone <= part && part < whole && isWithoutUnit(sentence, start)
  );
}

/** `خمسة أعضاء من [سبعة]`. */
function isWhole(sentence: Tokens, start: number): boolean {
  const [part, noun, of, whole] = sentence.slice(start - 3, start + 1);
  return (
    of?.normal === 'من' &&
    part?.tags.has('Number') === true &&
    isCountable(noun) &&
    !marks.has(noun.normal) &&
    Number(part.number) < Number(whole?.number) &&
    isWithoutUnit(sentence, start)
  );
}
