import { hash } from 'node:crypto';
import type { Lexicons } from './recognise/lexicons.js';
import { recognisers } from './recognise/recognisers.js';

/**
 * One checksum, SHA-256 in hex, of what decides how a text is read: the rules by name and pattern, the words that they
 * know, and the lexicons.
 */
export function ruleSetHash(lexicons: Lexicons): string {
  const rules = recognisers.map(({ kind, words, rules: own }) => ({
    kind,
    words: Object.entries(words).map(([tag, entries]) => [tag, ...entries]),
    rules: own.map(({ name, match, confidence }) => ({ name, match, confidence })),
  }));
  return hash('sha256', JSON.stringify({ rules, lexicons }));
}
