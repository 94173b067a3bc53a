import Big from 'big.js';
import type { Token } from '../../arabic/token.js';
import { scaleOf } from '../numeral/scale.js';
import { isBeforeSession, isRegularSession } from '../numeral/regular-session.js';
import type { Context, Match } from '../rule.js';
import { readCurrency, type Currency } from './currency.js';
import { namedSum, worth, type Sum } from './sum.js';

const isNumber = (token: Token | undefined): boolean => token?.tags.has('Number') === true;

/** `30 دينارا [و500 مليم]`: coins after a sum are a part of it. */
const isCoinsOfSum = ({ sentence, span: [start] }: Match, { divisor }: Currency): boolean =>
  divisor !== 1 &&
  sentence[start - 1]?.tags.has('And') === true &&
  ['Currency', 'CurrencyAdjective'].some((tag) => sentence[start - 2]?.tags.has(tag) === true);

/** `مليون دينار (1.000.000 دينار)`: in brackets the same sum once more. */
function isSaidTwice({ sentence, span: [start], tokens: [number] }: Match): boolean {
  if (sentence[start - 1]?.tags.has('OpenBracket') !== true) return false;
  const at = sentence.slice(0, start).findLastIndex((token) => isNumber(token));
  const between = sentence.slice(at + 1, start - 1);
  const isSum =
    between.length > 0 && between.every(({ tags }) => tags.has('Currency') || tags.has('CurrencyAdjective'));
  return isSum && sentence[at]?.number === number?.number;
}

/** `الميزانية (مليون درهم)` says in what the numbers of a column are. */
const isUnitOf = ({ sentence, span: [start, end], tokens: [number] }: Match): boolean =>
  sentence[start - 1]?.tags.has('Open') === true &&
  sentence[end]?.tags.has('Close') === true &&
  number !== undefined &&
  /^\p{L}/u.test(number.normal) &&
  String(scaleOf(number)) === number.number;

/** `5 ملايين درهم`, `عشرة آلاف من الدنانير`, `500 €`; `isGuessed` says which of those whose country is known or not. */
export const numberFirst =
  (isGuessed: boolean) =>
  (match: Match, context: Context): Sum | undefined => {
    const [number, second] = match.tokens;
    const currency = readCurrency(match.sentence, match.span[0] + (second?.normal === 'من' ? 2 : 1), context);
    if (number?.number === undefined || currency?.isGuessed !== isGuessed) return undefined;
    if (isCoinsOfSum(match, currency) || isSaidTwice(match) || isUnitOf(match)) return undefined;
    if (isBeforeSession(match.sentence, match.span[1] - 1)) return undefined;
    return namedSum(worth(number.number, currency), currency, match, context);
  };

/** `$500`, `EUR 20`, unless the number has a currency of its own after it, or the sign a number before it. */
export function currencyFirst(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const [sign, number] = tokens;
  const currency = readCurrency(sentence, span[0], context);
  if (number?.number === undefined || currency === undefined || isNumber(sentence[span[0] - 1])) return undefined;
  if (isRegularSession(sentence, span[0])) return undefined;
  if (/^\p{Script=Arabic}{2,}/u.test(sign?.normal ?? '') || readCurrency(sentence, span[1], context)) return undefined;
  return namedSum(worth(number.number, currency), currency, match, context);
}

/** `(500) ريال`, where no words say the number again. */
export function inBrackets(match: Match, context: Context): Sum | undefined {
  const number = match.tokens[1]?.number;
  const currency = readCurrency(match.sentence, match.span[0] + 3, context);
  if (number === undefined || currency === undefined || isNumber(match.sentence[match.span[0] - 1])) return undefined;
  return namedSum(worth(number, currency), currency, match, context);
}

/** `درهم واحد`, `دينارين`: the noun's form is the number. */
export const countedByForm =
  (amount: number) =>
  (match: Match, context: Context): Sum | undefined => {
    const currency = readCurrency(match.sentence, match.span[0], context);
    // `للدولار الواحد` is what something costs a piece.
    const isDefinite = amount === 1 && match.tokens[0]?.normal.startsWith('ال') === true;
    if (currency === undefined || isDefinite || isNumber(match.sentence[match.span[0] - 1])) return undefined;
    return namedSum(worth(new Big(amount), currency), currency, match, context);
  };
