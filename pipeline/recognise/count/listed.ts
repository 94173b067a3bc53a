import Big from 'big.js';
import type { Token } from '../../arabic/token.js';
import { isCountable } from '../numeral/countable.js';
import { isWithoutUnit } from '../numeral/elision.js';
import { isLikeYear } from '../numeral/year.js';
import type { Match } from '../rule.js';
import { isBesideBracket, isBracketed, isCountedInBracket } from './bracketed.js';
import type { Counted } from './counted.js';
import { isNumbered } from './noun.js';

// Smaller numbers in brackets are footnotes and articles as often.
const leastUnsaid = 1000;

/** A number in brackets after what it is the number of, one of a list: `يتوزعون بين مالي (64)، والكاميرون (41)`. */
export function listed({ sentence, span: [start] }: Match, number: Token): Counted | undefined {
  const bearer = sentence[start - 2];
  if (bearer === undefined || isNumbered(bearer) || !(bearer.tags.has('Li') || isCountable(bearer))) return undefined;
  if (!number.tags.has('Digits') || isLikeYear(number) || !isBracketed(sentence, start)) return undefined;
  const isListed = isBesideBracket(sentence, start, isBracketed);
  // `الفيلم الطويل (12 فيلما) والفيلم القصير ([9])`.
  if (isBesideBracket(sentence, start, isCountedInBracket)) return { unit: '' };
  const isSaid =
    Number(number.number) >= leastUnsaid ||
    sentence.slice(0, start).some(({ tags }) => tags.has('Reckoning') || tags.has('Distribution'));
  return isListed && isSaid ? { unit: '' } : undefined;
}

/** `منح 400 مقعد: 250 للطب و[150] للهندسة`: numbers after a colon that make up the one before it. */
export function partOfSum({ sentence, span: [start] }: Match, number: Token): Counted | undefined {
  if (!isWithoutUnit(sentence, start) || number.number === undefined) return undefined;
  const colon = sentence.slice(0, start).findLastIndex(({ normal }) => normal === ':');
  const total = sentence
    .slice(0, Math.max(0, colon))
    .findLast((token) => token.tags.has('Number') && !isLikeYear(token));
  if (total?.number === undefined || !isCountable(sentence[sentence.indexOf(total) + 1])) return undefined;
  const stop = sentence.findIndex(({ normal }, at) => at > start && /^[.؛]$/u.test(normal));
  const parts = sentence.slice(colon, stop < 0 ? undefined : stop).filter((token) => token.tags.has('Number'));
  let sum = new Big(0);
  for (const part of parts) {
    sum = sum.plus(part.number ?? 0);
    if (sum.eq(total.number))
      return parts.indexOf(number) <= parts.indexOf(part) && part !== parts[0] ? { unit: '' } : undefined;
  }
  return undefined;
}

const grouped = /^[1-9]\d{0,2}(?:[.,٬\s]\d{3})+$/u;
const scaled = / (?:الف|الفا|الاف|مليون|مليونا|ملايين)$/u;
// As far as a name reaches.
const longestLine = 8;

/** A large number that ends a line after the name and colon of what it is the number of: `✓ تيزي وزو: 38.915؛`. */
export function endOfLine({ sentence, span: [start, end] }: Match, number: Token): Counted | undefined {
  const [bearer, colon, next] = [sentence[start - 2], sentence[start - 1], sentence[end]];
  const isLarge = grouped.test(number.normal) || scaled.test(number.normal);
  const isLast = next === undefined || /^[.؛،]$/u.test(next.normal);
  const opening = sentence.slice(0, start).findLastIndex(({ normal }) => normal === '؛') + 1;
  if (!isLarge || !isLast || colon?.normal !== ':' || bearer === undefined || start - opening > longestLine)
    return undefined;
  const label = sentence.slice(opening, start - 1);
  const isOther = label.some(
    (token) => isNumbered(token) || ['Quantity', 'Number', 'Latin'].some((tag) => token.tags.has(tag)),
  );
  return isOther ? undefined : { unit: '' };
}
