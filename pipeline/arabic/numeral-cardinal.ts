import Big from 'big.js';
import { decimal, endOfSpacedGroups, readDigits, readFraction } from './numeral-digits.js';
import { isAnd, readBelowHundred, wordAt, type Group } from './numeral-below-hundred.js';
import { isDefinite, type NumberWord } from './numeral-words.js';
import type { Token } from './token.js';

/** A numeral read from a token on: the token after it, and what it says. */
export interface Cardinal {
  readonly end: number;
  /** Undefined where a decimal string cannot say it exactly (a third). */
  readonly number: string | undefined;
  /** A share of something rather than a number of things (`نصف`, `ثلاثة أرباع`). */
  readonly isFraction: boolean;
  readonly isDigits: boolean;
}

const thousand = 1e3;
const million = 1e6;
const milliard = 1e9;

/** Reads the longest cardinal that begins at a token: groups of falling scale joined by و, then perhaps a fraction of the last scale. */
export function readCardinal(tokens: readonly Token[], from: number, decimalMark?: string): Cardinal | undefined {
  if (isDigitsAlone(tokens, from)) {
    const digits = tokens[from]?.normal ?? '';
    const number =
      digits.at(-4) === '٫'
        ? readMarked(digits, tokens[tokens[from + 1]?.normal === ')' ? from + 2 : from + 1])
        : readDigits(digits);
    return number === undefined ? undefined : { end: from + 1, number, isFraction: false, isDigits: true };
  }
  const share = readShare(tokens, from);
  if (share !== undefined) return share;
  const first = readGroup(tokens, from, decimalMark);
  if (first === undefined) return undefined;
  const decimals = withPoint(tokens, first);
  if (decimals !== undefined) return decimals;
  let [group, value] = [first, first.value];
  while (group.scale > 1 && isAnd(tokens[group.end])) {
    const next = readGroup(tokens, group.end + 1, decimalMark);
    const both = next && ofThousands(tokens, from, group, next);
    if (both !== undefined) {
      value = both.value;
      group = both;
      continue;
    }
    if (next === undefined || next.scale >= group.scale || next.value.gte(group.scale)) break;
    value = value.plus(next.value);
    group = next;
  }
  const isDigits = first.isDigits && first.scale === 1;
  return withFraction(tokens, group, value) ?? { end: group.end, number: decimal(value), isFraction: false, isDigits };
}

/** `سبعة آلاف ومائتين وعشرين مليونا`, `ألف وعشرين مليارا`: thousands and what is less count the same millions, but not `بين 2000 و200 مليون`. */
function ofThousands(tokens: readonly Token[], from: number, thousands: Group, hundreds: Group): Group | undefined {
  const below = hundreds.value.div(hundreds.scale);
  const least = thousands.isDigits || hundreds.isDigits ? 100 : leastInWords;
  const isOne = thousands.scale === 1e3 && hundreds.scale > 1e3 && below.gte(least) && below.lt(1e3);
  return isOne && tokens[from - 1]?.normal !== 'بين'
    ? { ...hundreds, value: thousands.value.plus(below).times(hundreds.scale) }
    : undefined;
}

// `ألف ومليون`, `ألف وثلاثة ملايين` are two numbers.
const leastInWords = 11;

/** `12٫500 ريال` is twelve thousand; of dinars, which have a thousand parts, `12٫500` is twelve and a half. */
function readMarked(digits: string, next: Token | undefined): string | undefined {
  if (next?.tags.has('Currency') !== true) return readDigits(digits);
  if (/^(?:د(?!ول|ره)|دينار|دنانير)/u.test(next.normal)) return readFraction(digits) ?? readDigits(digits);
  return readDigits(/^[1-9]\d{0,2}٫\d\d0$/u.test(digits) ? digits.replace('٫', '') : digits);
}

/** Most numerals: digits after which nothing goes on with them. */
function isDigitsAlone(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.tags.has('Digits') !== true) return false;
  const next = tokens[from + 1];
  if (next === undefined) return true;
  const { tags, normal } = next;
  return !(tags.has('NumberWord') || tags.has('Digits') || tags.has('And') || normal === '/' || isPoint(next));
}

