import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';

const separator = /^[/،,-]$/u;
const longestBracket = 16;

/**
 * What stands alone between marks from a token on, as indexes of tokens: each part of a bracket (`(أنابيك / ANAPEC)`), one word in quote
 * marks, or one between dashes.
 */
export function markedFrom(tokens: readonly Token[], open: number): readonly Span[] {
  const mark = tokens[open];
  if (mark === undefined) return [];
  if (mark.normal === '(') return partsOf(tokens, open + 1);
  const isQuote = mark.tags.has('QuoteMark');
  if (!isQuote && mark.normal !== '-') return [];
  const end = wordEnd(tokens, open + 1);
  const close = tokens[end];
  const isClosed = isQuote ? close?.tags.has('QuoteMark') === true : close?.normal === '-';
  return isClosed ? [[open + 1, end]] : [];
}

function partsOf(tokens: readonly Token[], from: number): readonly Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let at = from; at <= from + longestBracket; at++) {
    const token = tokens[at];
    if (token === undefined) return [];
    const isEnd = token.normal === ')';
    if (!isEnd && !separator.test(token.normal) && !or.has(token.normal)) continue;
    if (at > start) parts.push([start, at]);
    start = at + 1;
    if (isEnd) return parts;
  }
  return [];
}
const or = new Set(['أو'].map(fold));

/** A word with the letters that were cut off it. */
export function wordEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (tokens[end]?.joint === 'attached' && isLetters(tokens[end]) && isLetters(tokens[end - 1])) end++;
  return end;
}
const isLetters = (token: Token | undefined): boolean => /^[\u0621-\u064a]+$/u.test(token?.normal ?? '');

/** The letters of `م.ت.ف`, `م. ت. ف.`; undefined where words are none of that form. */
export function dottedLetters(words: readonly Token[]): readonly Token[] | undefined {
  const letters = words.filter((_, i) => i % 2 === 0);
  const isDotted =
    letters.length > 1 &&
    letters.every(({ normal }) => /^[\u0621-\u064a]$/u.test(normal)) &&
    words.every(({ normal }, i) => i % 2 === 0 || normal === '.');
  return isDotted ? letters : undefined;
}
