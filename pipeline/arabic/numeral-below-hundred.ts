import Big from 'big.js';
import { cardinalWord, isDefinite, type NumberWord } from './numeral-words.js';
import type { Token } from './token.js';

/** A part of a numeral: the token after it, and what it says. */
export interface Group {
  readonly end: number;
  readonly value: Big;
  /** The thousand, million … that it counts; 1 where it counts none. */
  readonly scale: number;
  readonly isDigits: boolean;
}

export const isAnd = (token: Token | undefined): boolean => token?.tags.has('And') === true;
/** What a token says as a word of a numeral. */
export const wordAt = (tokens: readonly Token[], i: number): NumberWord | undefined => {
  const token = tokens[i];
  if (token?.tags.has('NumberWord') !== true) return undefined;
  const word = cardinalWord(token.normal);
  return word !== undefined && isOtherHundred(tokens, i, word) ? undefined : word;
};

/** As speech spells them, hundreds are other words as well (`ميت`, `متين`), unless more of a number follows or there is nothing else. */
function isOtherHundred(tokens: readonly Token[], i: number, { role, value, form }: NumberWord): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (role !== 'hundred' || token === undefined || token.text.includes('ئ') || !/^مي?ت/u.test(token.normal))
    return false;
  if (form === 'bound') return (i > 0 || value === 100) && cardinalWord(next?.normal ?? '')?.role !== 'scale';
  return tokens.length > 1 && next?.tags.has('NumberWord') !== true && !isAnd(next);
}

/** `خمسة عشر`, `ثلاثة وعشرون`, `سبع`. */
export function readBelowHundred(tokens: readonly Token[], from: number): Group | undefined {
  const word = wordAt(tokens, from);
  if (word?.role !== 'unit' && word?.role !== 'ten') return undefined;
  const group = (value: number, end: number): Group => ({ end, value: new Big(value), scale: 1, isDigits: false });
  if (word.role === 'ten') return group(word.value, from + 1);
  const second = wordAt(tokens, from + 1);
  const isCounted = word.value >= 1 && word.value <= 9;
  if (isCounted && second?.role === 'unit' && second.value === 10) return group(word.value + 10, from + 2);
  const ten = isCounted && isAnd(tokens[from + 1]) ? wordAt(tokens, from + 2) : undefined;
  if (ten?.role === 'ten') return group(word.value + ten.value, from + 3);
  return word.form === 'bound' || isOtherWord(tokens, from, word) ? undefined : group(word.value, from + 1);
}

/** Words that are numbers only in some company: `الاثنين` is a Monday, `خمس السكان` a fifth, `ست البيت` a lady. */
function isOtherWord(tokens: readonly Token[], from: number, word: NumberWord): boolean {
  const [token, next] = [tokens[from], tokens[from + 1]];
  if (token === undefined) return true;
  if (isDefinite(token.normal)) return word.value === 2;
  return word.form === 'feminine' && next !== undefined && /^ال../u.test(next.normal) && !next.tags.has('NumberWord');
}
