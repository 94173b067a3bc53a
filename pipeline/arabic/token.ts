/** One term of a sentence: a word without its attached letters, such a letter, a numeral, a punctuation mark. Also compromise's term. */
export interface Token {
  /** The words of the source, `source.slice(start, end)`. */
  readonly text: string;
  /** The folded form, which patterns compare. */
  readonly normal: string;
  /** The folded form without its article. */
  readonly bare: string;
  readonly pre: '';
  readonly post: '';
  readonly tags: ReadonlySet<string>;
  /** Offsets into the source, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
  /** What a numeral says, as a decimal string; absent on other tokens. */
  readonly number?: string;
}

/** How a token follows the one before: after a space, attached to it, or as a word run into it (a space is missing). */
type Joint = 'spaced' | 'attached' | 'run';

const sets = new Map<string, ReadonlySet<string>>();

/** One shared set for each combination of tags: there are few combinations and very many tokens. */
export function tagSet(tags: Iterable<string>): ReadonlySet<string> {
  const sorted = [...new Set(tags)].sort();
  const key = sorted.join(' ');
  let set = sets.get(key);
  if (set === undefined) sets.set(key, (set = new Set(sorted)));
  return set;
}

export const noTags = tagSet([]);

const larger = new WeakMap<ReadonlySet<string>, Map<string, ReadonlySet<string>>>();

/** A set with more tags, the same one each time. */
export function addTags(tags: ReadonlySet<string>, ...more: readonly string[]): ReadonlySet<string> {
  let sums = larger.get(tags);
  if (sums === undefined) larger.set(tags, (sums = new Map<string, ReadonlySet<string>>()));
  const key = more.join(' ');
  let sum = sums.get(key);
  if (sum === undefined) sums.set(key, (sum = tagSet([...tags, ...more])));
  return sum;
}
