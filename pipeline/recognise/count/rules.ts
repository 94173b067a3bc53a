import type { Token } from '../../arabic/token.js';
import type { Values } from '../../schemas.js';
import { bounds } from '../numeral/bounds.js';
import { unitSharer, isWithoutUnit } from '../numeral/elision.js';
import { isRange, rangeEndAfter } from '../numeral/range.js';
import { isLikeYear } from '../numeral/year.js';
import { elidedScale, scaled } from '../numeral/scale.js';
import type { Context, Match, Rule } from '../rule.js';
import { isCountable } from './noun.js';
import { nounAfter, nounBefore, nounOfNext, type Counted } from './counted.js';

const farthestReckoning = 5;

/** A numeral that can count: no pronoun, no part of a fraction, date or code, no year. */
function isCounting({ sentence, span: [start, end] }: Match, number: Token): boolean {
  if (number.number === undefined || number.number === '0' || number.tags.has('One')) return false;
  const [before, after] = [sentence[start - 1], sentence[end]];
  if (after?.normal === '/' && after.joint !== 'spaced') return false;
  if (before !== undefined && ['/', '+', '#', '*', '='].includes(before.normal)) return false;
  // A dash that ends the word before is the mark of a list, its number moved behind it by an extractor.
  if (
    before?.normal === '-' &&
    before.joint === 'attached' &&
    number.joint === 'spaced' &&
    sentence[start - 2]?.tags.has('Number') !== true
  )
    return false;
  return (
    !(before?.normal === ':' && sentence[start - 2]?.tags.has('Digits') === true && before.joint === 'attached') &&
    after?.normal !== '%'
  );
}

/** Whether a number without a noun is said to be a number of something: بلغ عددهم 27.332, حوالي 600. */
function isReckoned({ sentence, span: [start] }: Match): boolean {
  for (let at = start - 1; at >= Math.max(0, start - farthestReckoning); at--) {
    const token = sentence[at];
    if (token === undefined || /^[.،؛()]$/u.test(token.normal) || token.tags.has('Number')) return false;
    // العدد 31 is the number of a periodical's issue, unless something reaches it.
    if (token.tags.has('Reckoning'))
      return at < start - 1 || !/^(?:ال)?عدد$/u.test(token.normal) || sentence[at - 1]?.tags.has('Reckoning') === true;
  }
  return false;
}

/** What may be a year is one, unless it is round, said to be a number of something, or followed by an accusative (`2016 مشروعا`). */
function isYear(match: Match, number: Token): boolean {
  if (!isLikeYear(number) || number.number === '2000') return false;
  return (
    !isReckoned(match) &&
    !/.{3}ا$/u.test(match.sentence[match.span[1]]?.normal ?? '') &&
    Object.keys(bounds(match)).length === 0
  );
}

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

/** `132 صوتا مقابل 45`, `5 ملايين لاجئ، منهم 3 ملايين في تركيا`: the noun was said with the number that this one is set against. */
function isPartOfCount({ sentence, span: [start] }: Match): boolean {
  const bearer = unitSharer(
    sentence,
    start,
    (at) => !isCountable(sentence[at + 1]) && (isWithoutUnit(sentence, at) || at === start),
  );
  return bearer !== undefined && isCountable(sentence[bearer + 1]);
}

// Smaller numbers about which it is said that they are near or more are ages, marks, hours as often.
const leastAlone = 100;

/** `بلغ عددهم 27.332`, `17.916 من أصل 27.332`, `سبعة من كل عشرين`: no noun is named. */
function alone(match: Match, number: Token): Counted | undefined {
  const {
    sentence,
    span: [start, end],
  } = match;
  const [next, second] = [sentence[end], sentence[end + 1]];
  if (number.tags.has('Definite') || (isLikeYear(number) && sentence[start - 1]?.tags.has('Reckoning') !== true))
    return undefined;
  const isPart =
    next?.normal === 'من' &&
    (second?.normal === 'اصل' || (second?.normal === 'كل' && sentence[end + 2]?.tags.has('Number') === true));
  const isBounded =
    Number(number.number) >= leastAlone &&
    Object.keys(bounds(match)).length > 0 &&
    (next === undefined || next.tags.has('Preposition') || !/^\p{L}/u.test(next.normal));
  return isPart || isReckoned(match) || isBounded || isPartOfCount(match) ? { unit: '' } : undefined;
}

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

/** Whether a text is one number; a number on a line of a longer text is as often the page's. */
const isWhole = ({ sentence }: Match, sentences: Context['sentences']): boolean =>
  sentences.length === 1 && sentence.length === 1;

/** How numbers of things are written; the span is always the number. */
export const rules: readonly Rule<'count'>[] = [
  { name: '<nouns> <definite number>', match: '[#Number]', produce: (match) => count(match, definiteBefore) },
  { name: '<preposition> <nouns> <number>', match: '[#Number]', produce: (match) => count(match, fewBefore) },
  { name: '<number> <noun>', match: '[#Number]', produce: (match) => count(match, nounAfter) },
  { name: '<number> … <number> <noun>', match: '[#Number]', produce: ofRange },
  { name: '<nouns> <number>', match: '[#Number]', produce: (match) => count(match, nounBefore) },
  { name: '<reckoning> <number>', match: '[#Number]', confidence: 0.8, produce: (match) => count(match, alone) },
  {
    name: '<number and nothing else>',
    match: '[#Number]',
    confidence: 0.5,
    produce: (match, { sentences }) => (isWhole(match, sentences) ? count(match, () => ({ unit: '' })) : undefined),
  },
];
