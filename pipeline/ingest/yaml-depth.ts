import { Lexer } from 'yaml';

/** No file that people write comes near it. */
const deepest = 200;

/** What the lexer puts between, and no text holds: a document, a flow that ends, a scalar. */
const ownMarks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/**
 * Where values stand in values deeper than any reader should follow, as an offset; undefined where they do not. The
 * parser calls itself for each level, so what is without end has to be stopped before it.
 */
export function depthExceeded(yaml: string): number | undefined {
  let [offset, flows, indicators, isLineStart] = [0, 0, 0, true];
  for (const token of new Lexer().lex(yaml)) {
    if (ownMarks.has(token)) continue;
    if (token === '[' || token === '{') flows++;
    else if (token === ']' || token === '}') flows--;
    else if (/^[-?:]$/u.test(token)) indicators++;
    else if (isLineStart && /^ +$/u.test(token)) indicators += token.length / 2;
    isLineStart = token.endsWith('\n');
    if (flows + indicators > deepest) return offset;
    if (isLineStart) indicators = 0;
    offset += token.length;
  }
  return undefined;
}
