import { bodyKey } from '../organization/key.js';
import { nameOf } from '../organization/name.js';
import { headAt, isDefinite } from '../organization/word.js';
import type { Candidate, Context } from '../rule.js';

/** A body inside the name of another: `مجلس إدارة شركة …`, `الأمانة العامة للمجلس …`. */
export interface Nested {
  readonly noun: string;
  readonly key: string;
}

/** The body with whose name that of another ends, where their nouns differ. */
export function nestedIn(
  { kind, sentence, tokens: [start, end] }: Candidate,
  { sentences, names, metadata }: Context,
): Nested | undefined {
  if (kind !== 'organization') return undefined;
  const tokens = sentences[sentence] ?? [];
  const outer = tokens[start]?.bare;
  for (let at = start + 1; at < end - 1; at++) {
    const token = tokens[at];
    const head = token?.bare === outer ? undefined : headAt(token);
    // `مجلس إدارة شركة …`: what is done.
    if (token === undefined || head === undefined || head.sense === 'act') continue;
    const words = tokens.slice(at, end);
    const isName = nameOf(words, names) === words.length && (!isDefinite(token) || words.length > 1);
    if (!isName) continue;
    const name = words.map(({ text }) => text).join(' ');
    return { noun: token.bare, key: bodyKey(words, name, metadata.country, names) };
  }
  return undefined;
}
