import { article } from '../arabic/clitics.js';
import { fold } from '../arabic/fold.js';
import { holds, isUncut, opens, register } from '../arabic/openings.js';
import type { Token } from '../arabic/token.js';
import type { Sentence } from './context.js';

/** Phrases that a frame knows, each with what it says. */
export interface Cues<T> {
  /** The longest phrase that begins at a token, and the token after it; undefined where there is none. */
  at(tokens: readonly Token[], at: number): Hit<T> | undefined;
  /** All that begin there, the longest first. */
  allAt(tokens: readonly Token[], at: number): readonly Hit<T>[];
  /** The first of a sentence from a token on, up to another. */
  firstIn(sentence: Searchable, from?: number, to?: number): Hit<T> | undefined;
  /** Whether any may begin in a sentence: where none can, its tokens need not be gone through. */
  mayBeIn(sentence: Pick<Searchable, 'opened'>): boolean;
}

type Searchable = Pick<Sentence, 'tokens' | 'opened'>;

/** What a phrase says, its first token, and the token after it. */
export interface Hit<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** The phrases that go on in one way, by their next word. */
interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** What those say that end here. */
  readonly values: T[];
}

const node = <T>(): Node<T> => ({ next: new Map(), values: [] });
const none: readonly never[] = [];

/** Phrases of which it matters only that they stand there. */
export const cuesFor = (phrases: Iterable<string>): Cues<true> =>
  cuesOf(Array.from(phrases, (phrase) => [phrase, true] as const));

/**
 * Keeps phrases by their words. Words are compared folded, with or without the article that the text gives them, and whether or not their
 * attached letters were cut off: `بتمويل من` is found in `وبتمويل من`. Made when modules are loaded, before any text is read.
 */
export function cuesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Cues<T> {
  const root = node<T>();
  for (const [phrase, value] of entries) {
    let last = root;
    for (const word of fold(phrase).trim().split(/\s+/u)) {
      const next = last.next.get(word) ?? node<T>();
      last.next.set(word, next);
      last = next;
    }
    last.values.push(value);
  }
  const table = register(root.next.keys());
  const allAt = (tokens: readonly Token[], at: number): readonly Hit<T>[] => {
    // Most words begin no phrase, and are seen to at once; an index before the first would make each look-up a slow one.
    const token = at < 0 ? undefined : tokens[at];
    if (token === undefined || !opens(table, token, tokens[at + 1])) return none;
    return follow(root, tokens, at, at, none);
  };
  const firstIn = ({ tokens, opened }: Searchable, from = 0, to = tokens.length): Hit<T> | undefined => {
    if (!holds(opened, table)) return undefined;
    for (let at = from; at < to; at++) {
      const [hit] = allAt(tokens, at);
      if (hit !== undefined) return hit;
    }
    return undefined;
  };
  return { allAt, at: (tokens, at) => allAt(tokens, at)[0], firstIn, mayBeIn: ({ opened }) => holds(opened, table) };
}

/** Goes on with each word that may be read at a token: itself, without its article, with the token attached to it, without a و still attached. */
function follow<T>({ next }: Node<T>, tokens: readonly Token[], start: number, at: number, known: Hits<T>): Hits<T> {
  const token = tokens[at];
  if (token === undefined) return known;
  const { normal, bare } = token;
  let hits = goOn(next.get(normal) ?? afterPhrase(next, normal), tokens, start, at + 1, known);
  if (bare !== normal) hits = goOn(next.get(bare), tokens, start, at + 1, hits);
  if (normal.length > 1) return isUncut(token) ? goOn(next.get(normal.slice(1)), tokens, start, at + 1, hits) : hits;
  const attached = tokens[at + 1];
  return attached?.joint === 'attached' ? goOn(next.get(normal + attached.normal), tokens, start, at + 2, hits) : hits;
}

type Hits<T> = readonly Hit<T>[];

function goOn<T>(
  to: Node<T> | undefined,
  tokens: readonly Token[],
  start: number,
  end: number,
  known: Hits<T>,
): Hits<T> {
  if (to === undefined) return known;
  const hits = withValues(known, to.values, start, end);
  if (to.next.size === 0) return hits;
  // `تابعة ل` ends before a word in which the ل has swallowed the article.
  const last = tokens[end]?.tags.has('Li') === true ? to.next.get('ل') : undefined;
  return follow(to, tokens, start, end, withValues(hits, last?.values ?? none, start, end));
}

/** The longest stay first; among equals those that were found first. Most nodes have no value, and most others one. */
function withValues<T>(hits: Hits<T>, values: readonly T[], start: number, end: number): Hits<T> {
  if (values.length === 0) return hits;
  const own = values.map((value) => ({ value, start, end }));
  if (hits.length === 0) return own;
  const shorter = hits.findIndex((hit) => hit.end < end);
  return hits.toSpliced(shorter === -1 ? hits.length : shorter, 0, ...own);
}

/** A phrase that is one token has lost its articles. */
function afterPhrase<T>(from: ReadonlyMap<string, Node<T>>, normal: string): Node<T> | undefined {
  if (!normal.includes(' ')) return undefined;
  let [next, last]: [ReadonlyMap<string, Node<T>>, Node<T> | undefined] = [from, undefined];
  for (const word of normal.split(' ')) {
    last = next.get(word) ?? next.get(article + word);
    if (last === undefined) return undefined;
    next = last.next;
  }
  return last;
}
