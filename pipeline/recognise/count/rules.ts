import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Values } from '../../schemas.js';
import { bounds } from '../numeral/bounds.js';
import { isRange, isStretch, rangeEndAfter } from '../numeral/range.js';
import { isLikeYear } from '../numeral/year.js';
import { isMinus, minus } from '../numeral/sign.js';
import { elidedScale, scaled, sharedScale } from '../numeral/scale.js';
import type { Match, Rule } from '../rule.js';
import { alone, isReckoned } from './alone.js';
import { nounAfter, nounBefore, nounOfNext, type Counted } from './counted.js';
import { isCountable } from '../numeral/countable.js';
import { isPartitive } from '../numeral/elision.js';
import { itemised } from './itemised.js';
import { goesOn } from './bracketed.js';
import { endOfLine, listed, partOfSum } from './listed.js';
import { tabulated } from './tabulated.js';
import { bounded, part, whole } from './whole.js';

/** A numeral that can count: no pronoun, no part of a fraction, date or code, no year. */
function isCounting(match: Match, number: Token): boolean {
  const {
    sentence,
    span: [start, end],
  } = match;
  if (number.number === undefined || number.tags.has('One')) return false;
  const [before, after] = [sentence[start - 1], sentence[end]];
  if (number.number === '0' && !isNone(match, number)) return false;
  if (isDualAgain(before, number) || isOfCode(sentence, start) || isSumAgain(sentence, start)) return false;
  if (/^0\d{3}/u.test(number.normal)) return false;
  if (after?.normal === '/' && after.joint !== 'spaced') return false;
  const isOfSign = before?.normal === '/' && sentence[start - 2]?.normal === 'عدد';
  if (before !== undefined && !isOfSign && ['/', '+', '#', '*', '='].includes(before.normal)) return false;
  // A dash that ends the word before is the mark of a list, its number moved behind it by an extractor.
  if (
    before?.normal === '-' &&
    before.joint === 'attached' &&
    number.joint === 'spaced' &&
    start > 1 &&
    sentence[start - 2]?.tags.has('Number') !== true
  )
    return false;
  return (
    !isScore(sentence, start) &&
    !(before?.normal === ':' && sentence[start - 2]?.tags.has('Digits') === true && before.joint === 'attached') &&
    after?.normal !== '%'
  );
}

/** `0 حالات`: in digits only, since صفر is a month and a slogan, too (`صفر نفايات`). */
const isNone = (match: Match, number: Token): boolean =>
  number.normal === '0' && nounAfter(match, number) !== undefined;

/** `رقم A 34567`. */
const isOfCode = (sentence: readonly Token[], at: number): boolean =>
  sentence[at - 1]?.tags.has('Latin') === true && sentence[at - 2]?.tags.has('NumberSign') === true;

const longestSum = 5;
/** `مائتا ألف درهم (200.000)`: in brackets the same number once more. */
function isSumAgain(sentence: readonly Token[], at: number): boolean {
  if (sentence[at - 1]?.normal !== '(' || sentence[at + 1]?.normal !== ')') return false;
  const before = sentence.slice(Math.max(0, at - longestSum), at - 1);
  const said = before.findLast(({ tags }) => tags.has('Number'));
  return said?.number === sentence[at]?.number && before.some(({ tags }) => tags.has('Currency'));
}

/** `عضوان اثنان`: the noun says two by itself. */
const isDualAgain = (noun: Token | undefined, { number, tags }: Token): boolean =>
  number === '2' && !tags.has('Digits') && /^\p{L}{2,}(?:ان|ين)$/u.test(noun?.normal ?? '');

/** `3-1`: of a range the first is the less; `بنتيجة 1-3`. */
function isScore(sentence: readonly Token[], at: number): boolean {
  const [first, dash, second] =
    sentence[at - 1]?.normal === '-' ? sentence.slice(at - 2, at + 1) : sentence.slice(at, at + 3);
  const isJoined = dash?.normal === '-' && dash.joint === 'attached' && second?.joint === 'attached';
  if (!isJoined || first?.number === undefined || second.number === undefined) return false;
  const start = sentence.indexOf(first);
  const isFall = Number(first.number) > Number(second.number) && Number(first.number) < leastStretch;
  return isFall || sentence[start - 1]?.bare === result;
}
const result = fold('نتيجة');
// Larger numbers stand from right to left as often: 20-10.
const leastStretch = 10;

/** What may be a year is one, unless it is round, said to be a number of something, or followed by an accusative (`2016 مشروعا`). */
function isYear(match: Match, number: Token): boolean {
  if (!isLikeYear(number) || number.number === '2000') return false;
  return (
    !isReckoned(match) &&
    !isPartitive(match.sentence[match.span[1]]) &&
    !isOfThosePresent(match) &&
    !/.{3}ا$/u.test(match.sentence[match.span[1]]?.normal ?? '') &&
    Object.keys(bounds(match)).length === 0
  );
}

/** `بمشاركة 1900 شركة`. */
const isOfThosePresent = ({ sentence, span: [start, end] }: Match): boolean =>
  presence.test(sentence[start - 1]?.normal ?? '') && isCountable(sentence[end]);
const presence = /^(?:ب?مشاركه|ب?حضور|[يت]?ضم|ضمت|استقطبت?)$/u;

function value(match: Match, number: Token, counted: Counted): Values['count'] {
  return { value: number.number ?? '', ...counted, ...bounds(match) };
}

const few = 10;

/** `عن الدول 7 أعضاء`: what stands before the number is counted, where a preposition shows that it is no subject. */
function fewBefore(match: Match, number: Token): Counted | undefined {
  const isGoverned = match.sentence[match.span[0] - 2]?.tags.has('Preposition') === true;
  return isGoverned && Number(number.number) <= few ? nounBefore(match, number) : undefined;
}

