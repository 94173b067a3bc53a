import type { Token } from '../../arabic/token.js';
import { smallWords } from '../organization/small-words.js';

/** The Latin words beside an acronym, before its bracket or in it, if their initials spell it. */
export function wordsInLatin(
  tokens: readonly Token[],
  open: number,
  at: number,
  acronym: string,
  source: string,
): { readonly expansion: string } | undefined {
  for (const [from, to] of [
    [open + 1, at],
    [latinStart(tokens, open), open],
  ] as const) {
    const words = tokens.slice(from, to).filter((token) => token.tags.has('Latin'));
    const initials = words
      .filter(({ normal }) => !smallWords.has(normal))
      .map(({ normal }) => normal.charAt(0))
      .join('');
    const [first, last] = [words[0], words.at(-1)];
    if (first !== undefined && last !== undefined && words.length > 1 && initials === acronym.toLowerCase())
      return { expansion: source.slice(first.start, last.end) };
  }
  return undefined;
}

function latinStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (tokens[start - 1]?.tags.has('Latin') === true || tokens[start - 1]?.normal === "'") start--;
  return start;
}
