import { fold } from './fold.js';
import type { Token } from './token.js';

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

/** Names with what bears them, by its number in a lexicon. */
export interface NameList<T> {
  /** The names that begin with a word, which is folded and without its article. */
  names(word: string): readonly Numbered[];
  /** What bears names; the same each time. */
  at(number: number): T;
}

type Numbered = readonly [name: string, number: number];

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  numbers: readonly number[];
  entries: readonly T[];
}

const firstRun = /[\p{L}\p{N}\p{M}ـ]+/u;

/** The word under which a name is kept, folded. */
export const firstWord = (name: string): string => fold(firstRun.exec(name)?.[0] ?? '');

/** The names that begin with one word: those that a text has come near, as a tree, and those that wait. */
interface Shelf<T> {
  readonly root: Node<T>;
  waiting: readonly (readonly [second: string, name: Numbered])[];
  readonly asked: Set<string>;
}

/**
 * Keeps names by their first word. A name is cut into tokens when a text first has its first two words: most of a large lexicon is never
 * asked for.
 */
export function buildTrie<T>(list: NameList<T>, tokensOf: (name: string) => readonly Token[]): Trie<T> {
  // Null where no name begins with a word, as with most.
  const shelves = new Map<string, Shelf<T> | null>();
  const shelfOf = (word: string): Shelf<T> | null => {
    let shelf = shelves.get(word);
    if (shelf !== undefined) return shelf;
    const waiting = list.names(word).map((name) => [secondWord(name[0]), name] as const);
    shelf = waiting.length === 0 ? null : { root: node<T>(), waiting, asked: new Set<string>() };
    shelves.set(word, shelf);
    return shelf;
  };
  return {
    longest(tokens, from) {
      const first = tokens[from];
      const shelf = first ? shelfOf(first.bare) : null;
      if (shelf === null) return undefined;
      for (const name of comingNear(shelf, tokens[from + 1])) grow(shelf.root, name, tokensOf, list);
      return walk(shelf.root, tokens, from);
    },
  };
}

const node = <T>(): Node<T> => ({ next: new Map(), numbers: [], entries: [] });

const secondRun = /^[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}ـ]+[^\p{L}\p{N}]*([\p{L}\p{N}\p{M}ـ]*)/u;
const secondWord = (name: string): string => fold(secondRun.exec(name)?.[1] ?? '');

/** Takes from a shelf the names whose second word the next token may be, or may be cut from (`للهجرة`, `والتنمية`). */
function comingNear<T>(shelf: Shelf<T>, next: Token | undefined): readonly Numbered[] {
  if (shelf.waiting.length === 0) return noNames;
  const key = next?.normal ?? '';
  if (shelf.asked.has(key)) return [];
  shelf.asked.add(key);
  const [bare = '', normal = ''] = [next?.bare.split(' ', 1)[0], next?.normal.split(' ', 1)[0]];
  const near: Numbered[] = [];
  shelf.waiting = shelf.waiting.filter(([second, name]) => {
    const isNear = second === '' || !isWord.test(normal) || second.endsWith(bare) || second.startsWith(normal);
    if (isNear) near.push(name);
    return !isNear;
  });
  return near;
}

const isWord = /^[\p{L}\p{N}]/u;
const noNames: readonly never[] = [];

function grow<T>(
  root: Node<T>,
  [name, number]: Numbered,
  tokensOf: (name: string) => readonly Token[],
  list: NameList<T>,
): void {
  let at = root;
  for (const { bare } of tokensOf(name)) {
    const next = at.next.get(bare) ?? node<T>();
    at.next.set(bare, next);
    at = next;
  }
  if (at.numbers.includes(number)) return;
  // Those of one name stand in the order of the lexicon, whatever was asked for before.
  at.numbers = [...at.numbers, number].sort((a, b) => a - b);
  at.entries = at.numbers.map((each) => list.at(each));
}

function walk<T>(root: Node<T> | undefined, tokens: readonly Token[], from: number): Hit<T> | undefined {
  let hit: Hit<T> | undefined;
  let at = root;
  for (let i = from; at !== undefined; i++) {
    if (at.entries.length > 0) hit = { end: i, entries: at.entries };
    const token = tokens[i];
    at = token && at.next.get(token.bare);
  }
  return hit;
}
