import type { Token } from './token.js';

/** What each mark is mostly closed with. */
const closing: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ['”', '”'],
  ['‟', '”'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
]);

export const isQuoteMark = (token: Token | undefined): boolean => token !== undefined && closing.has(token.normal);

// A longer stretch between two marks is no title: one of them has lost its fellow.
const longestQuote = 60;

/** The index of the mark that closes the quote opened at `open`; writers open and close with the same mark, or with marks of two sorts. */
export function closingQuote(sentence: readonly Token[], open: number): number | undefined {
  const wanted = closing.get(sentence[open]?.normal ?? '');
  const marks: number[] = [];
  for (let i = open + 1; i < sentence.length && i <= open + longestQuote; i++)
    if (isQuoteMark(sentence[i])) marks.push(i);
  const [first] = marks;
  if (wanted === undefined || first === undefined || first === open + 1) return undefined;
  const own = marks.find((i) => sentence[i]?.normal === wanted);
  // Marks of another sort in between are a quote inside the quote when they come in pairs.
  return own !== undefined && marks.indexOf(own) % 2 === 0 ? own : first;
}

/** The tokens between two marks as indexes, without the stops that end the quoted sentence. */
export function quoted(
  sentence: readonly Token[],
  open: number,
  close: number,
): readonly [start: number, end: number] | undefined {
  let end = close;
  while (end > open + 1 && /^[.…،؛:!]$/u.test(sentence[end - 1]?.normal ?? '')) end--;
  return end > open + 1 ? [open + 1, end] : undefined;
}
