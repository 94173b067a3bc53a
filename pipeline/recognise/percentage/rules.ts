import Big from 'big.js';
import { decimal } from '../../arabic/numeral-digits.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Values } from '../../schemas.js';
import { bounds } from '../numeral/bounds.js';
import { isWithoutUnit, parallelBearer, unitSharer } from '../numeral/elision.js';
import { isStretch, rangeEndAfter } from '../numeral/range.js';
import { scaleOf } from '../numeral/scale.js';
import { isMinus, minus } from '../numeral/sign.js';
import type { Context, Match, Rule } from '../rule.js';
import { decimals } from './decimals.js';

const percent = (match: Match, context: Context, sign = ''): Values['percentage'] | undefined => {
  const number = match.tokens.find((token) => token.number !== undefined)?.number;
  if (number === undefined || isSaidBefore(match, number)) return undefined;
  return { percent: number === '0' ? number : sign + decimals(match, number, context), ...bounds(match) };
};

/** `(75%) خمسة وسبعون بالمئة`, `خمسة وسبعون بالمئة (75%)`: one share, written twice. */
function isSaidBefore({ sentence, span: [start] }: Match, number: string): boolean {
  const at = sentence[start - 1]?.normal === '(' || sentence[start - 1]?.normal === ')' ? start - 2 : start;
  const shares = sentence.slice(Math.max(0, at - 1), at + 1);
  return shares.some((token) => token.tags.has('Percent')) && shares.some((token) => token.number === number);
}

/** `12‰`, `1,5 في الألف`: tenths of a percent. */
function perMille(match: Match): Values['percentage'] | undefined {
  const { number } = match.tokens[0] ?? {};
  const next = match.sentence[match.span[1]];
  // `مرة في الألف سنة الأخيرة` counts years.
  const isCounting = match.tokens.length > 2 && next !== undefined && /^\p{L}/u.test(next.normal) && !isLoose(next);
  return number === undefined || isCounting
    ? undefined
    : { percent: decimal(new Big(number).div(10)), ...bounds(match) };
}

const isLoose = ({ tags }: Token): boolean => ['Preposition', 'Conjunction', 'And'].some((tag) => tags.has(tag));

const isPercent = (match: Match, at: number): boolean => match.sentence[at]?.tags.has('Percent') === true;

/** `من [10] إلى 15 في المائة`, `[10] و20 %`: what the last of them bears holds for all. */
function elided(match: Match, context: Context): Values['percentage'] | undefined {
  const {
    sentence,
    span: [start, end],
  } = match;
  if (isPercent(match, end)) return undefined;
  const second = rangeEndAfter(sentence, end);
  const isFirst = second === end + 1 && isPercent(match, second + 1) && isStretch(sentence, start, second);
  return isFirst || isListed(match) ? percent(match, context) : undefined;
}

/** `من [عشرين (20)] إلى ثلاثين (30) في المائة`. */
function elidedTwice(match: Match, context: Context): Values['percentage'] | undefined {
  const { sentence, span, tokens } = match;
  const second = rangeEndAfter(sentence, span[1]);
  if (tokens[0]?.number !== tokens[2]?.number || second === undefined) return undefined;
  const isTwice = sentence[second + 1]?.tags.has('Open') === true;
  return isPercent(match, second + (isTwice ? 4 : 1)) && isStretch(sentence, span[0], second)
    ? percent(match, context)
    : undefined;
}

// The numbers of a list before the one that bears the sign.
const longestList = 12;

/** `[40] و35 و25 %`. */
function isListed(match: Match): boolean {
  const { sentence, span } = match;
  for (let at = span[0]; at < span[0] + longestList; at += 2) {
    const [number, next] = [sentence[at], sentence[at + 1]];
    if (number?.tags.has('Number') !== true || number.tags.has('Year') || scaleOf(number) > 1) return false;
    if (isPercent(match, at + 1)) return at > span[0];
    if (next?.tags.has('And') !== true && next?.normal !== '،') return false;
  }
  return false;
}

/** `30 % من النساء و[20] من الرجال`. */
function parallel(match: Match, context: Context): Values['percentage'] | undefined {
  const bearer = parallelBearer(match.sentence, match.span[0]);
  return bearer !== undefined && isPercent(match, bearer + 1) ? percent(match, context) : undefined;
}

