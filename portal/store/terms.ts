import { fold } from '../../pipeline/arabic/fold.js';

/** The article with what may stand before it, the longest first; and what ends a word by its number, gender or owner. */
const articles = ['وبال', 'وكال', 'ولل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال'];
const suffixes = ['هما', 'ها', 'هم', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
/** Letters that may be attached to a word, or be its own. */
const attached = /^[وف]?[بلك]?/u;

const shortestStem = 3;

/**
 * The terms that are looked for: folded words without article and ending, so that وزارة finds والوزارة, and هجرات finds الهجرة.
 */
export const terms = (text: string): string[] => words(text).map(stem);

/** The terms by which a text is found: those, and where a word begins with a letter that may be attached, what is left without it. */
export const indexedTerms = (text: string): string[] =>
  words(text).flatMap((word) => [...new Set([stem(word), ...bare(word).map(stem)])]);

/** What is longer than any word is cut to pieces: a run of a million letters would fill the stack of the expression. */
const words = (text: string): string[] => unmarked(fold(text)).match(/[\p{L}\p{N}]{1,64}/gu) ?? [];

/** Latin letters without their accents. */
const unmarked = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const isArabic = (word: string): boolean => /^[ء-ي]+$/u.test(word);

function bare(word: string): string[] {
  if (!isArabic(word) || articles.some((article) => word.startsWith(article))) return [];
  const letters = attached.exec(word)?.[0] ?? '';
  return Array.from(letters, (_, i) => word.slice(i + 1)).filter(({ length }) => length >= shortestStem);
}

function stem(word: string): string {
  if (!isArabic(word)) return word;
  const article = articles.find((start) => word.startsWith(start) && word.length - start.length >= shortestStem) ?? '';
  const named = word.slice(article.length);
  const suffix = suffixes.find((end) => named.endsWith(end) && named.length - end.length >= shortestStem) ?? '';
  return named.slice(0, named.length - suffix.length);
}
