import { readCardinal, type Cardinal } from './numeral-cardinal.js';
import { readOrdinal } from './numeral-ordinal.js';
import { readYear } from './numeral-year.js';
import { cardinalWord, isDefinite } from './numeral-words.js';
import { addTags, noTags, tagSet, Token, wordOf } from './token.js';
import { trait } from './trait.js';
import { withoutArticle } from './vocabulary.js';

const swallowed = tagSet(['Li']);
const and = wordOf('و', 'و', tagSet(['And']));

/**
 * Makes one token of each numeral of a sentence, in digits or in words, cardinal or ordinal, with the number that it says. Tags: `Number`
 * (`Ordinal`, `Fraction` where it is one), `Digits`, `Integer`, `Day` (1 to 31), `Year` (1000 to 2999), `One` (واحد, which is mostly a
 * pronoun), `Definite` (with the article, or `الـ11`, whose article is no token then). `decimalMark` is that of the text, where it is known.
 */
export function readNumerals(tokens: readonly Token[], source: string, decimalMark?: string): readonly Token[] {
  if (!tokens.some(isOfNumeral)) return tokens;
  const bare = tokens.some(isBracketed) ? withoutBrackets(tokens, source) : tokens;
  const sentence = bare.some(isMeantAsAndOne)
    ? bare.flatMap((token, i) => (isMeantAsAndOne(token, i, bare) ? splitAndOne(token, source) : token))
    : bare;
  const read: Token[] = [];
  for (let i = 0; i < sentence.length;) {
    const token = sentence[i];
    if (token === undefined) break;
    const isLoneArticle = token.normal === 'ال' && sentence[i + 1]?.tags.has('Digits') === true;
    const from = isLoneArticle ? i + 1 : i;
    const numeral = numeralAt(sentence, from, source, isLoneArticle, decimalMark);
    read.push(numeral?.token ?? token);
    i = numeral?.end ?? i + 1;
  }
  return read;
}

const isOfNumeral = trait(({ tags }) => tags.has('Numeral'));

/** `(211,9) مليون`: digits in brackets before their scale. */
const isBracketed = (token: Token, i: number, tokens: readonly Token[]): boolean =>
  token.normal === '(' &&
  tokens[i + 1]?.tags.has('Digits') === true &&
  tokens[i + 2]?.normal === ')' &&
  cardinalWord(tokens[i + 3]?.normal ?? '')?.role === 'scale' &&
  !isSaidAgain(tokens, i + 1);

/** `(1,000,000) مليون ريال`, `(1.130) ألف ومائة وثلاثين مليار ريال`: what follows says the same number in words. */
function isSaidAgain(tokens: readonly Token[], at: number): boolean {
  const [digits, words] = [readCardinal(tokens, at)?.number, readCardinal(tokens, at + 2)];
  if (digits === undefined || words?.number === undefined) return false;
  const times = Number(words.number) / Number(digits);
  return times === 1 || (words.end > at + 3 && [1e3, 1e6, 1e9].includes(times));
}

/** The same sentence with such brackets in the token of their digits. */
function withoutBrackets(tokens: readonly Token[], source: string): readonly Token[] {
  const read: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, digits, close] = tokens.slice(i, i + 3);
    if (token === undefined) break;
    if (digits === undefined || close === undefined || !isBracketed(token, i, tokens)) {
      read.push(token);
      continue;
    }
    read.push(new Token(source, digits.word, token.start, close.end, token.joint));
    i += 2;
  }
  return read;
}

/** `وأحد` is folded to the spelling of واحد: its hamza, or the عشر after it, tells "and one" from "one". */
const isMeantAsAndOne = (token: Token, i: number, tokens: readonly Token[]): boolean =>
  token.normal === 'واحد' && (/^و\P{L}*أ/u.test(token.text) || tokens[i + 1]?.normal === 'عشر');

function splitAndOne({ normal, tags, start, end, joint }: Token, source: string): [Token, Token] {
  const [middle, one] = [start + 1, normal.slice(1)];
  return [
    new Token(source, and, start, middle, joint),
    new Token(source, wordOf(one, one, tags), middle, end, 'attached'),
  ];
}

function numeralAt(
  sentence: readonly Token[],
  from: number,
  source: string,
  hasArticle: boolean,
  decimalMark: string | undefined,
): { token: Token; end: number } | undefined {
  const first = sentence[from];
  if (first === undefined || !isOfNumeral(first)) return undefined;
  const ordinal = first.tags.has('Digits') ? undefined : readOrdinal(sentence, from);
  const cardinal =
    ordinal === undefined ? (readYear(sentence, from) ?? readCardinal(sentence, from, decimalMark)) : undefined;
  const numeral = ordinal ?? cardinal;
  if (numeral === undefined) return undefined;
  const { end, number } = numeral;
  const tokens = sentence.slice(from, end);
  const tags = cardinal === undefined ? ['Ordinal'] : cardinalTags(tokens, cardinal);
  if (hasArticle || (!first.tags.has('Digits') && isDefinite(first.normal))) tags.push('Definite');
  const own = tokens.length === 1 ? first.tags : first.tags.has('Li') ? swallowed : noTags;
  const normal = tokens.map((token) => token.normal).join(' ');
  const word = wordOf(normal, withoutArticle(normal), addTags(own, ...tags), number);
  return { token: new Token(source, word, first.start, tokens.at(-1)?.end ?? first.end, first.joint), end };
}

function cardinalTags(tokens: readonly Token[], { number, isFraction, isDigits }: Cardinal): string[] {
  if (isFraction) return ['Fraction'];
  const value = Number(number);
  const [first] = tokens;
  const tags = ['Number'];
  if (isDigits) tags.push('Digits');
  if (!Number.isInteger(value) || first === undefined) return tags;
  tags.push('Integer');
  const isMixed = !isDigits && tokens.some((token) => token.tags.has('Digits'));
  if (value >= 1 && value <= 31 && (isDigits ? first.normal.length <= 2 : !isMixed)) tags.push('Day');
  if (value >= 1000 && value < 3000 && (isDigits ? /^\d{4}$/u.test(first.normal) : !isMixed)) tags.push('Year');
  const word = tokens.length === 1 && !isDigits ? cardinalWord(first.normal) : undefined;
  if (word?.role === 'unit' && word.value === 1) tags.push('One');
  // Tens and more with the article are ordinals as well (`القرن العشرون`, `الدورة المائة`).
  if (!isDigits && isDefinite(first.normal) && value >= 20) tags.push('Ordinal');
  return tags;
}
