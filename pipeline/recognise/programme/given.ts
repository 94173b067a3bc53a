import { foldedSet } from '../../arabic/folded-set.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import type { Token } from '../../arabic/token.js';
import { compounds, givenNames, traits } from './given-names.js';
import { isDefinite, isWord } from './words.js';

const names = foldedSet(givenNames);
const described = foldedSet(traits);
const ofTwo = foldedSet(compounds);
const heads = foldedSet(['برنامج', 'مشروع', 'مبادرة', 'حملة', 'منحة', 'محفظة', 'آلية']);

/**
 * After a head and what is only given to things as a name: a good quality (`برنامج الكرامة`, `حملة دفء وسلام`), or a thing that has one
 * (`مشروع مدن صامدة`). Where a genitive follows, the word says what the thing is about (`برنامج ريادة الأعمال`).
 */
export function givenEnd(sentence: readonly Token[], head: number): number | undefined {
  const [noun, first, second, third] = sentence.slice(head, head + 4);
  if (noun === undefined || !heads.has(noun.normal) || first === undefined) return undefined;
  if (ofTwo.has(`${first.normal} ${second?.normal ?? ''}`)) return head + 3;
  if (!names.has(first.bare)) {
    const isThing = isWord(first) && !isDefinite(first) && first.tags.size === 0 && !/..(?:ي|يه)$/u.test(first.normal);
    return isThing && described.has(second?.normal ?? '') && isEnd(third, first) ? head + 3 : undefined;
  }
  // The و of a word that no list knows is not cut off.
  const pair = second?.tags.has('And') === true ? head + 3 : head + 2;
  const isPair =
    pair === head + 3 ? names.has(third?.normal ?? '') : names.has(/^و(.+)$/u.exec(second?.normal ?? '')?.[1] ?? '');
  if (isPair && !isDefinite(first) && isEnd(sentence[pair + 1], first)) return pair + 1;
  return isEnd(second, first) ? head + 2 : undefined;
}

/** No genitive and no adjective follows the word. */
const isEnd = (next: Token | undefined, word: Token): boolean =>
  next === undefined ||
  !isWord(next) ||
  next.tags.has('Li') ||
  next.number !== undefined ||
  (next.tags.size === 0 && /^ل.{3,}/u.test(next.normal)) ||
  (isFunctionWord(next) && !isDefinite(next)) ||
  (isDefinite(word) ? !isDefinite(next) : next.tags.size === 0 && /^[يست].{3,}/u.test(next.normal));
