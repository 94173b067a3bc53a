import type { Token } from '../../arabic/token.js';
import { bounds } from '../numeral/bounds.js';
import { hasArticle, isCountable } from '../numeral/countable.js';
import { isPartitive, isWithoutUnit, parallelBearer, unitSharer } from '../numeral/elision.js';
import { scaleOf } from '../numeral/scale.js';
import { isLikeYear } from '../numeral/year.js';
import type { Match } from '../rule.js';
import type { Counted } from './counted.js';
import { isNumbered } from './noun.js';
import { isLarge } from './large.js';
import { isShare } from './share.js';

type Tokens = readonly Token[];

const farthestReckoning = 5;
// From 100 on; smaller numbers about which it is said that they are near or more are ages, marks, hours as often.
const leastAlone = 100;
// As far as a clause with its subject and an adverb reaches.
const farthestCounted = 16;

/** What a number counts of which no noun is named: `بلغ عددهم 27.332`, `17.916 من أصل 27.332`, `سبعة من كل عشرين`. */
export function alone(match: Match, number: Token): Counted | undefined {
  const {
    sentence,
    span: [start, end],
  } = match;
  const isOfYear = isLikeYear(number) && sentence[start - 1]?.tags.has('Reckoning') !== true;
  if (number.tags.has('Definite') || (isOfYear && !isPartitive(sentence[end]))) return undefined;
  const isSaid =
    isShare(match) ||
    isOnly(match, number) ||
    isRate(sentence, start) ||
    isReckoned(match) ||
    isLarge(sentence, start) ||
    isChangedTo(sentence, start) ||
    isBounded(match, number) ||
    isPartOfCount(match) ||
    isInsteadOf(match.sentence, start) ||
    isSetAgainstReckoned(match) ||
    isOthers(sentence[end]) ||
    isCountedBefore(match);
  return isSaid ? { unit: '' } : undefined;
}

/** `المسجلون منهم [805,326] فقط`. */
const isOnly = ({ sentence, span: [, end] }: Match, { number, tags }: Token): boolean =>
  sentence[end]?.normal === 'فقط' && tags.has('Digits') && Number(number) >= leastAlone;

const rates = /^ب?(?:متوسط|معدل|وتيره)$/u;
const regularly = new Set(['يوميا', 'شهريا', 'سنويا', 'اسبوعيا', 'اليوم', 'الشهر', 'السنه', 'العام', 'الاسبوع']);

/** `بمتوسط 755 يوميا`, `بوتيرة 40 في اليوم`. */
function isRate(sentence: Tokens, start: number): boolean {
  const at = sentence[start + 1]?.normal === 'في' ? start + 2 : start + 1;
  return rates.test(sentence[start - 1]?.normal ?? '') && regularly.has(sentence[at]?.normal ?? '');
}

/** `تضاعف عددهم ثلاث مرات`, `نشر في عددها 34 مكرر`. */
const times = new Set(['اضعاف', 'مرات', 'مره', 'مكرر']);

/** Whether a number without a noun is said to be a number of something: بلغ عددهم 27.332, حوالي 600. */
export const isReckoned = ({ sentence, span: [start, end] }: Match): boolean =>
  !times.has(sentence[end]?.normal ?? '') && isReckonedAt(sentence, start);

function isReckonedAt(sentence: Tokens, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - farthestReckoning); at--) {
    const token = sentence[at];
    if (token === undefined || /^[.،؛()]$/u.test(token.normal) || token.tags.has('Number')) return false;
    // العدد 31 is the number of a periodical's issue, unless something reaches it.
    if (token.tags.has('Reckoning'))
      return at < start - 1 || !/^(?:ال)?عدد$/u.test(token.normal) || sentence[at - 1]?.tags.has('Reckoning') === true;
  }
  return false;
}