/** `مليون ونصف`, `ثلاثة ملايين ونصف المليون`, `ثلاثة ونصف مليون`, `مئتان وأربعة أعشار`. */
function withFraction(tokens: readonly Token[], { end, scale }: Group, value: Big): Cardinal | undefined {
  // `من 2023 والربع الثالث من 2022`
  if (scale === 1 && value.gte(1e3) && tokens[end + 1]?.normal.startsWith('ال') === true) return undefined;
  const share = isAnd(tokens[end]) ? shareAt(tokens, end + 1) : mixedShare(tokens, end);
  const part = share && partOf(scale, share);
  if (share === undefined || part === undefined) return undefined;
  const sum = value.plus(part);
  const after = wordAt(tokens, share.end);
  const isScaled = after?.role === 'scale' && after.form === undefined && (scale === 1 || after.value === scale);
  const number = isScaled && scale === 1 ? sum.times(after.value) : sum;
  return { end: share.end + (isScaled ? 1 : 0), number: decimal(number), isFraction: false, isDigits: false };
}

const isPoint = (token: Token | undefined): boolean => token?.normal === 'فاصله' || token?.normal === 'فاصل';

/** `واحد فاصلة خمسة`, `3 فاصلة 2 مليون`: the decimal mark as a word. */
function withPoint(tokens: readonly Token[], whole: Group): Cardinal | undefined {
  if (whole.scale !== 1 || !isPoint(tokens[whole.end])) return undefined;
  const places = readBelowThousand(tokens, whole.end + 1) ?? readDigitGroup(tokens, whole.end + 1);
  if (places === undefined || !/^\d+$/u.test(places.value.toFixed())) return undefined;
  const number = new Big(`${whole.value.toFixed()}.${places.value.toFixed()}`);
  const scale = wordAt(tokens, places.end);
  const isScaled = scale?.role === 'scale' && scale.form !== 'dual';
  return {
    end: places.end + (isScaled ? 1 : 0),
    number: decimal(number.times(isScaled ? scale.value : 1)),
    isFraction: false,
    isDigits: false,
  };
}

interface Share {
  readonly over: number;
  readonly under: number;
  readonly end: number;
}

/** A share in words: `نصف`, `ثلثا`, `ثلاثة أرباع`. */
function shareAt(tokens: readonly Token[], from: number): Share | undefined {
  const word = wordAt(tokens, from);
  if (word?.role === 'fraction') return { over: word.form === 'dual' ? 2 : 1, under: word.value, end: from + 1 };
  const over = word === undefined ? undefined : readBelowHundred(tokens, from);
  const parts = over && wordAt(tokens, over.end);
  return parts?.role === 'fractions'
    ? { over: over?.value.toNumber() ?? 0, under: parts.value, end: (over?.end ?? from) + 1 }
    : undefined;
}

/** `1/2` is a fraction only before a scale: elsewhere it may be a day, an article, a page. */
function vulgarShare(tokens: readonly Token[], from: number): Share | undefined {
  const [over, slash, under] = tokens.slice(from, from + 3);
  if (slash?.normal !== '/' || !/^\d$/u.test(over?.normal ?? '') || !/^[2-9]$/u.test(under?.normal ?? ''))
    return undefined;
  return { over: Number(over?.normal), under: Number(under?.normal), end: from + 3 };
}

/** `2 1/4`: less than one, after a whole number in digits. */
function mixedShare(tokens: readonly Token[], from: number): Share | undefined {
  const share = tokens[from - 1]?.tags.has('Digits') === true ? vulgarShare(tokens, from) : undefined;
  const isApart = tokens[from]?.joint === 'spaced' && tokens[from + 3]?.normal !== '/';
  return share !== undefined && isApart && share.over < share.under ? share : undefined;
}

/** A share by itself, or of a scale (`نصف مليون`, `1/2 مليون`), which is a number. */
function readShare(tokens: readonly Token[], from: number): Cardinal | undefined {
  const inWords = shareAt(tokens, from);
  const share = inWords ?? vulgarShare(tokens, from);
  if (share === undefined) return undefined;
  const scale = wordAt(tokens, share.end);
  const isScale = (scale?.role === 'scale' && scale.form === undefined) || scale?.value === 100;
  if (isScale) {
    const number = partOf(scale.value, share);
    // `ثلث مليون` is no million.
    return { end: share.end + 1, number: number && decimal(number), isFraction: number === undefined, isDigits: false };
  }
  if (inWords === undefined) return undefined;
  const part = partOf(1, share);
  return { end: share.end, number: part && decimal(part), isFraction: true, isDigits: false };
}

/** The share of a whole; undefined where no decimal number says it exactly. */
function partOf(whole: number, { over, under }: Share): Big | undefined {
  const part = new Big(whole).times(over).div(under);
  return part.times(under).eq(new Big(whole).times(over)) ? part : undefined;
}

