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
  for (const entry of names) {
    const word = withoutArticle(firstWord(entry[0]));
    const list = unread.get(word);
    if (list === undefined) unread.set(word, [entry]);
    else list.push(entry);
  }
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
      read(shelf, tokens[from + 1], tokensOf);
      return walk(shelf.root, tokens, from);
    },
  };
}

const secondRun = /^[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}ـ]+[^\p{L}\p{N}]*([\p{L}\p{N}\p{M}ـ]*)/u;
const secondWord = (name: string): string => fold(secondRun.exec(name)?.[1] ?? '');

/** Takes the names of a shelf whose second word the next token may be, or may be cut from (`للهجرة`, `والتنمية`), into its tree. */
function read<T>(shelf: Shelf<T>, next: Token | undefined, tokensOf: (name: string) => readonly Token[]): void {
  const key = next?.normal ?? '';
  if (shelf.asked.has(key)) return;
  shelf.asked.add(key);
  const [bare = '', normal = ''] = [next?.bare.split(' ', 1)[0], next?.normal.split(' ', 1)[0]];
  const isNear = ([second]: readonly [string, Entry<T>]): boolean =>
    second === '' || !isWord.test(normal) || second.endsWith(bare) || second.startsWith(normal);
  for (const [, entry] of shelf.waiting.filter(isNear)) grow(shelf.root, entry, tokensOf);
  shelf.waiting = shelf.waiting.filter((name) => !isNear(name));
}

const isWord = /^[\p{L}\p{N}]/u;

function grow<T>(root: Node<T>, [name, entry]: Entry<T>, tokensOf: (name: string) => readonly Token[]): void {
  let node = root;
  for (const { bare } of tokensOf(name)) {
    const next: Node<T> = node.next.get(bare) ?? { next: new Map(), entries: [] };
    node.next.set(bare, next);
    node = next;
  }
  if (!node.entries.includes(entry)) node.entries = [...node.entries, entry];
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
