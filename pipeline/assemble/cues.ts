import { fold } from '../arabic/fold.js';
import type { Token } from '../arabic/token.js';
import { withoutArticle } from '../arabic/vocabulary.js';

/** Phrases that a frame knows, each with what it says. */
export interface Cues<T> {
  /** The longest phrase that begins at a token, and the token after it; undefined where there is none. */
  at(tokens: readonly Token[], at: number): Hit<T> | undefined;
  /** All that begin there, the longest first. */
  allAt(tokens: readonly Token[], at: number): readonly Hit<T>[];
}

/** What a phrase says, and the token after it. */
export interface Hit<T> {
  readonly value: T;
  readonly end: number;
}

/**
 * Indexes phrases by their first word. Words are compared folded, with or without the article that the text gives them, and whether or not
 * their attached letters were cut off: `بتمويل من` is found in `وبتمويل من`.
 */
export function cuesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Cues<T> {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = fold(phrase).trim().split(/\s+/u);
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
  }
  const allAt = (tokens: readonly Token[], at: number): readonly Hit<T>[] => {
    const token = tokens[at];
    // Most words begin no phrase, and are seen to at once.
    if (token === undefined || !mayBegin(token, tokens[at + 1], byFirst)) return none;
    const hits: Hit<T>[] = [];
    for (const { words: read, end } of readingsAt(tokens, at)) {
      for (const { words, value } of byFirst.get(read[0] ?? '') ?? []) {
        const last = begins(words, read) ? followed(tokens, end, words.slice(read.length)) : undefined;
        if (last !== undefined) hits.push({ value, end: last });
      }
    }
    return hits.sort((a, b) => b.end - a.end);
  };
  return { allAt, at: (tokens, at) => allAt(tokens, at)[0] };
}

const none: readonly never[] = [];
const waw = 'و';
const fa = 'ف';
const lam = 'ل';

/** True of a word that no vocabulary knows, so that a conjunction may still be attached to it. */
const isUncut = ({ normal, tags }: Token): boolean =>
  tags.size === 0 && normal.length > 3 && (normal.startsWith(waw) || normal.startsWith(fa));

function mayBegin(token: Token, next: Token | undefined, known: ReadonlyMap<string, unknown>): boolean {
  const { normal, bare } = token;
  if (known.has(normal) || (bare !== normal && known.has(bare))) return true;
  if (normal.length === 1) return next?.joint === 'attached' && known.has(normal + next.normal);
  return isUncut(token) ? known.has(normal.slice(1)) : token.tags.size > 0 && normal.includes(' ');
}

/** Whether a word may be read at a token: most that follow a common first word are seen at once to be another. */
const mayBe = (token: Token | undefined, word: string): boolean =>
  token !== undefined &&
  (token.normal === word ||
    token.bare === word ||
    token.normal.length === 1 ||
    isUncut(token) ||
    token.normal.includes(' '));

/** The token after the words, where they stand there. */
function followed(tokens: readonly Token[], from: number, words: readonly string[]): number | undefined {
  const [first] = words;
  // `تابعة ل` ends before a word in which the ل has swallowed the article.
  if (first === undefined || (first === lam && words.length === 1 && tokens[from]?.tags.has('Li') === true))
    return from;
  if (!mayBe(tokens[from], first)) return undefined;
  const reading = readingsAt(tokens, from).find(({ words: read }) => begins(words, read));
  return reading && followed(tokens, reading.end, words.slice(reading.words.length));
}

/** A phrase that is one token has lost its articles. */
const begins = (words: readonly string[], read: readonly string[]): boolean =>
  read.every((word, i) => word === words[i] || (read.length > 1 && word === withoutArticle(words[i] ?? '')));

interface Reading {
  /** One word, or those of a phrase that is one token. */
  readonly words: readonly string[];
  readonly end: number;
}

/** The words that may be read at a token: itself, without its article, with the token attached to it, without a و that is still attached. */
function readingsAt(tokens: readonly Token[], at: number): Reading[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const { normal, bare } = token;
  const readings: Reading[] = [{ words: normal.includes(' ') ? normal.split(' ') : [normal], end: at + 1 }];
  if (bare !== normal) readings.push({ words: [bare], end: at + 1 });
  const next = tokens[at + 1];
  if (next?.joint === 'attached' && normal.length === 1) readings.push({ words: [normal + next.normal], end: at + 2 });
  if (isUncut(token)) readings.push({ words: [normal.slice(1)], end: at + 1 });
  return readings;
}
