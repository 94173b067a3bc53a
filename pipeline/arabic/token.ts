/** What a token says, wherever it stands: tokens of one spelling share it. */
export interface Word {
  /** The folded form, which patterns compare. */
  readonly normal: string;
  /** The folded form without its article. */
  readonly bare: string;
  readonly tags: ReadonlySet<string>;
  /** What a numeral says, as a decimal string. */
  readonly number: string | undefined;
  /** What it opens, once that was asked. */
  openings: Openings | undefined;
  /** A bit for each trait that it was asked for, and for each that it has. */
  asked: number;
  traits: number;
}

/** Tables of phrases, a bit for each by its number, 32 in each item: a short list is sooner made than a typed array. */
export type Tables = number[];

/** The tables that have a phrase which may begin with a word, and those that may where a letter before it belongs to it. */
export interface Openings {
  readonly alone: Tables;
  readonly afterLetter: Tables;
}

export const wordOf = (normal: string, bare: string, tags: ReadonlySet<string>, number?: string): Word => ({
  normal,
  bare,
  tags,
  number,
  openings: undefined,
  asked: 0,
  traits: 0,
});

/** How a token follows the one before: after a space, attached to it, or as a word run into it (a space is missing). */
export type Joint = 'spaced' | 'attached' | 'run';

/** One term of a sentence: a word without its attached letters, such a letter, a numeral, a punctuation mark. */
export class Token implements Omit<Word, 'openings' | 'asked' | 'traits'> {
  readonly #source: string;
  readonly word: Word;
  /** Offsets into the source, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;

  constructor(source: string, word: Word, start: number, end: number, joint: Joint) {
    this.#source = source;
    this.word = word;
    this.start = start;
    this.end = end;
    this.joint = joint;
  }

  /** The words of the source. */
  get text(): string {
    return this.#source.slice(this.start, this.end);
  }
  get normal(): string {
    return this.word.normal;
  }
  get bare(): string {
    return this.word.bare;
  }
  get tags(): ReadonlySet<string> {
    return this.word.tags;
  }
  get number(): string | undefined {
    return this.word.number;
  }
}

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
