import type { Token } from '../../arabic/token.js';

const longest = 14;
const marks = /^[:=-]$/u;

/**
 * `BPR: إعادة هندسة أساليب العمل`, in a list of abbreviations: at the head of a line, after a bullet at the most, a mark, and words to the end of the
 * line. They are given as indexes of tokens.
 */
export function listedWords(
  tokens: readonly Token[],
  start: number,
  end: number,
  source: string,
): readonly [number, number] | undefined {
  if (!marks.test(tokens[end]?.normal ?? '') || !beginsLine(tokens, start, source)) return undefined;
  let last = end + 1;
  while (last < tokens.length && !isNewLine(tokens, last, source)) last++;
  if (/^[.؛،,]$/u.test(tokens[last - 1]?.normal ?? '')) last--;
  const words = tokens.slice(end + 1, last);
  const isPlain = words.length > 1 && words.length <= longest && words.every(({ normal }) => !/^[.:؛؟]$/u.test(normal));
  return isPlain && /^\p{Script=Arabic}/u.test(words[0]?.normal ?? '') ? [end + 1, last] : undefined;
}

/** At the head of its line, after a bullet at the most. */
export const beginsLine = (tokens: readonly Token[], at: number, source: string): boolean =>
  at <= 1 || isNewLine(tokens, at, source);
const isNewLine = (tokens: readonly Token[], at: number, source: string): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && /[\r\n]/u.test(source.slice(before.end, token.start));
};
