import { isQuoteMark } from '../../arabic/quotes.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import { titleAt } from './titles.js';

const longestTitle = 8;
const isLink = (token: Token | undefined): boolean => token?.tags.has('And') === true || token?.normal === '،';

/** The titles that follow one in quote marks, one after another: `برنامجي “…” و“…”`. */
export function titlesAfter(sentence: readonly Token[], [, end]: Span): Span[] {
  let at = end;
  // The stop of the quoted words, and the mark that closes them.
  while (sentence[at] !== undefined && !isQuoteMark(sentence[at]) && at < end + 2) at++;
  const open = at + 2;
  if (!isQuoteMark(sentence[at]) || !isLink(sentence[at + 1]) || !isQuoteMark(sentence[open])) return [];
  const title = titleAt(sentence, open);
  if (title === undefined || title[1] - title[0] > longestTitle) return [];
  return [title, ...titlesAfter(sentence, title)];
}

// Brackets, which writers of some countries put there for quote marks, and single marks, which may be apostrophes elsewhere.
const marks: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ["'", "'"],
]);
const longestBracket = 5;
const isArabic = ({ normal }: Token): boolean => /^\p{Script=Arabic}{2,}$/u.test(normal);

/** The few Arabic words that stand so after a head: `مبادرة (سواعد)`. */
export function bracketedTitle(sentence: readonly Token[], open: number): Span | undefined {
  const closing = marks.get(sentence[open]?.normal ?? '');
  const close = closing === undefined ? -1 : sentence.findIndex(({ normal }, i) => i > open && normal === closing);
  const words = sentence.slice(open + 1, Math.max(close, 0));
  const isTitle = words.length > 0 && words.length <= longestBracket && words.every(isArabic);
  return isTitle && (words[0]?.normal.length ?? 0) > 2 ? [open + 1, close] : undefined;
}
