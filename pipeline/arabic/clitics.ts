import { fold } from './fold.js';
import { addTags, noTags, tagSet, wordOf, type Word } from './token.js';
import { withoutArticle, type Vocabulary } from './vocabulary.js';

/** A part of a run of letters, `slice(start, end)` of it, and the word that it is when it stands alone. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

export const partOf = (start: number, end: number, normal: string, tags: ReadonlySet<string>): Part => ({
  start,
  end,
  word: wordOf(normal, withoutArticle(normal), tags),
});

export const moved = ({ start, end, word }: Part, by: number): Part => ({ start: start + by, end: end + by, word });

const conjunctions = 'وف';
const prepositions = 'بلك';
export const article = 'ال';
// Shorter words that begin with the article's letters are mostly no article (`والد`, `بالغ`).
const shortestWithArticle = 5;

/** Folded, their first letters look like the article: `إلغاء`, `إلزام`, `ألعاب`. */
export const radicalArticle: ReadonlySet<string> = new Set(
  'إلغاء إلزام إلحاق إلقاء إلمام إلهام ألعاب ألغام ألياف ألوان ألواح التزام التزامه التزامها التزامهم التزامات التحاق التحاقه التحاقها التماس التهاب التهابات التقاء التفاف التباس'
    .split(' ')
    .map(fold),
);

export const hasArticle = (word: string): boolean => word.length >= shortestWithArticle && word.startsWith(article);

/**
 * Cuts the attached letters و ف ب ل ك off a folded word, where what remains is known or has the article; a known word is never cut.
 * لل gives back the article that ل swallowed, and the part, tagged `Li`, is the whole word.
 */
export function splitClitics(word: string, vocabulary: Vocabulary): Part[] {
  return split(word, 0, vocabulary, conjunctions + prepositions) ?? [partOf(0, word.length, word, noTags)];
}

function split(word: string, start: number, vocabulary: Vocabulary, letters: string): Part[] | undefined {
  const rest = word.slice(start);
  const tags = vocabulary.tags(rest);
  if (tags !== undefined) return [partOf(start, word.length, rest, tags)];
  if (start > 0 && hasArticle(rest)) return [partOf(start, word.length, rest, noTags)];
  const letter = rest.charAt(0);
  if (rest.length < 3 || !letters.includes(letter)) return undefined;
  if (rest.startsWith('لل') && rest.length > 3) return [swallowedArticle(rest, start, vocabulary)];
  const after = split(word, start + 1, vocabulary, conjunctions.includes(letter) ? prepositions : '');
  return after && [partOf(start, start + 1, letter, vocabulary.tags(letter) ?? noTags), ...after];
}

/** `للمغرب` is ل and المغرب; `للجنة` is ل and اللجنة, three lams written as two. */
function swallowedArticle(rest: string, start: number, vocabulary: Vocabulary): Part {
  const end = start + rest.length;
  const readings = [article + rest.slice(1), article + rest.slice(2)];
  for (const normal of readings) {
    const tags = vocabulary.tags(normal);
    if (tags !== undefined) return partOf(start, end, normal, addTags(tags, 'Li'));
  }
  return partOf(start, end, article + rest.slice(2), tagSet(['Li']));
}
