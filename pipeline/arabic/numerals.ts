import { readCardinal, type Cardinal } from './numeral-cardinal.js';
import { readOrdinal } from './numeral-ordinal.js';
import { cardinalWord, isDefinite } from './numeral-words.js';
import { addTags, noTags, tagSet, type Token } from './token.js';
import { withoutArticle } from './vocabulary.js';

const swallowed = tagSet(['Li']);

/**
 * Makes one token of each numeral of a sentence, in digits or in words, cardinal or ordinal, with the number that it says. Tags: `Number`
 * (`Ordinal`, `Fraction` where it is one), `Digits`, `Integer`, `Day` (1 to 31), `Year` (1000 to 2999), `One` (واحد, which is mostly a
 * pronoun), `Definite` (with the article, or `الـ11`, whose article is no token then).
 */
export function readNumerals(tokens: readonly Token[], source: string): readonly Token[] {
  if (!tokens.some(isOfNumeral)) return tokens;
  const sentence = tokens.some(isMeantAsAndOne)
    ? tokens.flatMap((token, i) => (isMeantAsAndOne(token, i, tokens) ? splitAndOne(token) : token))
    : tokens;
  const read: Token[] = [];
  for (let i = 0; i < sentence.length;) {
    const token = sentence[i];
    if (token === undefined) break;
    const isLoneArticle = token.normal === 'ال' && sentence[i + 1]?.tags.has('Digits') === true;
    const from = isLoneArticle ? i + 1 : i;
    const numeral = numeralAt(sentence, from, source);
    const tags = numeral && isLoneArticle ? addTags(numeral.token.tags, 'Definite') : numeral?.token.tags;
    read.push(numeral && tags ? { ...numeral.token, tags } : token);
    i = numeral?.end ?? i + 1;
  }
  return read;
}

const isOfNumeral = ({ tags }: Token): boolean => tags.has('NumberWord') || tags.has('Digits') || tags.has('Ordinal');

/** `وأحد` is folded to the spelling of واحد: its hamza, or the عشر after it, tells "and one" from "one". */
const isMeantAsAndOne = (token: Token, i: number, tokens: readonly Token[]): boolean =>
  token.normal === 'واحد' && (/^و\P{L}*أ/u.test(token.text) || tokens[i + 1]?.normal === 'عشر');

function splitAndOne(token: Token): [Token, Token] {
  const middle = token.start + 1;
  const one = token.normal.slice(1);
  const and: Token = { ...token, text: 'و', normal: 'و', bare: 'و', end: middle, tags: tagSet(['And']) };
  return [and, { ...token, text: token.text.slice(1), normal: one, bare: one, start: middle, joint: 'attached' }];
}

function numeralAt(
  sentence: readonly Token[],
  from: number,
  source: string,
): { token: Token; end: number } | undefined {
  const first = sentence[from];
  if (first === undefined) return undefined;
  if (!isOfNumeral(first)) return undefined;
  const ordinal = !first.tags.has('Digits') ? readOrdinal(sentence, from) : undefined;
  if (ordinal !== undefined) return numeral(sentence, from, ordinal.end, source, ordinal.number, ['Ordinal']);
  const cardinal = readCardinal(sentence, from);
  return (
    cardinal &&
    numeral(
      sentence,
      from,
      cardinal.end,
      source,
      cardinal.number,
      cardinalTags(sentence.slice(from, cardinal.end), cardinal),
    )
  );
}

function numeral(
  sentence: readonly Token[],
  from: number,
  end: number,
  source: string,
  number: string | undefined,
  tags: readonly string[],
): { token: Token; end: number } | undefined {
  const [first, last] = [sentence[from], sentence[end - 1]];
  if (first === undefined || last === undefined) return undefined;
  const own = end === from + 1 ? first.tags : first.tags.has('Li') ? swallowed : noTags;
  const words = sentence.slice(from, end).map((token) => token.normal);
  const normal = words.length === 1 ? first.normal : words.join(' ');
  const definite = !first.tags.has('Digits') && isDefinite(first.normal) ? ['Definite'] : [];
  const token = {
    ...first,
    text: source.slice(first.start, last.end),
    normal,
    bare: withoutArticle(normal),
    end: last.end,
    tags: addTags(own, ...tags, ...definite),
    ...(number !== undefined && { number }),
  };
  return { token, end };
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
