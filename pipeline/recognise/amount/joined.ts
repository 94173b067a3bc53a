import Big from 'big.js';
import { isWithoutUnit } from '../numeral/elision.js';
import { scaleOf } from '../numeral/scale.js';
import type { Token } from '../../arabic/token.js';
import type { Context, Match } from '../rule.js';
import { readCurrency, type Currency } from './currency.js';
import { namedSum, sumOf, worth, type Sum } from './sum.js';

/** `125 درهما و50 سنتيما`: the coin is of the currency before it. */
export function withCoins(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const [whole, coins] = tokens.filter((token) => token.tags.has('Number'));
  const currency = readCurrency(sentence, span[0] + 1, context);
  const coin = readCurrency(sentence, span[1] - 1, context);
  if (whole?.number === undefined || coins?.number === undefined || coin === undefined) return undefined;
  if (currency?.divisor !== 1 || coin.divisor === 1) return undefined;
  return sumOf(worth(whole.number, currency).plus(worth(coins.number, coin)), currency, match);
}

/** `دينار و500 مليم`, `دينارين و500 مليم`: the form of the noun is the number. */
export function oneWithCoins(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const [noun] = tokens;
  const coins = tokens.find((token) => token.tags.has('Number'));
  const [currency, coin] = [readCurrency(sentence, span[0], context), readCurrency(sentence, span[1] - 1, context)];
  const isCounted = noun?.normal.startsWith('ال') === true || sentence[span[0] - 1]?.tags.has('Number') === true;
  if (coins?.number === undefined || coin === undefined || currency?.divisor !== 1 || coin.divisor === 1 || isCounted)
    return undefined;
  const wholes = noun?.tags.has('CurrencyDual') === true ? 2 : 1;
  return sumOf(worth(coins.number, coin).plus(wholes), currency, match);
}

const thousand = 1e3;

/** `ملياري ريال وثلاثمائة وخمسين مليونا`: what the currency cut off is of the sum, where its scale is the lesser one. */
export function withLesserScale(match: Match, context: Context): Sum | undefined {
  const { sentence, span } = match;
  const [whole, rest] = match.tokens.filter((token) => token.tags.has('Number'));
  const currency = readCurrency(sentence, span[0] + 1, context);
  if (whole?.number === undefined || rest?.number === undefined || currency?.divisor !== 1) return undefined;
  const isRest = scaleOf(rest) >= thousand && Number(rest.number) < scaleOf(whole);
  if (!isRest || !isWithoutUnit(sentence, span[1] - 1)) return undefined;
  return namedSum(new Big(whole.number).plus(rest.number), currency, match, context);
}

const coinsOfWhole = 100;
const isSign = (token: Token | undefined): boolean => token !== undefined && /^\p{Sc}$/u.test(token.normal);

/** `20$ 43c`. */
export function withCents(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const [coins, cents] = tokens.slice(-2);
  const isCents = cents?.normal === 'c' && cents.joint === 'attached' && isSign(tokens[1]);
  return isCents ? inAll(tokens[0], coins, readCurrency(sentence, span[0] + 1, context), match) : undefined;
}

/** `$20 43`: two digits after a sum with its sign, and nothing that they would count. */
export function withBareCoins(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const [sign, whole, coins] = tokens;
  const next = sentence[span[1]];
  const isLast = next === undefined || /^[.،؛)]$/u.test(next.normal);
  if (!isSign(sign) || !isLast || !/^\d\d$/u.test(coins?.normal ?? '') || coins?.joint !== 'spaced') return undefined;
  return inAll(whole, coins, readCurrency(sentence, span[0], context), match);
}

function inAll(
  whole: Token | undefined,
  coins: Token | undefined,
  currency: Currency | undefined,
  match: Match,
): Sum | undefined {
  if (whole?.number === undefined || coins?.number === undefined || currency === undefined) return undefined;
  return sumOf(new Big(coins.number).div(coinsOfWhole).plus(worth(whole.number, currency)), currency, match);
}

/** `مليون درهم ونصف`, `مليونا دولار ونصف المليون`. */
export function withFraction(match: Match, context: Context): Sum | undefined {
  const [whole, , , part] = match.tokens;
  const currency = readCurrency(match.sentence, match.span[0] + 1, context);
  if (whole?.number === undefined || part?.number === undefined || currency === undefined) return undefined;
  if (!/^(?:نصف|ربع|ثلث)/u.test(part.normal)) return undefined;
  const scale = part.tags.has('Fraction') ? scaleOf(whole) : 1;
  return sumOf(worth(new Big(part.number).times(scale).plus(whole.number), currency), currency, match);
}

/** `خمسة ملايين (5.000.000) درهم`: one sum, written twice. */
export function writtenTwice(match: Match, context: Context): Sum | undefined {
  const [first, , second] = match.tokens;
  const currency = readCurrency(match.sentence, match.span[0] + 4, context);
  if (first?.number === undefined || first.number !== second?.number || currency === undefined) return undefined;
  return namedSum(worth(first.number, currency), currency, match, context);
}
