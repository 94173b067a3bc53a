import type { Token } from '../arabic/token.js';

/**
 * Where the tokens of a document stand. Each has a place: its number when the sentences are counted through. What is asked of every token
 * lies in flat lists of numbers: to follow tokens through memory takes longer than to look at what they hold.
 */
export interface Places {
  /** How many tokens there are. */
  readonly length: number;
  /** The sentence in which each place lies. */
  readonly sentences: Int32Array;
  /** The place at which each sentence begins, and the one after the last. */
  readonly starts: Int32Array;
  /** The number of the set of tags at each place: tokens share their sets. */
  readonly sets: Uint16Array;
  /** By number of a set of tags: 1 where it holds any of the tags. */
  setsWithAny(tags: readonly string[]): Uint8Array;
  /** The places of a tag, in order. */
  get(tag: string): Int32Array;
  /** How many places a tag has. */
  count(tag: string): number;
  /** By number of a sentence: 1 where the tag stands in it. */
  sentencesWith(tag: string): Uint8Array;
  /** Shows each token that bears any of the tags, in order: the number of its sentence, and its index there. */
  visit(tags: readonly string[], see: (sentence: number, at: number) => void): void;
}

export function placesIn(texts: readonly (readonly Token[])[]): Places {
  const length = texts.reduce((sum, sentence) => sum + sentence.length, 0);
  const [sentences, sets] = [new Int32Array(length), new Uint16Array(length)];
  const starts = new Int32Array(texts.length + 1).fill(length);
  const numbers = new Map<ReadonlySet<string>, number>();
  const sizes: number[] = [];
  let place = 0;
  texts.forEach((sentence, n) => {
    starts[n] = place;
    for (const { tags } of sentence) {
      const number = numbers.get(tags) ?? numbers.size;
      if (number === numbers.size) {
        numbers.set(tags, number);
        sizes.push(0);
      }
      sentences[place] = n;
      sets[place++] = number;
      sizes[number] = (sizes[number] ?? 0) + 1;
    }
  });
  const bySet = grouped(sets, sizes);
  // The sets are few beside the tags that are asked for: each is gone through once.
  const bearing = new Map<string, number[]>();
  for (const [set, number] of numbers) for (const tag of set) listed(bearing, tag).push(number);
  const withAny = (tags: readonly string[]): Uint8Array => {
    const mask = new Uint8Array(numbers.size);
    for (const tag of tags) for (const number of bearing.get(tag) ?? []) mask[number] = 1;
    return mask;
  };
  const withOne = remembered((tag) => withAny([tag]));
  const setsWithAny = (tags: readonly string[]): Uint8Array =>
    tags.length === 1 ? withOne(tags[0] ?? '') : withAny(tags);
  const listsOf = (tag: string): Int32Array[] => (bearing.get(tag) ?? []).map((number) => bySet[number] ?? nowhere);
  const counts = new Map(Array.from(bearing.keys(), (tag) => [tag, lengthOf(listsOf(tag))]));
  const get = remembered((tag) => inOrder(listsOf(tag)));
  return {
    length,
    sentences,
    starts,
    sets,
    setsWithAny,
    get,
    count: (tag) => counts.get(tag) ?? 0,
    sentencesWith: remembered((tag) => {
      const mask = new Uint8Array(texts.length);
      for (const place of get(tag)) mask[sentences[place] ?? 0] = 1;
      return mask;
    }),
    visit: (tags, see) => {
      const mask = setsWithAny(tags);
      for (let place = 0; place < length; place++) {
        if (mask[sets[place] ?? 0] !== 1) continue;
        const number = sentences[place] ?? 0;
        see(number, place - (starts[number] ?? 0));
      }
    },
  };
}

function listed(lists: Map<string, number[]>, tag: string): number[] {
  let list = lists.get(tag);
  if (list === undefined) lists.set(tag, (list = []));
  return list;
}

const nowhere = new Int32Array(0);

/** The places of each set of tags, in order: stretches of one list, as long as the sizes say. */
function grouped(sets: Uint16Array, sizes: readonly number[]): Int32Array[] {
  const all = new Int32Array(sets.length);
  const next: number[] = [];
  let end = 0;
  for (const size of sizes) {
    next.push(end);
    end += size;
  }
  for (let place = 0; place < sets.length; place++) {
    const set = sets[place] ?? 0;
    const at = next[set] ?? 0;
    all[at] = place;
    next[set] = at + 1;
  }
  return sizes.map((size, set) => all.subarray((next[set] ?? 0) - size, next[set]));
}

const lengthOf = (lists: readonly Int32Array[]): number => lists.reduce((sum, list) => sum + list.length, 0);

function inOrder(lists: readonly Int32Array[]): Int32Array {
  const [only = nowhere] = lists;
  if (lists.length < 2) return only;
  const all = new Int32Array(lengthOf(lists));
  let length = 0;
  for (const list of lists) {
    all.set(list, length);
    length += list.length;
  }
  return all.sort();
}

function remembered<T>(make: (tag: string) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return (tag) => {
    let value = made.get(tag);
    if (value === undefined) made.set(tag, (value = make(tag)));
    return value;
  };
}
