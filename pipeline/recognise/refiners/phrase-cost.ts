import type { Token } from '../../arabic/token.js';
import { isDefinite, isOpen, isPassing } from '../organization/word.js';
import type { Names } from '../lexicons.js';
import { hasLetterOf } from './head-letters.js';
import { between, isLight, isQualifier, isWhole, joining, lettersOf, relating, wordsOf } from './phrase-words.js';

const price = {
  whole: 3,
  head: 2,
  otherHead: 0.25,
  genitive: 1.6,
  noun: 0.75,
  light: 1.5,
  unlike: 2,
  relation: 0.375,
  further: 0.5,
  syllable: 0.6,
  missing: 1.3,
};
const mostOver = 3;

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
  return { ...inside, cost: inside.cost + cutCost(tokens, start, first, acronym, names) };
}

/** What it costs to part a phrase from the words before it. */
function cutCost(tokens: readonly Token[], at: number, first: number, acronym: string, names: Names): number {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (at === first || before === undefined) return 0;
  // `تنمية واستخدام الطاقة`: both have one genitive.
  if (before.tags.has('And'))
    return isOpen(tokens[at - 2]) && !isDefinite(tokens[at - 2]) ? price.genitive : price.further;
  // `المشبعة بالمبيد`, `القائم على النوع الاجتماعي`: what a participle governs.
  if (relating.has(before.normal) || joining.has(before.normal))
    return isGoverning(tokens[at - 2], tokens[at - 3]) ? price.unlike : 0;
  // What stands here only describes the noun before, unless that is the subject of a verb.
  if (isDefinite(before)) return at - 1 === first && isOpen(tokens[first - 1]) ? price.noun : price.unlike;
  // `شبكة خبراء المتوسط`: a body and whose it is.
  const owner = tokens[at - 2];
  const isOfBody = owner?.tags.has('BodyHead') === true && !isDefinite(owner) && isOpen(before);
  if (isWhole(before) || isOfBody) return price.whole;
  if (token?.tags.has('Li') === true) return price.further;
  if (!isOpen(before) || isLight(tokens, at - 1)) return 0;
  // `سوق أبوظبي`, `شبكة خبراء المتوسط`: the place belongs to what is there.
  if (names.places.longest(tokens, at) !== undefined) return price.whole;
  const has = hasLetterOf(acronym, before);
  if (has === undefined && deed.test(before.bare)) return price.otherHead;
  if (has !== undefined) return has ? price.head : price.otherHead;
  return isDefinite(token) ? price.genitive : price.noun;
}

// `تحصيل`, `إصلاح`, `استبدال`: what is done with a thing may be named with it or not, so the letters decide.
const deed = /^(?:ت..ي.|ا..ا.|است..?ا.)$/u;
const isGoverning = (token: Token | undefined, noun: Token | undefined): boolean =>
  token !== undefined && isDefinite(token) && (isPassing(token) || participle.test(token.bare)) && isDefinite(noun);
const participle = /^(?:م.{3,}|.ا..ه?)$/u;

function insideCost(tokens: readonly Token[], start: number, open: number, acronym: string): Cost {
  const phrase = tokens.slice(start, open);
  const letters = lettersOf(acronym);
  const parted = phrase.findIndex(({ normal }) => between.has(normal));
  const counts = [phrase, ...(parted > 1 ? [phrase.slice(0, parted)] : [])].map(wordsOf);
  const words = counts.toSorted((a, b) => Math.abs(a - letters) - Math.abs(b - letters))[0] ?? 0;
  if (words < 2 || words < fewestOf(letters) || words > letters + mostOver) return { cost: Infinity, misfit: Infinity };
  const has = phrase.slice(0, 1).map((head) => hasLetterOf(acronym, head) ?? (isWhole(head) || undefined))[0];
  const over = words - letters;
  let cost =
    Math.abs(over) * (over < -1 ? (letters > longLetters ? price.syllable : price.missing) : 1) +
    (isLight(tokens, start) ? price.light : 0);
  // A noun of bodies begins a name.
  if (tokens[start]?.tags.has('BodyHead') === true && !isDefinite(tokens[start])) cost -= price.noun;
  // A head that the acronym has a letter for belongs to it; one for which it has none does not.
  if (has !== undefined) cost += has ? -Math.min(1, Math.max(0, over)) : price.further;
  for (let at = start + 1; at < open; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token !== undefined && relating.has(token.normal) && !between.has(token.normal)) cost += price.relation;
    // After a definite noun its adjective stands, and neither another noun nor one without article.
    if (!isOpen(token) || token.tags.has('Li') || !isDefinite(before) || isQualifier(token, before)) continue;
    if (isDefinite(token)) cost += isOwnNoun(token) ? price.unlike : price.relation;
    else if (!token.normal.endsWith('ا')) cost += price.relation;
  }
  return { cost, misfit: Math.abs(over) };
}
/** Long acronyms are words whose syllables stand for a word: `GULFMET`. */
const fewestOf = (letters: number): number => (letters > longLetters ? Math.ceil(letters / 2) : letters - 2);
const longLetters = 4;
const isOwnNoun = (token: Token): boolean => token.tags.has('BodyHead') || token.tags.has('Cause');
