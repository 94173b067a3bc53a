import Big from 'big.js';
import { decimal } from '../../arabic/numeral-digits.js';
import { cardinalWord } from '../../arabic/numeral-words.js';
import type { Token } from '../../arabic/token.js';

/** The thousand, million … with which a numeral ends; 1 where it ends with none. */
export function scaleOf(token: Token): number {
  const word = cardinalWord(token.normal.slice(token.normal.lastIndexOf(' ') + 1));
  return word?.role === 'scale' ? word.value : 1;
}

/**
 * The scale that a number takes from the next one of its list or range, which bears it for both: بين 3 و5 ملايين. A number that has its own,
 * or is not smaller than what the next one counts, takes none, unless a fall is told: من 792 إلى 701 مليون.
 */
export function elidedScale(number: Token, next: Token): number {
  const scale = sharedScale(number, next);
  const most = scale >= million ? farthestFall : 1;
  return Number(number.number) < (Number(next.number) / scale) * most ? scale : 1;
}

const million = 1e6;
// Nothing falls to so many millions from fewer pieces than that many times as much.
const farthestFall = 10;

/**
 * The scale that a number of a list takes from the last one, whichever is larger: `120 و87,5 مليون أورو`. Thousands take one only where the
 * last counts its own in thousands: `بين 2100 و2250 مليار ليرة`.
 */
export const sharedScale = (number: Token, last: Token): number => {
  const scale = scaleOf(last);
  const isFew = Number(number.number) < Math.max(1000, Number(last.number) / scale);
  return scaleOf(number) === 1 && isFew ? scale : 1;
};

/** A number times a scale, as a decimal string. */
export const scaled = (number: Token, scale: number): string => decimal(new Big(number.number ?? 0).times(scale));