const definiteBefore = (match: Match, number: Token): Counted | undefined =>
  number.tags.has('Definite') ? nounBefore(match, number) : undefined;

function count(match: Match, find: (match: Match, number: Token) => Counted | undefined): Values['count'] | undefined {
  const [number] = match.tokens;
  if (number === undefined || !isCounting(match, number)) return undefined;
  const counted = find(match, number);
  return counted && !isYear(match, number) ? value(match, number, counted) : undefined;
}

/** The first number of a range takes scale and noun from the second: `بين [3] و5 ملايين شجرة`. */
function ofRange(match: Match): Values['count'] | undefined {
  const { sentence, span } = match;
  const second = rangeEndAfter(sentence, span[1]);
  const found = count(match, nounOfNext);
  const [number, next] = [match.tokens[0], second === undefined ? undefined : sentence[second]];
  if (found === undefined || number === undefined || next === undefined) return found;
  const isFirst = second !== undefined && isRange(sentence, span[0], second);
  return isFirst ? { ...found, value: scaled(number, elidedScale(number, next)) } : found;
}

/** `من [20] إلى 100`: where the second end of a range counts, the first does. */
function firstOfReckoned(match: Match, number: Token): Counted | undefined {
  const { sentence, span } = match;
  const at = rangeEndAfter(sentence, span[1]);
  const second = at === undefined ? undefined : sentence[at];
  if (at === undefined || second === undefined || isLikeYear(number) || !isRange(sentence, span[0], at))
    return undefined;
  return count({ ...match, span: [at, at + 1], tokens: [second] }, alone) && { unit: '' };
}

/** `ارتفع العدد من [1,2] إلى 3,4 ملايين`, `3,5 ملايين سائح مقابل [3,1]`: of things there are no tenths, so the scale of the next or the number before is meant. */
function reckoned(match: Match): Values['count'] | undefined {
  const found = count(match, alone) ?? count(match, firstOfReckoned);
  const [number] = match.tokens;
  if (found === undefined || number === undefined) return found;
  const second = rangeEndAfter(match.sentence, match.span[1]);
  const next = second === undefined ? undefined : match.sentence[second];
  if (second !== undefined && next !== undefined && isStretch(match.sentence, match.span[0], second))
    return { ...found, value: scaled(number, elidedScale(number, next)) };
  if (number.tags.has('Integer')) return found;
  const before = match.sentence.slice(0, match.span[0]).findLast(({ tags }) => tags.has('Number'));
  return before === undefined ? found : { ...found, value: scaled(number, sharedScale(number, before)) };
}

/** `-5 درجات`, `ناقص 12 نقطة`: only what is measured can be less than none; before other things a dash opens the item of a list. سالب leaves no doubt. */
function negative(match: Match): Values['count'] | undefined {
  const [sign, number] = match.tokens;
  const counted = number && nounAfter(match, number);
  const isMeasured = counted?.measure !== undefined || counted?.unit.startsWith('نق') === true;
  const isSure = sign?.normal === 'سالب' && counted === undefined;
  if (!(isMeasured || isSure) || number?.number === undefined || !isMinus(match.sentence, match.span[0]))
    return undefined;
  return { ...value(match, number, counted ?? { unit: '' }), value: `-${number.number}` };
}

/** How numbers of things are written; the span is always the number. */
export const rules: readonly Rule<'count'>[] = [
  { name: '<nouns> <definite number>', match: '[#Number]', produce: (match) => count(match, definiteBefore) },
  { name: '<preposition> <nouns> <number>', match: '[#Number]', produce: (match) => count(match, fewBefore) },
  { name: '<number> <noun>', match: '[#Number]', produce: (match) => count(match, nounAfter) },
  { name: '-<number> <measure>', match: `[${minus} #Number]`, produce: negative },
  { name: '<number> … <number> <noun>', match: '[#Number]', produce: ofRange },
  {
    name: '<fraction> <measure>',
    match: '[#Fraction] #Measure',
    produce: part,
  },
  {
    name: '<number>/<number> <measure>',
    match: '[#Digits #Joint #Digits] #Measure',
    produce: part,
  },
  { name: '<nouns> <number>', match: '[#Number]', produce: (match) => count(match, nounBefore) },
  { name: '<reckoning> <number>', match: '[#Number]', confidence: 0.8, produce: reckoned },
  { name: '<name>: <number>', match: '[#Number]', confidence: 0.7, produce: (match) => count(match, endOfLine) },
  {
    name: '<number> <noun>: <number>',
    match: '[#Number]',
    confidence: 0.8,
    produce: (match) => count(match, partOfSum),
  },
  { name: '<things> عدد <number>', match: '[#Number]', confidence: 0.8, produce: (match) => count(match, itemised) },
  { name: '<name> (<number>)', match: '[#Number]', confidence: 0.8, produce: (match) => count(match, listed) },
  {
    name: '<number> <noun> … و(<number>)',
    match: '#Open [#Number] #Close',
    confidence: 0.8,
    produce: (match) => count(match, goesOn),
  },
  {
    name: '<cell of a table>',
    match: '[#Number]',
    confidence: 0.7,
    produce: (match, context) => count(match, (at, number) => tabulated(at, number, context)),
  },
  {
    name: '<number and nothing else>',
    match: `[${minus}? /^[.٫]$/? #Number (/ #Digits)?]`,
    confidence: 0.5,
    produce: whole,
  },
  { name: '<bound> <number> and nothing else', match: '[#Number]', confidence: 0.5, produce: bounded },
  { name: '<fraction and nothing else>', match: '[#Fraction]', confidence: 0.5, produce: whole },
];