/** `ارتفع عدد الواصلين بحرا إلى البلد منذ مطلع السنة إلى 99.771`. */
function isChangedTo(sentence: Tokens, start: number): boolean {
  if (sentence[start - 1]?.normal !== 'الي' || !isWithoutUnit(sentence, start)) return false;
  for (let at = start - 2; at >= Math.max(0, start - farthestCounted); at--) {
    const token = sentence[at];
    if (token === undefined || /^[.،؛]$/u.test(token.normal) || (token.tags.has('Number') && !isLikeYear(token)))
      return false;
    if (token.tags.has('Change')) return sentence[at + 1]?.tags.has('Reckoning') === true;
  }
  return false;
}

const afterwards = ['AboutAfter', 'AtLeastAfter', 'AtMostAfter'];

function isBounded(match: Match, number: Token): boolean {
  const {
    sentence,
    span: [start, end],
  } = match;
  const at = sentence.findIndex(({ tags }, i) => i >= end && !afterwards.some((tag) => tags.has(tag)));
  const next = sentence[at];
  return (
    (Number(number.number) >= leastAlone || isCounted(sentence, start)) &&
    // A mark: 19 من 20.
    sentence[end + 1]?.tags.has('Number') !== true &&
    Object.keys(bounds(match)).length > 0 &&
    (next === undefined ||
      next.tags.has('Preposition') ||
      !/^\p{L}/u.test(next.normal) ||
      goesOn.some((tag) => sentence[at + 1]?.tags.has(tag)) ||
      equals.test(sentence[at + (sentence[at + 1]?.normal === 'ما' ? 2 : 1)]?.normal ?? ''))
  );
}

const goesOn = ['AtLeast', 'AtMost'];
/** `أكثر من 500 أو ما يعادلها`. */
const equals = /^[يت](?:ساوي|عادل)/u;

/** `استهلك 48,300 لتر بدلا من [41,100]`. */
const isInsteadOf = (sentence: Tokens, start: number): boolean =>
  sentence[start - 1]?.normal === 'من' &&
  sentence[start - 2]?.normal === 'بدلا' &&
  isWithoutUnit(sentence, start) &&
  isCounted(sentence, start);

/** `132 صوتا مقابل 45`, `20 خطة في الري و16 في الغابات`, `5 ملايين لاجئ، منهم 3 ملايين في تركيا`: the noun was said with the number that this one is set against. */
function isPartOfCount({ sentence, span: [start] }: Match): boolean {
  const bearer =
    unitSharer(
      sentence,
      start,
      (at) => !isCountable(sentence[at + 1]) && (isWithoutUnit(sentence, at) || at === start),
    ) ?? parallelBearer(sentence, start);
  return bearer !== undefined && isCountable(sentence[bearer + 1]);
}

/** `ارتفع عدد الوافدين إلى 31.200، مقابل 27.900 قبل عام`: the number before it was said to be one of something. */
function isSetAgainstReckoned({ sentence, span: [start, end] }: Match): boolean {
  if (sentence[start - 1]?.normal !== 'مقابل' || isCountable(sentence[end])) return false;
  const bearer = sentence.slice(0, start - 1).findLastIndex((token) => token.tags.has('Number'));
  return (
    start - bearer <= farthestCounted &&
    !isCountable(sentence[bearer + 1]) &&
    (isReckonedAt(sentence, bearer) || isChangedTo(sentence, bearer))
  );
}

const others = new Set(['اخرون', 'اخرين', 'اخري', 'اخريات']);
/** `تسعة آخرين`: the noun goes without saying. */
const isOthers = (next: Token | undefined): boolean => next !== undefined && others.has(next.normal);

/** Whether the number before a token, in its sentence and near, counts something. */
function isCounted(sentence: Tokens, start: number): boolean {
  const first = Math.max(0, start - farthestCounted);
  const at = sentence.slice(first, start).findLastIndex((token) => token.tags.has('Number') && !isLikeYear(token));
  const bearer = first + at;
  if (at < 0) return false;
  if (isCountable(sentence[bearer + 1]) || isReckonedAt(sentence, bearer)) return true;
  if (sentence[bearer - 1]?.normal === 'مقابل') return isCounted(sentence, bearer);
  return (isParallel(sentence, bearer) || isNextOfList(sentence, bearer)) && isCounted(sentence, bearer);
}