/** `31,5 % مقابل [34] في السنة الماضية`. */
function setAgainst(match: Match, context: Context): Values['percentage'] | undefined {
  const { sentence, span } = match;
  const bearer = unitSharer(sentence, span[0], (at) => isWithoutUnit(sentence, at));
  const isShare = bearer !== undefined && isPercent(match, bearer + 1);
  return isShare && Number(match.tokens[0]?.number) <= whole ? percent(match, context) : undefined;
}
const whole = 100;

/** `بنسبة 12.` says no sign; nothing follows that would make it a proportion or the number of something, but `نسبة 12 من السكان` says of what. */
function isBare({ sentence, span: [, end], tokens: [number] }: Match): boolean {
  if (['Year', 'Definite', 'One'].some((tag) => number?.tags.has(tag))) return false;
  const [next, whole] = [sentence[end], sentence[end + 1]];
  const isOfAll = next?.normal === 'من' && whole?.normal.startsWith('ال') === true && whole.number === undefined;
  return next === undefined || isOfAll || adverbs.has(next.normal) || /^[.،؛)]$/u.test(next.normal);
}

const adverbs = new Set('فقط تقريبا سنويا شهريا يوميا كفاية كافية'.split(' ').map(fold));

/** A sign before its number; as words only where nothing follows that the number would count. */
function isAhead(match: Match): boolean {
  const {
    sentence,
    span: [start, end],
    tokens: [sign],
  } = match;
  if (sentence[start - 1]?.tags.has('Number') === true || isPercent(match, end)) return false;
  return sign?.normal === '%' || !/^\p{Script=Arabic}/u.test(sentence[end]?.normal ?? '');
}

/** A point that stands apart from the word before it and touches its digits: `.5 %`. */
const isPoint = ({ tokens: [point, digits], span: [start] }: Match): boolean =>
  (start === 0 || point?.joint === 'spaced') && digits?.joint === 'attached' && /^\d+$/u.test(digits.normal);

/** How shares in the hundred are written. */
export const rules: readonly Rule<'percentage'>[] = [
  {
    name: '<number> %',
    match: '[(#Number|#Fraction) #Percent]',
    produce: (match, context) =>
      match.tokens[0]?.tags.has('Digits') !== true && match.tokens[1]?.normal === '%'
        ? undefined
        : percent(match, context),
  },
  {
    name: '.<number> %',
    match: '[/^[.٫]$/ #Digits #Percent]',
    produce: (match) => (isPoint(match) ? { percent: decimal(`0.${match.tokens[1]?.normal ?? ''}`) } : undefined),
  },
  {
    name: '<number> (<number>) %',
    match: '[#Number #Open #Number #Close #Percent]',
    produce: (match, context) =>
      match.tokens[0]?.number === match.tokens[2]?.number ? percent(match, context) : undefined,
  },
  {
    name: '(<number>) %',
    match: '[#Open #Number #Close #Percent]',
    produce: (match, context) => percent(match, context),
  },
  {
    name: '% <number>',
    match: '[#Percent #Number]',
    produce: (match, context) => (isAhead(match) ? percent(match, context) : undefined),
  },
  {
    name: '-<number> %',
    match: `[${minus} #Number #Percent]`,
    produce: (match, context) => (isMinus(match.sentence, match.span[0]) ? percent(match, context, '-') : undefined),
  },
  {
    name: 'نسبة <number>',
    match: 'نسبة [#Number]',
    confidence: 0.5,
    produce: (match, context) => (isBare(match) ? percent(match, context) : undefined),
  },
  { name: '<number> ‰', match: '[#Number #PerMille]', produce: perMille },
  {
    name: '<number> في الألف',
    match: '[#Number (في|ب) #Definite]',
    produce: (match) => (match.tokens[2]?.normal === 'الالف' ? perMille(match) : undefined),
  },
  {
    name: '<number> من المائة',
    match: '[#Number من #Definite]',
    produce: (match, context) =>
      /^الم[اي]?[يا]ه$/u.test(match.tokens[2]?.normal ?? '') ? percent(match, context) : undefined,
  },
  { name: '<number of a range> … %', match: '[#Number]', produce: elided },
  { name: '<number> (<number>) … %', match: '[#Number #Open #Number #Close]', produce: elidedTwice },
  { name: '% … <number>', match: '[#Number]', confidence: 0.8, produce: parallel },
  { name: '% مقابل <number>', match: 'مقابل [#Number]', confidence: 0.9, produce: setAgainst },
];
