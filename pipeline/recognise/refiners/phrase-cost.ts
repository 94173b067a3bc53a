import type { Token } from '../../arabic/token.js';
import { isDefinite, isOpen, isPassing } from '../organization/word.js';
import type { Names } from '../lexicons.js';
import { initialsOf, isKnownAttached } from '../acronym/initials.js';
import { hasLetterOf, lettersOf, misfitOf } from './phrase-fit.js';
import {
  between,
  isLight,
  isOtherNoun,
  isQualifier,
  isRelating,
  isWhole,
  joining,
  withoutDenied,
  wordsOf,
} from './phrase-words.js';

const price = {
  whole: 3,
  head: 0.75,
  otherHead: 0.25,
  genitive: 1.6,
  noun: 0.6,
  ownHead: 0.3,
  light: 1.5,
  unlike: 2,
  otherNoun: 1.5,
  relation: 0.375,
  further: 0.5,
  listed: 1.1,
};
const [mostOver, mostWords] = [3, 14];

/** What it costs to take the words between two tokens for one phrase that an acronym stands for, and how far their number is from that of its letters. */
export interface Cost {
  readonly cost: number;
  readonly misfit: number;
}

export function costOf(
  tokens: readonly Token[],
  [start, open, first]: readonly [start: number, open: number, first: number],
  acronym: string,
  names: Names,
): Cost {
  const inside = insideCost(tokens, start, open, acronym);
  return { ...inside, cost: inside.cost + cutCost(tokens, [start, open, first], acronym, names) };
}

/** What it costs to part a phrase from the words before it. */
function cutCost(
  tokens: readonly Token[],
  [at, open, first]: readonly [at: number, open: number, first: number],
  acronym: string,
  names: Names,
): number {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (at === first || before === undefined) return 0;
  // `تنمية واستخدام الطاقة`: both have one genitive; `البناء والتشغيل ونقل الملكية` is one list.
  if (before.tags.has('And')) {
    const isShared = isOpen(tokens[at - 2]) && !isDefinite(tokens[at - 2]);
    const isListed = tokens.slice(at, open).some(({ tags }) => tags.has('And'));
    return isShared ? price.genitive : isListed ? price.listed : price.further;
  }
  // `المشبعة بالمبيد`, `القائم على النوع الاجتماعي`: what a participle governs.
  if (isRelating(before) || joining.has(before.normal)) {
    if (isGoverning(tokens[at - 2], tokens[at - 3])) return price.unlike;
    return isFor(tokens, at, first) ? price.noun : 0;
  }
  // What stands here only describes the noun before, unless that is the subject of a verb.
  if (token !== undefined && isKnownAttached(token.bare)) return 0;
  if (isDefinite(before)) {
    const isOther = token !== undefined && isOtherNoun(token, before);
    return isOther || (at - 1 === first && isOpen(tokens[first - 1])) ? price.otherHead : price.unlike;
  }
  // `شبكة خبراء المتوسط`: a body and whose it is.
  const owner = tokens[at - 2];
  const isOfBody = owner?.tags.has('BodyHead') === true && !isDefinite(owner) && isOpen(before);
  if (isWhole(before) || isOfBody) return price.whole;
  if (token?.tags.has('Li') === true) return price.further;
  if (!isOpen(before) || isLight(before)) return 0;
  // `سوق أبوظبي`, `شبكة خبراء المتوسط`: the place belongs to what is there.
  if (names.places.longest(tokens, at) !== undefined) return price.whole;
  const has = hasLetterOf(acronym, before);
  if (has !== undefined) return has ? price.head : price.otherHead;
  if (deed.test(before.bare)) return price.otherHead;
  // At the head of a sentence a word that no list knows may be a verb: `طهر المركز الليبي …`.
  const isFirst = owner === undefined || !/\p{L}/u.test(owner.normal);
  return isFirst && before.tags.size === 0 ? price.otherHead : price.noun;
}

// `تحصيل`, `إصلاح`, `استبدال`: what is done with a thing may be named with it or not, so the letters decide.
const deed = /^(?:ت..ي.|ا..ا.|است..?ا.)$/u;
const isGoverning = (token: Token | undefined, noun: Token | undefined): boolean =>
  token !== undefined &&
  isDefinite(token) &&
  !token.tags.has('Ordinal') &&
  (isPassing(token) || participle.test(token.bare)) &&
  isDefinite(noun);
/** `السوق الطوعي لتداول …`: what a definite noun is for. */
const isFor = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens[at - 1]?.normal === 'ل' && at - 1 > first && isDefinite(tokens[at - 2]);
const participle = /^(?:م.{3,}|.ا..ه?)$/u;

function insideCost(tokens: readonly Token[], start: number, open: number, acronym: string): Cost {
  const phrase = tokens.slice(start, open);
  const [head] = phrase;
  if (head === undefined || !isOfLength(phrase, lettersOf(acronym).length)) return { cost: Infinity, misfit: Infinity };
  const misfit = misfitOf(phrase, acronym);
  const isNeeded = (): boolean => hasLetterOf(acronym, head) === true && misfit < misfitOf(phrase.slice(1), acronym);
  let cost = misfit + (isLight(head) && !isNeeded() ? price.light : 0);
  // A noun of bodies begins a name.
  if (head.tags.has('BodyHead')) cost -= price.ownHead;
  else if (initialsOf(head.bare) === undefined) cost += price.further;
  for (let at = start + 1; at < open; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token !== undefined && isPreposition(token)) cost += price.relation;
    // After a definite noun its adjective stands, and neither another noun nor one without article.
    if (!isOpen(token) || token.tags.has('Li') || !isDefinite(before) || isQualifier(token, before)) continue;
    if (isOtherNoun(token, before)) cost += price.otherNoun;
    else if (isDefinite(token)) cost += isOwnNoun(token) ? price.unlike : price.relation;
  }
  return { cost, misfit };
}

/** The words after `بين` are as many as there are parties. */
function isOfLength(whole: readonly Token[], letters: number): boolean {
  const phrase = withoutDenied(whole);
  const parted = phrase.findIndex(({ normal }) => between.has(normal));
  const words = wordsOf(phrase).length;
  const own = parted < 1 ? words : wordsOf(phrase.slice(0, parted)).length;
  return letters > 1 && words > 1 && words > letters / 2 && own <= letters + mostOver && words <= mostWords;
}
const isPreposition = (token: Token): boolean =>
  (isRelating(token) && !between.has(token.normal)) || (isKnownAttached(token.bare) && !token.normal.startsWith('و'));
const isOwnNoun = (token: Token): boolean => token.tags.has('BodyHead') || token.tags.has('Cause');
