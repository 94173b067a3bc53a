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

/**
 * Keeps names by their first word. Names are cut into tokens when a text first has that word: most of a large lexicon is never asked for.
 */
export function buildTrie<T>(names: Iterable<Entry<T>>, tokensOf: (name: string) => readonly Token[]): Trie<T> {
  const waiting = new Map<string, Entry<T>[]>();
  for (const entry of names) {
    const word = withoutArticle(firstWord(entry[0]));
    const list = waiting.get(word);
    if (list === undefined) waiting.set(word, [entry]);
    else list.push(entry);
  }
  const roots = new Map<string, Node<T>>();
  const rootOf = (word: string): Node<T> | undefined => {
    const list = waiting.get(word);
    if (list !== undefined) {
      waiting.delete(word);
      roots.set(word, grow(list, tokensOf));
    }
    return roots.get(word);
  };
  return {
    longest(tokens, from) {
      const first = tokens[from];
      return first && walk(rootOf(first.bare), tokens, from);
    },
  };
}

function grow<T>(names: readonly Entry<T>[], tokensOf: (name: string) => readonly Token[]): Node<T> {
  const root: Node<T> = { next: new Map(), entries: [] };
  for (const [name, entry] of names) {
    let node = root;
    for (const word of tokensOf(name).map(({ bare }) => bare)) {
      const next: Node<T> = node.next.get(word) ?? { next: new Map(), entries: [] };
      node.next.set(word, next);
      node = next;
    }
    if (!node.entries.includes(entry)) node.entries = [...node.entries, entry];
  }
  return root;
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
