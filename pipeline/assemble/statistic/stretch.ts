import type { Sentence } from '../context.js';

const mark = /^[،,()؛.:!؟?…]$/u;
const longest = 8;

/** Where words that name a part end: at a mark, a number, a relative, or a و that joins no two words with the article (`الأطفال والشباب`). */
export function stretchEnd({ tokens }: Sentence, from: number): number {
  let end = from;
  while (end < tokens.length && end < from + longest && !isEnd(tokens, end)) end++;
  return end;
}

function isEnd(tokens: Sentence['tokens'], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || mark.test(token.normal) || token.tags.has('Relative')) return true;
  if (token.number !== undefined && !token.tags.has('Ordinal')) return true;
  if (!token.tags.has('And')) return false;
  return next?.normal.startsWith('ال') !== true || before?.normal.startsWith('ال') !== true;
}