/** A number that no unit follows, after one that counts: it counts the same. */
function isCountedBefore(match: Match): boolean {
  const {
    sentence,
    span: [start, end],
  } = match;
  const [before, next] = [sentence[start - 1], sentence[end]];
  if (isLikeFrame(sentence, start)) return true;
  const isBare = isWithoutUnit(sentence, start) || next?.tags.has('YearWord') === true || isAndWord(next);
  if (before === undefined || !isBare || !isCounted(sentence, start)) return false;
  return (
    before.normal === 'الي' ||
    before.normal === 'او' ||
    isParallel(sentence, start) ||
    isOfPair(sentence, start) ||
    isNextOfList(sentence, start) ||
    (before.normal === '(' && next?.normal === ')' && /^\d{1,3}[.,\s]\d{3}/u.test(sentence[start]?.normal ?? ''))
  );
}

/** `بلغ عدد الذكور 320 والإناث [410]`. */
function isOfPair(sentence: Tokens, start: number): boolean {
  const [joint, word] = [sentence[start - 2], sentence[start - 1]];
  const before = sentence[start - 4];
  if (isLikePair(sentence, start)) return true;
  return (
    joint?.tags.has('And') === true &&
    word !== undefined &&
    before !== undefined &&
    hasArticle(word) &&
    hasArticle(before) &&
    !isNumbered(word) &&
    sentence[start - 3]?.tags.has('Number') === true &&
    isReckonedAt(sentence, start - 3)
  );
}

/** `العظمى 39 درجة، والصغرى [27]`. */
function isLikePair(sentence: Tokens, start: number): boolean {
  const [name, number, noun, comma, joint, other] = sentence.slice(Math.max(0, start - 6), start);
  return (
    comma?.tags.has('Comma') === true &&
    joint?.tags.has('And') === true &&
    number?.tags.has('Number') === true &&
    isCountable(noun) &&
    [name, other].every((word) => word !== undefined && hasArticle(word) && !isNumbered(word))
  );
}

/** `بلغ عددهم 450 و[320] على التوالي`, `3 ملايين سائح و[2,5 مليون]`. */
function isNextOfList(sentence: Tokens, start: number): boolean {
  const number = sentence[start];
  if (number === undefined || sentence[start - 1]?.tags.has('And') !== true) return false;
  return sentence[start - 2]?.tags.has('Number') === true || scaleOf(number) > 1;
}

const frames = new Set(['علي', 'ب']);

/** `حصلت الأولى على 20 صوتا والثانية على [12]`, `توزعت على الرباط بـ20 وسلا بـ[15]`: led by the word that led the number before it. */
function isLikeFrame(sentence: Tokens, start: number): boolean {
  const frame = sentence[start - 1]?.normal ?? '';
  if (!frames.has(frame) || !isWithoutUnit(sentence, start)) return false;
  for (let at = start - 2; at >= Math.max(0, start - farthestCounted); at--) {
    const token = sentence[at];
    if (token === undefined || /^[.؛]$/u.test(token.normal)) return false;
    if (frame === 'ب' && token.tags.has('Distribution')) return true;
    if (token.tags.has('Number') && sentence[at - 1]?.normal === frame)
      return isCountable(sentence[at + 1]) || isLikeFrame(sentence, at);
  }
  return false;
}

/** No "and" is cut off a word that is not known. */
const isAndWord = (token: Token | undefined): boolean =>
  token?.tags.size === 0 && /^و(?!ال)\p{L}{3,}/u.test(token.normal);

/** `قبلت 830 طلبا ورفضت 420`, `بموافقة 82 نائبا ومعارضة 37`. */
function isParallel(sentence: Tokens, start: number): boolean {
  const [joint, word] = [sentence[start - 2], sentence[start - 1]];
  if (word === undefined || isNumbered(word)) return false;
  return isAndWord(word) || (joint?.tags.has('And') === true && isCountable(word) && !hasArticle(word));
}
