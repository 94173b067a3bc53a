import { fold } from './fold.js';
import type { Token } from './token.js';
import { withoutArticle } from './vocabulary.js';

/** Names by their words, each folded and without its article, so that spellings and clitics of one name meet. */
export interface Trie<T> {
  /** The longest name that begins at a token, with all that bear it; undefined where there is none. */
  longest(tokens: readonly Token[], from: number): Hit<T> | undefined;
}

interface Hit<T> {
  /** The token after the name. */
  readonly end: number;
  readonly entries: readonly T[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  entries: readonly T[];
}

type Entry<T> = readonly [name: string, entry: T];

const firstRun = /[\p{L}\p{N}\p{M}ـ]+/u;

const firstWords = new Map<string, string>();

/** The word under which a name is kept, folded. The vocabulary asks for it and then the trie, so it is kept. */
export function firstWord(name: string): string {
  let word = firstWords.get(name);
  if (word === undefined) firstWords.set(name, (word = fold(firstRun.exec(name)?.[0] ?? '')));
  return word;
}

/** The names that begin with one word: those that a text has come near, as a tree, and those that wait. */
interface Shelf<T> {
  readonly root: Node<T>;
  waiting: readonly (readonly [second: string, entry: Entry<T>])[];
  readonly asked: Set<string>;
}

/**
 * Keeps names by their first word. A name is cut into tokens when a text first has its first two words: most of a large lexicon is never
 * asked for.
 */
export function buildTrie<T>(names: Iterable<Entry<T>>, tokensOf: (name: string) => readonly Token[]): Trie<T> {
  const unread = new Map<string, Entry<T>[]>();
  const ranks = new Map<T, number>();
  for (const name of names) {
    const word = withoutArticle(firstWord(name[0]));
    const list = unread.get(word);
    if (list === undefined) unread.set(word, [name]);
    else list.push(name);
    if (!ranks.has(name[1])) ranks.set(name[1], ranks.size);
  }
  // Those of one name stand in the order of the lexicon, whatever was asked for before.
  const byRank = (a: T, b: T): number => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
  const shelves = new Map<string, Shelf<T>>();
  const shelfOf = (word: string): Shelf<T> | undefined => {
    const list = unread.get(word);
    if (list === undefined) return undefined;
    let shelf = shelves.get(word);
    if (shelf === undefined) {
      const waiting = list.map((entry) => [secondWord(entry[0]), entry] as const);
      shelves.set(word, (shelf = { root: { next: new Map(), entries: [] }, waiting, asked: new Set() }));
    }
    return shelf;
  };
  return {
    longest(tokens, from) {
      const first = tokens[from];
      const shelf = first && shelfOf(first.bare);
      if (shelf === undefined) return undefined;
      for (const name of comingNear(shelf, tokens[from + 1])) grow(shelf.root, name, tokensOf, byRank);
      return walk(shelf.root, tokens, from);
    },
  };
}

const secondRun = /^[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}ـ]+[^\p{L}\p{N}]*([\p{L}\p{N}\p{M}ـ]*)/u;
const secondWord = (name: string): string => fold(secondRun.exec(name)?.[1] ?? '');

/** Takes from a shelf the names whose second word the next token may be, or may be cut from (`للهجرة`, `والتنمية`). */
function comingNear<T>(shelf: Shelf<T>, next: Token | undefined): Entry<T>[] {
  const key = next?.normal ?? '';
  if (shelf.asked.has(key)) return [];
  shelf.asked.add(key);
  const [bare = '', normal = ''] = [next?.bare.split(' ', 1)[0], next?.normal.split(' ', 1)[0]];
  const near: Entry<T>[] = [];
  shelf.waiting = shelf.waiting.filter(([second, name]) => {
    const isNear = second === '' || !isWord.test(normal) || second.endsWith(bare) || second.startsWith(normal);
    if (isNear) near.push(name);
    return !isNear;
  });
  return near;
}

const isWord = /^[\p{L}\p{N}]/u;

function grow<T>(
  root: Node<T>,
  [name, entry]: Entry<T>,
  tokensOf: (name: string) => readonly Token[],
  byRank: (a: T, b: T) => number,
): void {
  let node = root;
  for (const { bare } of tokensOf(name)) {
    const next: Node<T> = node.next.get(bare) ?? { next: new Map(), entries: [] };
    node.next.set(bare, next);
    node = next;
  }
  if (!node.entries.includes(entry)) node.entries = [...node.entries, entry].sort(byRank);
}

function walk<T>(root: Node<T> | undefined, tokens: readonly Token[], from: number): Hit<T> | undefined {
  let hit: Hit<T> | undefined;
  let node = root;
  for (let i = from; node !== undefined; i++) {
    if (node.entries.length > 0) hit = { end: i, entries: node.entries };
    const token = tokens[i];
    node = token && node.next.get(token.bare);
  }
  return hit;
}
