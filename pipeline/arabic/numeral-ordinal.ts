import { readCardinal } from './numeral-cardinal.js';
import { cardinalWord, isDefinite, ordinalWord } from './numeral-words.js';
import type { Token } from './token.js';

/** An ordinal in words: the token after it, and its number. */
export interface Ordinal {
  readonly end: number;
  readonly number: string;
}

const isAnd = (token: Token | undefined): boolean => token?.tags.has('And') === true;

/** Reads the longest ordinal that begins at a token: `الثامنة والستون`, `الحادي عشر`, `الثانية والأربعون بعد المائة`, `المائة والخامسة`. */
export function readOrdinal(tokens: readonly Token[], from: number): Ordinal | undefined {
  const below = readBelowHundred(tokens, from);
  const tens = below ?? readDefinite(tokens, from, ['ten']);
  const beyond =
    tens && tokens[tens.end]?.normal === 'بعد' ? readDefinite(tokens, tens.end + 1, ['hundred', 'scale']) : undefined;
  if (tens && beyond) return { end: beyond.end, number: String(tens.value + beyond.value) };
  return below ? { end: below.end, number: String(below.value) } : readJoined(tokens, from);
}

function readBelowHundred(tokens: readonly Token[], from: number): { value: number; end: number } | undefined {
  const token = tokens[from];
  const unit = token && ordinalWord(token.normal);
  if (token === undefined || unit === undefined) return undefined;
  const next = cardinalOf(tokens[from + 1]);
  if (next?.role === 'unit' && next.value === 10) return { value: unit + 10, end: from + 2 };
  const ten = isAnd(tokens[from + 1]) ? cardinalOf(tokens[from + 2]) : undefined;
  // The tenth and the twentieth are two.
  if (ten?.role === 'ten' && unit < 10) return { value: unit + ten.value, end: from + 3 };
  // What is "initial" (أولي), and patience (تأني), are spelt like "first" (أولى) and "second" (تاني) once folded; a bound ordinal says nothing alone.
  return token.tags.has('Ordinal') && !/لي$|تأ/u.test(token.text) ? { value: unit, end: from + 1 } : undefined;
}

/** `المائة والخامسة`. */
function readJoined(tokens: readonly Token[], from: number): Ordinal | undefined {
  const large = readDefinite(tokens, from, ['unit', 'hundred', 'scale']);
  const rest =
    large && large.value >= 100 && isAnd(tokens[large.end]) ? readBelowHundred(tokens, large.end + 1) : undefined;
  return large && rest && { end: rest.end, number: String(large.value + rest.value) };
}

/** A cardinal with the article, which serves as an ordinal in company: `العشرون`, `المائة`, `الألف`. */
function readDefinite(
  tokens: readonly Token[],
  from: number,
  roles: readonly string[],
): { value: number; end: number } | undefined {
  const [token, word] = [tokens[from], cardinalOf(tokens[from])];
  if (token === undefined || word === undefined || !isDefinite(token.normal) || !roles.includes(word.role))
    return undefined;
  const cardinal = readCardinal(tokens, from);
  return cardinal?.number === undefined ? undefined : { end: cardinal.end, value: Number(cardinal.number) };
}

const cardinalOf = (token: Token | undefined) =>
  token?.tags.has('NumberWord') === true ? cardinalWord(token.normal) : undefined;
