import { article, hasArticle, moved, splitClitics, type Part } from './clitics.js';
import { withoutArticle, type Vocabulary } from './vocabulary.js';

const shortestHalf = 2;
const shortestWord = 3;
const shortestStem = 4;
// A word that only the document vouches for must be long: short ones stand inside longer words by chance.
const shortestWitness = 5;
// No two words are longer; a text without any space would else take time without end.
const longestPair = 40;
// و joins no letter after it, so a space is easily left out after these; few words begin like them.
const plainJoins = /^(?:هو|نحو|عضو)$/u;
const closedClasses = ['Preposition', 'Demonstrative', 'Relative'] as const;

/** Whether a stretch of a word stands in the document as a word of its own. */
export type Vouches = (word: string, from: number, to: number) => boolean;

export const noWitness: Vouches = () => false;

/** Whether the document vouches for what may be a half of a word. */
export function hasWitness(word: string, vouches: Vouches): boolean {
  if (word.length > longestPair) return false;
  for (let length = shortestWitness; length <= word.length - shortestHalf; length++)
    if (vouches(word, 0, length) || vouches(word, word.length - length, word.length)) return true;
  return false;
}

/**
 * Cuts a word of which two were run together (`هوهيئة`, `يوروللدول`, `الأمينالعام`), where both halves are known: to the vocabulary, or as
 * words of the same document, or by their articles (`الالتزامبالعمل`). Undefined where the word is one: a wrong cut is worse than none.
 */
export function splitJoined(word: string, vocabulary: Vocabulary, vouches: Vouches): Part[] | undefined {
  if (word.length > longestPair) return undefined;
  const at = knownBorder(word, vocabulary, vouches) ?? borderOfArticles(word);
  if (at === undefined) return undefined;
  const second = splitClitics(word.slice(at), vocabulary).map((part) => moved(part, at));
  return [...splitClitics(word.slice(0, at), vocabulary), ...second];
}

/** Where two words meet that are both known; the longest first one wins. */
function knownBorder(word: string, vocabulary: Vocabulary, vouches: Vouches): number | undefined {
  const isWitnessed = (half: string): boolean => half.length >= shortestWitness && vouches(half, 0, half.length);
  const begins = (half: string): boolean =>
    isWitnessed(half) || (withoutArticle(half).length >= shortestStem && vocabulary.tags(half) !== undefined);
  const isArticled = (half: string): boolean =>
    hasArticle(half) ||
    splitClitics(half, vocabulary).some(({ word: { tags, normal } }) => tags.has('Li') || hasArticle(normal));
  const isKnown = (half: string, shortest: number): boolean =>
    isWitnessed(half) ||
    isArticled(half) ||
    splitClitics(half, vocabulary).some(
      ({ word: { tags, normal } }) => tags.size > 0 && withoutArticle(normal).length >= shortest,
    );
  const isClosed = (half: string): boolean => closedClasses.some((tag) => vocabulary.tags(half)?.has(tag));
  for (let at = word.length - shortestHalf; at >= shortestHalf; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!first.startsWith(article) && vocabulary.tags(first)?.has('Joins') === true) {
      if (hasArticle(second) || (first.endsWith('و') && (isClosed(second) || isWitnessed(second)))) return at;
      if (plainJoins.test(first) && isKnown(second, shortestWord)) return at;
    } else if (second.length >= shortestWord && begins(first)) {
      // After a word with its article a bare one seldom follows; what looks like it is a longer stem (`الأوروجينية`).
      if (first.startsWith(article) ? isArticled(second) || isWitnessed(second) : isKnown(second, shortestStem))
        return at;
    }
  }
  return undefined;
}

// Two articles in one word: `الالتزامبالعمل`, `السكنوالإدماج`, `الميثاقالوطني`. The bounds keep الاستقبال, المتوالية and البرتغاليتين whole.
const twoArticles = /^(ال.{4,}?)(?:بال|لل).{4,}$|^(ال.{3,}?)وال.{5,}$|^(ال.{4,}?)ال(?!ي|ات).{4,}$/u;

function borderOfArticles(word: string): number | undefined {
  const match = twoArticles.exec(word);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.length;
}
