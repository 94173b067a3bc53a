import type { Token } from '../../arabic/token.js';

/** The tokens of an item or a line without the marks that end it. */
export function withoutStop(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && /^[.؛،,…]$/u.test(tokens[end - 1]?.normal ?? '')) end--;
  return tokens.slice(0, end);
}