/** One group: a number below a thousand, or digits, with the scales that it counts (`16 ألف مليار`), or a scale by itself. */
function readGroup(tokens: readonly Token[], from: number, decimalMark?: string): Group | undefined {
  const below = readBelowThousand(tokens, from) ?? readDigitGroup(tokens, from, decimalMark);
  const isDigits = below?.isDigits ?? false;
  let { end, value, scale } = below ?? { end: from, value: new Big(1), scale: 1 };
  for (let word = wordAt(tokens, end); word?.role === 'scale' && word.value > scale; word = wordAt(tokens, end)) {
    const isFirst = end === from;
    if (isFirst ? word.form === 'bound' || isPiece(tokens, end, word) : word.form === 'dual') break;
    // After its number a construct is an accusative (`خمسون ألفا`); before و or a scale, too, it says one.
    const isTwo = word.form === 'dual' || (isFirst && word.form === 'construct' && isConstruct(tokens[end + 1]));
    value = value.times(isTwo ? 2 : 1).times(word.value);
    scale = word.value;
    end++;
  }
  return end === from ? undefined : { end, value, scale, isDigits };
}

/** `عن كل دزينة دينار`, `سعر الدزينة من الأقلام`: a dozen that is priced as one piece. */
const dozen = 12;
function isPiece(tokens: readonly Token[], at: number, { value }: NumberWord): boolean {
  if (value !== dozen) return false;
  const [before, { normal = '' } = {}, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isPriced = ['Currency', 'SubUnit', 'TimeUnit'].some((tag) => next?.tags.has(tag));
  return isPriced || isDefinite(normal) || /^ل?كل$/u.test(before?.normal ?? '');
}

const isConstruct = (next: Token | undefined): boolean =>
  next !== undefined && !isAnd(next) && /^\p{Script=Arabic}{2,}/u.test(next.normal) && !isDefinite(next.normal);

function readDigitGroup(tokens: readonly Token[], from: number, decimalMark?: string): Group | undefined {
  if (tokens[from]?.tags.has('Digits') !== true) return undefined;
  const end = endOfSpacedGroups(tokens, from);
  const digits = tokens
    .slice(from, end)
    .map((token) => token.normal)
    .join('');
  const scale = end === from + 1 ? (wordAt(tokens, end)?.value ?? 0) : 0;
  const isFraction = digits.at(-4) === decimalMark ? scale >= million : scale >= milliard && decimalMark === undefined;
  const number = (isFraction ? readFraction(digits) : undefined) ?? readDigits(digits);
  if (number === undefined) return undefined;
  const isHundreds =
    Number(number) < thousand && isHundred(wordAt(tokens, end)) && tokens[end]?.normal.startsWith('ال') !== true;
  if (!isHundreds) return { end, value: new Big(number), scale: 1, isDigits: true };
  const rest = isAnd(tokens[end + 1]) ? readRest(tokens, end + 2) : undefined;
  const value = new Big(number).times(100).plus(rest?.value ?? 0);
  return { end: rest?.end ?? end + 1, value, scale: 1, isDigits: false };
}

/** `3 مائة و[21]`. */
function readRest(tokens: readonly Token[], from: number): Pick<Group, 'end' | 'value'> | undefined {
  const digits = tokens[from]?.normal ?? '';
  return /^[1-9]\d?$/u.test(digits) ? { end: from + 1, value: new Big(digits) } : readBelowHundred(tokens, from);
}

/** `ثلاثمائة وخمسة وأربعون`, `مائة`, `خمسة عشر`. */
function readBelowThousand(tokens: readonly Token[], from: number): Group | undefined {
  const first = wordAt(tokens, from);
  const isSplit = first?.role === 'unit' && first.value >= 3 && first.value <= 9 && isHundred(wordAt(tokens, from + 1));
  if (first === undefined || (first.role !== 'hundred' && !isSplit)) return readBelowHundred(tokens, from);
  const hundreds = isSplit ? first.value * 100 : first.value;
  const end = from + (isSplit ? 2 : 1);
  const isAfterAnd = isAnd(tokens[end]);
  // `مئتان وأربعة أعشار` is no two hundred and four.
  const isShare = isAfterAnd && shareAt(tokens, end + 1) !== undefined;
  const isJoined = isAfterAnd || isSpoken(tokens[end - 1]);
  const rest = isJoined && !isShare ? readBelowHundred(tokens, isAfterAnd ? end + 1 : end) : undefined;
  return { end: rest?.end ?? end, value: new Big(hundreds).plus(rest?.value ?? 0), scale: 1, isDigits: false };
}

/** What speech spells so joins the rest without و: `خمسمية خمسة وعشرين`. */
const isSpoken = (token: Token | undefined): boolean => /(?:مي[ةه]|متين)$/u.test(token?.text ?? '');

const isHundred = (word: NumberWord | undefined): boolean => word?.role === 'hundred' && word.value === 100;
