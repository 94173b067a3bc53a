import Big from 'big.js';
import type { Token } from './token.js';

// Threes after one mark, then perhaps a fraction after another; a leading zero tells a fraction (`0,250`).
const grouped = /^([1-9]\d{0,2}(?:([.,٬،])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,٫،](\d+))?$/u;
const plain = /^(\d+)(?:[.,٫،](\d+))?$/u;
// Where the decimal mark of the Arabic keyboard stands for the other one: no number has two, and few a fraction of three zeros.
const markedThrees = /^[1-9]\d{0,2}(?:(?:٫\d{3}){2,}|٫000)$/u;
const whole = /^(?:0|[1-9]\d*)$/u;
const press = /^(\d+)ر(\d+)$/u;

/** What a group of digits says, as a decimal string; undefined where its marks are neither grouping nor decimal (`1.58.250`). */
export function readDigits(digits: string): string | undefined {
  if (whole.test(digits)) return digits;
  if (markedThrees.test(digits)) return digits.replaceAll('٫', '');
  const [, fraction, ones] = press.exec(digits) ?? [];
  if (fraction !== undefined && ones !== undefined) return decimal(`${ones}.${fraction}`);
  const [, threes, , rest = '0'] = grouped.exec(digits) ?? [];
  if (threes !== undefined) return decimal(`${threes.replace(/\D/gu, '')}.${rest}`);
  return readFraction(digits);
}

/** The same where a group of three is a fraction: thousandths of milliards are written (`33,123 مليار`), thousands of them hardly ever. */
export function readFraction(digits: string): string | undefined {
  const [, ones, rest = '0'] = plain.exec(digits) ?? [];
  return ones === undefined ? undefined : decimal(`${ones}.${rest}`);
}

/** A decimal string without exponent, leading or trailing zeros. */
export const decimal = (number: string | Big): string => new Big(number).toFixed();

const firstThree = /^[1-9]\d{0,2}$/u;
const nextThree = /^\d{3}(?:[.,٫،]\d+)?$/u;

/** The end of a numeral whose thousands stand apart (`1 800 000`): groups of exactly three digits, one space before each. */
export function endOfSpacedGroups(tokens: readonly Token[], from: number): number {
  let last = tokens[from];
  let end = from + 1;
  if (last === undefined || !firstThree.test(last.normal)) return end;
  for (;;) {
    const next = tokens[end];
    if (next === undefined || !next.tags.has('Digits') || next.start - last.end !== 1 || !nextThree.test(next.normal))
      return end;
    last = next;
    end++;
    if (last.normal.length > 3) return end;
  }
}
