import type { Token } from '../arabic/token.js';

/** Where the tokens of a document stand. Each has a place: its number when the sentences are counted through. */
export interface Places {
  /** How many tokens there are. */
  readonly length: number;
  /** The sentence in which each place lies. */
  readonly sentences: Int32Array;
  /** The place at which each sentence begins. */
  readonly starts: Int32Array;
  /** The places of a tag, in order. */
  get(tag: string): Int32Array;
  /** How many places a tag has. */
  count(tag: string): number;
  /** One byte a sentence: 1 where the tag stands in it. */
  sentencesWith(tag: string): Uint8Array;
}

/**
 * Tokens share their sets of tags, so each place is kept once, under its set; the places of a tag are put together when they are first
 * asked for, which most tags never are.
 */
export function placesIn(texts: readonly (readonly Token[])[]): Places {
  const length = texts.reduce((sum, sentence) => sum + sentence.length, 0);
  const [sentences, starts] = [new Int32Array(length), new Int32Array(texts.length)];
  const bySet = new Map<ReadonlySet<string>, number[]>();
  let place = 0;
  texts.forEach((sentence, n) => {
    starts[n] = place;
    for (const { tags } of sentence) {
      sentences[place] = n;
      if (tags.size > 0) push(bySet, tags, place);
      place++;
    }
  });
  const byTag = new Map<string, number[][]>();
  for (const [tags, list] of bySet) for (const tag of tags) push(byTag, tag, list);
  const count = (tag: string): number => byTag.get(tag)?.reduce((sum, list) => sum + list.length, 0) ?? 0;
  const get = remembered((tag) => new Int32Array((byTag.get(tag) ?? []).flat()).sort());
  const sentencesWith = remembered((tag) => {
    const mask = new Uint8Array(texts.length);
    for (const place of get(tag)) mask[sentences[place] ?? 0] = 1;
    return mask;
  });
  return { length, sentences, starts, get, count, sentencesWith };
}

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function remembered<T>(make: (tag: string) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return (tag) => {
    let value = made.get(tag);
    if (value === undefined) made.set(tag, (value = make(tag)));
    return value;
  };
}
