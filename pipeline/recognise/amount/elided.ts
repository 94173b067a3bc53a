import Big from 'big.js';
import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { isPartitive, isWithoutUnit, parallelBearer, unitSharer } from '../numeral/elision.js';
import { isStretch, rangeEndAfter } from '../numeral/range.js';
import { elidedScale, scaleOf, sharedScale } from '../numeral/scale.js';
import { isLikeYear } from '../numeral/year.js';
import type { Context, Match } from '../rule.js';
import { readCurrency, type Currency } from './currency.js';
import { sumOf, worth, type Sum } from './sum.js';

// The numbers of a list before the one that bears the currency.
const longestList = 12;
const million = 1e6;
const separators = new Set(['،', ',', 'او', '/']);

/** `من [10] إلى 15 مليون درهم`, `[100] و200 و500 درهم`: scale and currency are those of the last of the range or list. */
export function elided(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const [token] = tokens;
  const second = rangeEndAfter(sentence, span[1]);
  const isFirst = second === span[1] + 1 && isStretch(sentence, span[0], second);
  const last = isFirst ? second : lastOfList(sentence, span[0]);
  const bearer = last === undefined ? undefined : sentence[last];
  const currency = last === undefined ? undefined : readCurrency(sentence, last + 1, context);
  if (token?.number === undefined || bearer === undefined || currency === undefined) return undefined;
  const scale = isFirst ? elidedScale(token, bearer) : sharedScale(token, bearer);
  return sumOf(worth(new Big(token.number).times(scale), currency), currency, match);
}

function lastOfList(sentence: readonly Token[], start: number): number | undefined {
  for (let at = start; at < start + longestList; at += 2) {
    const [number, next] = [sentence[at], sentence[at + 1]];
    // A year among sums of money is a date that no rule took.
    if (number?.tags.has('Number') !== true || number.tags.has('Year') || next === undefined) return undefined;
    if (!next.tags.has('And') && !separators.has(next.normal)) return at > start ? at : undefined;
  }
  return undefined;
}

/** `من [ألف (1000)] إلى خمسة آلاف (5000) درهم`. */
export function elidedTwice(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const [first, , again] = tokens;
  const second = rangeEndAfter(sentence, span[1]);
  if (first?.number === undefined || first.number !== again?.number || second === undefined) return undefined;
  const isTwice = sentence[second + 1]?.tags.has('Open') === true;
  const currency = readCurrency(sentence, second + (isTwice ? 4 : 1), context);
  if (currency === undefined || !isStretch(sentence, span[0], second)) return undefined;
  return sumOf(worth(first.number, currency), currency, match);
}

/** `63 مليون درهم، منها [40 مليونا] من الجماعة`, `35 دولارا لهؤلاء و[50] لأولئك`: a part of a sum, or its like, is of its currency. */
export function partOfSum(match: Match, context: Context): Sum | undefined {
  const [number] = match.tokens;
  const { sentence, span } = match;
  const bearer =
    unitSharer(sentence, span[0], (at) => isWithoutUnit(sentence, at) || isMoney(sentence[at + 1])) ??
    parallelBearer(sentence, span[0]);
  const currency = bearer === undefined ? undefined : currencyOf(sentence, bearer, context);
  const whole = bearer === undefined ? undefined : sentence[bearer];
  if (number?.number === undefined || whole === undefined || currency?.divisor !== 1) return undefined;
  // `115,3 مليار درهم مقابل 110,7`: of so many milliards no part is told in dirhams.
  const scale = scaleOf(whole) >= million ? sharedScale(number, whole) : 1;
  return sumOf(worth(new Big(number.number).times(scale), currency), currency, match);
}

/** What follows a number, or, of coins beside a sum (`48 جنيها و62 قرشا`), what stands before it. */
function currencyOf(sentence: readonly Token[], number: number, context: Context): Currency | undefined {
  const own = readCurrency(sentence, number + 1, context);
  const isOfSum = own?.divisor !== 1 && sentence[number - 1]?.tags.has('And') === true;
  return isOfSum ? readCurrency(sentence, number - 2, context) : own;
}

