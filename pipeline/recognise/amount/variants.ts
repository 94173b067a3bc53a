import Big from 'big.js';
import { scaleOf } from '../numeral/scale.js';
import { isMinus } from '../numeral/sign.js';
import type { Context, Match } from '../rule.js';
import { readCurrency } from './currency.js';
import { namedSum, worth, type Sum } from './sum.js';

/** `نصف دينار`. */
export function ofOne(match: Match, context: Context): Sum | undefined {
  const [part] = match.tokens;
  const currency = readCurrency(match.sentence, match.span[0] + 1, context);
  const isAfterAnd = match.sentence[match.span[0] - 1]?.tags.has('And') === true;
  if (part?.number === undefined || currency === undefined || isAfterAnd) return undefined;
  return namedSum(worth(part.number, currency), currency, match, context);
}

/** `-3 ملايين درهم`, `ناقص 3 ملايين درهم`. */
export function negative(match: Match, context: Context): Sum | undefined {
  const number = match.tokens[1]?.number;
  const currency = readCurrency(match.sentence, match.span[0] + 2, context);
  if (number === undefined || number === '0' || currency === undefined || !isMinus(match.sentence, match.span[0]))
    return undefined;
  return namedSum(worth(new Big(number).neg(), currency), currency, match, context);
}

// In English and French: `10 M$`, `2 Md€`, `3 million USD`.
const latinScales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  millions: 1e6,
  md: 1e9,
  mds: 1e9,
  bn: 1e9,
  billion: 1e9,
  milliard: 1e9,
  milliards: 1e9,
};

export function inLatinMillions(match: Match, context: Context): Sum | undefined {
  const [number, letter, sign] = match.tokens;
  const scale = latinScales[letter?.normal ?? ''];
  const currency = readCurrency(match.sentence, match.span[0] + 2, context);
  const isOne = sign?.joint === 'attached' || (letter !== undefined && letter.normal.length > 1);
  if (number?.number === undefined || scale === undefined || currency === undefined || !isOne) return undefined;
  return namedSum(worth(new Big(number.number).times(scale), currency), currency, match, context);
}

/** `USD 3 million`, `€3bn`. */
export function currencyThenMillions(match: Match, context: Context): Sum | undefined {
  const [, number, letter] = match.tokens;
  const scale = latinScales[letter?.normal ?? ''];
  const currency = readCurrency(match.sentence, match.span[0], context);
  if (number?.number === undefined || scale === undefined || currency === undefined) return undefined;
  return namedSum(worth(new Big(number.number).times(scale), currency), currency, match, context);
}

/** `US$ 500`, `500 US$`. */
export function inUnitedStatesDollars(match: Match, context: Context): Sum | undefined {
  const number = match.tokens.find(({ tags }) => tags.has('Number'))?.number;
  const sign = match.tokens.findIndex(({ tags }) => tags.has('Currency'));
  const currency = readCurrency(match.sentence, match.span[0] + sign, context);
  if (number === undefined || currency?.code !== 'USD') return undefined;
  return namedSum(worth(number, currency), currency, match, context);
}

/** `1.5$ مليار`: the sign has slipped before the scale. */
export function scaledAfter(match: Match, context: Context): Sum | undefined {
  const [number, sign, scale] = match.tokens;
  const currency = readCurrency(match.sentence, match.span[0] + 1, context);
  const isSign = sign !== undefined && /^\p{Sc}$/u.test(sign.normal);
  if (number?.number === undefined || currency === undefined || !isSign || scale === undefined) return undefined;
  if (scaleOf(scale) === 1 || String(scaleOf(scale)) !== scale.number || scaleOf(number) !== 1) return undefined;
  return namedSum(worth(new Big(number.number).times(scaleOf(scale)), currency), currency, match, context);
}

/** `درهم ونصف`, `دينار ونصف الدينار`. */
export function oneAndPart(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const part = tokens[2]?.number;
  const currency = readCurrency(sentence, span[0], context);
  const isOne = tokens[0]?.normal.startsWith('ال') === false && sentence[span[0] - 1]?.tags.has('Number') !== true;
  if (part === undefined || currency === undefined || !isOne) return undefined;
  return namedSum(worth(new Big(part).plus(1), currency), currency, match, context);
}

/** `دينارين ونصف`. */
export function twoAndPart(match: Match, context: Context): Sum | undefined {
  const part = match.tokens.at(-1)?.number;
  const currency = readCurrency(match.sentence, match.span[0], context);
  if (part === undefined || currency === undefined) return undefined;
  return namedSum(worth(new Big(part).plus(2), currency), currency, match, context);
}
