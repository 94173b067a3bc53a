import { isComma } from '../../arabic/comma.js';
import type { Token } from '../../arabic/token.js';
import { hasAnd, hasArticle, isCountable } from '../numeral/countable.js';
import type { Match } from '../rule.js';
import { isPlural, type Counted } from './counted.js';
import { isNumbered, nounOf } from './noun.js';

// As far as a noun with its adjectives reaches.
const longestThing = 4;
const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Script=Arabic}{2,}$/u.test(token.normal) && !token.tags.has('Number');

/** `طاولات عدد 12`, before another such item of one list. */
const opensList = ([thing, sign, number]: readonly Token[]): boolean =>
  thing !== undefined && isPlural(thing) && sign?.normal === 'عدد' && number?.tags.has('Number') === true;

/**
 * `كراسي عدد [12]`, `مدارس عدد ([5])`, `مولدة كهرباء، عدد [6]`: where things to be bought are listed, their number follows them. After one thing
 * without a comma it is the number of that one (`قاعة عدد 3`).
 */
export function itemised({ sentence, span: [start, end] }: Match): Counted | undefined {
  const sign = ['(', '/'].includes(sentence[start - 1]?.normal ?? '') ? start - 2 : start - 1;
  const next = sentence[end]?.normal === ')' ? sentence[end + 1] : sentence[end];
  const isLast = next === undefined;
  if (sentence[sign]?.normal !== 'عدد' || isCountable(next)) return undefined;
  const mark = sentence[sign - 1];
  const isApart = mark !== undefined && (isComma(mark) || mark.normal === '/');
  const last = isApart ? sign - 1 : sign;
  let first = last;
  while (first > 0 && first > last - longestThing && isWord(sentence[first - 1])) first--;
  const words = sentence.slice(first, last);
  const thing = words.find(isPlural) ?? words[0];
  if (thing === undefined || words.some((word) => isNumbered(word) || hasArticle(word))) return undefined;
  if (words.some(({ tags }) => tags.has('Session') || tags.has('Reckoning'))) return undefined;
  const isListed = sentence.slice(0, first).some((_, at) => opensList(sentence.slice(at, at + 3)));
  const unit = nounOf(thing, false);
  // `أ) كرفان جاهز عدد 350`
  const isItem = /^[)•-]$/u.test(sentence[first - 1]?.normal ?? '') && isLast;
  return isApart || isListed || isItem || words.some(isPlural)
    ? { unit: hasAnd(thing) ? unit.slice(1) : unit }
    : undefined;
}