/** `100 مليون يورو، منها [60 مليونا] قروضا`: what follows says what money it is, and is no noun that is counted. */
const isMoney = (token: Token | undefined): boolean => moneys.has(token?.normal ?? '');
const moneys = new Set(
  [
    'قروضا',
    'قرضا',
    'هبات',
    'هبة',
    'منحا',
    'منحة',
    'نقدا',
    'تمويلا',
    'تبرعا',
    'تبرعات',
    'استثمارا',
    'ضمانات',
    'دعما',
  ].map(fold),
);

// As far as a list goes on without the currency of its lines.
const farthestLine = 3;

/** `• التدريب: 14 مليون يورو؛` and then `• المتابعة: [1,6 مليون]؛`: millions that end the line of a list of sums. */
export function lineOfList(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens, number: line } = match;
  const [number] = tokens;
  const isLine = sentence[span[0] - 1]?.normal === ':' && !/^\p{L}/u.test(sentence[span[1]]?.normal ?? '');
  const isCount = sentence.slice(0, span[0]).some(({ tags }) => tags.has('Reckoning'));
  if (number?.number === undefined || !isLine || isCount || scaleOf(number) < million) return undefined;
  const lines = context.sentences.slice(Math.max(0, line - farthestLine), line);
  const before = lines.findLast((other) => other.some(({ tags }) => tags.has('Currency')));
  const at = before?.findLastIndex(({ normal }) => normal === ':') ?? -1;
  if (before?.[at + 1]?.tags.has('Number') !== true) return undefined;
  const currency = readCurrency(before, at + 2, context);
  return currency?.divisor !== 1 ? undefined : sumOf(worth(number.number, currency), currency, match);
}

const leastWhole = 1000;
/** `تضاف إليها [20 مليونا]`. */
const adding = /^و?[يت]ن?ضاف$/u;
const additions = new Set(['اضافه', 'علاوه', 'فضلا', 'زياده']);

/** `خصص 200 مليون درهم للطرق، إضافة إلى [150 مليونا] للمدارس`: what is added to a sum is of its currency. */
export function addedSum(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const number = tokens[0]?.number;
  const next = sentence[span[1]];
  const isBare = next?.tags.has('Li') === true || isWithoutUnit(sentence, span[0]);
  const [to, addition] = [sentence[span[0] - 1], sentence[span[0] - 2]];
  const isAdded =
    additions.has(addition?.bare ?? '') ||
    (to?.normal.startsWith('الي') === true && adding.test(addition?.normal ?? ''));
  if (number === undefined || !isBare || !isAdded) return undefined;
  if (Number(number) < leastWhole) return undefined;
  const before = sentence.slice(0, span[0]).findLastIndex(({ tags }) => tags.has('Currency'));
  const currency = before > 0 ? readCurrency(sentence, before, context) : undefined;
  return currency === undefined || sentence[before - 1]?.tags.has('Number') !== true
    ? undefined
    : sumOf(worth(number, currency), currency, match);
}

// As far as a clause with its own subject and date reaches.
const farthestSum = 16;

/** `300 مليون دولار من الأولى و[150 مليونا] من الثانية`: millions of which nothing is said are of the money before them. */
export function sumAgain(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const [number] = tokens;
  const isOfMoney = followsMoney(sentence, span[0]);
  const isValue = values.has(sentence[span[0] - 1]?.bare ?? '');
  const isIntroduced =
    isOfMoney ||
    isValue ||
    ['Preposition', 'About', 'AtLeast', 'AtMost', 'Money'].some((tag) => sentence[span[0] - 1]?.tags.has(tag)) ||
    isOfTotal(sentence, span[0]) ||
    isOfParts(sentence, span[0]) ||
    reaching.test(sentence[span[0] - 1]?.bare ?? '') ||
    (sentence[span[0] - 1]?.tags.has('And') === true && sentence[span[1]]?.normal !== 'من');
  if (number?.number === undefined || !isIntroduced || !isBareMillions(sentence, span[0])) return undefined;
  const first = Math.max(0, span[0] - farthestSum);
  const bearer = sentence.findLastIndex(
    (token, at) =>
      at >= first &&
      at < span[0] &&
      token.tags.has('Number') &&
      !isLikeYear(token) &&
      !isBareMillions(sentence, at) &&
      !(isOfMoney && sentence[at + 1]?.tags.has('Percent') === true) &&
      (!isValue || readCurrency(sentence, at + 1, context) !== undefined),
  );
  const currency = readCurrency(sentence, bearer + 1, context);
  const isOfThings = sentence
    .slice(bearer, isValue ? span[0] - 1 : span[0])
    .some(({ tags }) => (tags.has('Quantity') && !tags.has('YearWord')) || tags.has('Percent'));
  return currency?.divisor !== 1 || (isOfThings && !isOfMoney)
    ? undefined
    : sumOf(worth(number.number, currency), currency, match);
}

