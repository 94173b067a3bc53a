import { addTags, noTags } from './token.js';
import { fold } from './fold.js';

/** Words and phrases by the tag that they get: `{ Month: ['شتنبر', …] }`. They are read more than once: an iterator would be empty then. */
export type WordLists = Readonly<Record<string, readonly string[] | ReadonlySet<string>>>;

/** The closed classes of words, by folded form without article. */
export interface Vocabulary {
  /** The tags of a word, with or without article; undefined where it is not known. */
  tags(word: string): ReadonlySet<string> | undefined;
  /** The phrases that begin with a word, longest first, each as its words. */
  phrases(word: string): readonly Phrase[];
}

export interface Phrase {
  readonly words: readonly string[];
  readonly tags: ReadonlySet<string>;
}

/** The word without its article; a word that only looks so (`الف`, a thousand) is in the vocabulary as it stands. */
export const withoutArticle = (word: string): string =>
  word.length > 3 && word.startsWith('ال') ? word.slice(2) : word;

const wordBreaks = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu;

/** The words and phrases of lists, and the words with which names begin, which are folded. */
export function buildVocabulary(lists: readonly WordLists[], names: readonly (readonly string[])[] = []): Vocabulary {
  const words = new Map<string, ReadonlySet<string>>();
  const phrases = new Map<string, Map<string, Phrase>>();
  const addWord = (word: string, tag: string): void => void words.set(word, addTags(words.get(word) ?? noTags, tag));
  for (const [tag, entries] of lists.flatMap((list) => Object.entries(list))) {
    for (const entry of entries) {
      const [first, ...rest] = fold(entry).match(wordBreaks) ?? [];
      if (first === undefined) continue;
      if (rest.length === 0) addWord(first, tag);
      else {
        addPhrase(phrases, [first, ...rest].map(withoutArticle), tag);
        addWord(withoutArticle(first), 'Begins');
      }
    }
  }
  const onlyName = addTags(noTags, 'Name');
  for (const list of names)
    for (const name of list) {
      const tags = words.get(name);
      if (tags !== onlyName) words.set(name, tags === undefined ? onlyName : addTags(tags, 'Name'));
    }
  // A word that one list has with its article and another without (`السادس`) is in both.
  for (const [word, tags] of words) {
    if (!word.startsWith('ال')) continue;
    const bare = words.get(withoutArticle(word));
    if (bare !== undefined && bare !== tags) words.set(word, addTags(tags, ...bare));
  }
  const longestFirst = new Map(
    [...phrases].map(([first, list]) => [first, [...list.values()].sort(byLength)] as const),
  );
  return {
    tags: (word) => words.get(word) ?? words.get(withoutArticle(word)),
    phrases: (word) => longestFirst.get(withoutArticle(word)) ?? noPhrases,
  };
}

const noPhrases: readonly Phrase[] = [];
const byLength = (a: Phrase, b: Phrase): number => b.words.length - a.words.length;

function addPhrase(phrases: Map<string, Map<string, Phrase>>, words: readonly string[], tag: string): void {
  const [first = ''] = words;
  const list = phrases.get(first) ?? new Map<string, Phrase>();
  const key = words.join(' ');
  list.set(key, { words, tags: addTags(list.get(key)?.tags ?? noTags, tag) });
  phrases.set(first, list);
}
