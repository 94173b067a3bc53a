import { fold } from '../../arabic/fold.js';
import { closingQuote, isQuoteMark } from '../../arabic/quotes.js';
import type { Token } from '../../arabic/token.js';
import { mentionAt, type Sentence } from '../context.js';

// Longer quotes are what was said.
const longestTitle = 14;

/** A title in quote marks that is no motto. */
export function titleEnd(sentence: Sentence, at: number): number | undefined {
  const { tokens } = sentence;
  if (!isQuoteMark(tokens[at]) || mentionAt(sentence, at + 1, ['theme']) !== undefined) return undefined;
  const close = closingQuote(tokens, at);
  return close === undefined || close - at > longestTitle ? undefined : close + 1;
}

/** `برنامج «المنتدى الوطني للقراءة»`: what is called so is no occasion. */
export const isTitled = (tokens: readonly Token[], at: number): boolean =>
  isQuoteMark(tokens[at - 1]) && titled.has(tokens[at - 2]?.bare ?? '');
const titled = new Set(['برنامج', 'مشروع', 'مبادرة'].map(fold));
