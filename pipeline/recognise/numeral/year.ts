import type { Token } from '../../arabic/token.js';

const [first, last] = [1900, 2100];

/** Whether a numeral may be a year of our time, where nothing says so: four digits, not grouped. */
export const isLikeYear = ({ tags, number, text }: Token): boolean =>
  tags.has('Digits') && text.length === 4 && Number(number) >= first && Number(number) <= last;