// As far as a noun of money and what it comes from reach.
const farthestMoney = 4;

/** `ناهزت مداخيل الأسفار [104,6 ملايير]`, after a sum: money is what is counted. */
function followsMoney(sentence: readonly Token[], start: number): boolean {
  const near = sentence.slice(Math.max(0, start - farthestMoney), start);
  const at = near.findLastIndex(({ tags }) => tags.has('Money'));
  // `استفاد من المنح 3 ملايين` counts people.
  return (
    at > 0 &&
    near[at - 1]?.tags.has('Preposition') === false &&
    near.slice(at).every(({ normal, tags }) => /^\p{L}/u.test(normal) && !tags.has('Number'))
  );
}

/** `أو ثلاثة بقيمة [مليونين ونصف المليون]`. */
const values = new Set(['قيمه', 'مبلغ', 'كلفه', 'تكلفه']);
const reaching = /^[يت]?بلغت?$/u;

const isBareMillions = (sentence: readonly Token[], at: number): boolean =>
  sentence[at] !== undefined &&
  scaleOf(sentence[at]) >= million &&
  (isWithoutUnit(sentence, at) ||
    (sentence[at + 1]?.tags.has('YearWord') === true && sentence[at + 2]?.normal === 'قبل') ||
    sentence[at + 1]?.tags.has('Current') === true ||
    sought.has(sentence[at + 1]?.normal ?? ''));

// As far as a name of one part reaches: منها ودائع تحت الطلب 21.3 مليار.
const longestPart = 5;
/** What follows منها, or the colon of an item where a sum before it followed one, too. */
function isOfParts(sentence: readonly Token[], at: number): boolean {
  if (sentence[at - 1]?.normal === ':')
    return (
      announcing.has(sentence[at - 2]?.bare ?? '') ||
      sentence.slice(0, at - 1).some(({ normal }, i) => normal === ':' && isSum(sentence, i + 1))
    );
  const before = sentence.slice(Math.max(0, at - longestPart), at);
  return before.slice(before.findLastIndex(({ tags }) => tags.has('Number')) + 1).some(isPartitive);
}

/** `موزعة كما يلي: 180 مليونا`. */
const announcing = foldedSet('يلي تالي آتي منها وهي');

const isSum = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.tags.has('Number') === true && sentence[at + 1]?.tags.has('Currency') === true;

const isOfTotal = (sentence: readonly Token[], at: number): boolean =>
  sentence[at - 1]?.normal === 'اصل' && sentence[at - 2]?.normal === 'من';
// `من أصل 2,3 مليار مطلوبة`: what is said of money and counts nothing.
const sought = new Set(['مطلوبة', 'مطلوبا', 'مستهدفة', 'متوقعة', 'مقررة', 'مرصودة', 'مبرمجة', 'ملتزم'].map(fold));

/** `ارتفعت إلى [10,3 مليار] مقابل 8,2 مليار دولار`. */
export function setAgainst(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const [number] = tokens;
  const other = span[1] + 1;
  const isSet = sentence[span[1]]?.normal === 'مقابل' && sentence[other]?.tags.has('Number') === true;
  const currency = isSet ? readCurrency(sentence, other + 1, context) : undefined;
  if (number?.number === undefined || currency?.divisor !== 1 || scaleOf(number) < million) return undefined;
  return sumOf(worth(number.number, currency), currency, match);
}

/** `جمع [250 مليونا] من أصل 425 مليون دولار`. */
export function partOfTotal(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const number = tokens[0]?.number;
  const total = span[1] + 2;
  const isPart = sentence[span[1]]?.normal === 'من' && sentence[span[1] + 1]?.normal === 'اصل';
  const currency =
    isPart && sentence[total]?.tags.has('Number') === true ? readCurrency(sentence, total + 1, context) : undefined;
  // `30 من أصل 50 مليون` leaves open whether the first are millions too.
  if (number === undefined || currency === undefined || Number(number) < leastWhole) return undefined;
  return sumOf(worth(number, currency), currency, match);
}
