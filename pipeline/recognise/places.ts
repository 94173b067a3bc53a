import type { Pointer } from '../arabic/compromise.js';
import type { Token } from '../arabic/token.js';

/** Where each tag stands in the sentences of a document, in order. */
export interface Places {
  get(tag: string): readonly Pointer[];
  /** One byte a sentence: 1 where the tag stands in it. */
  sentencesWith(tag: string): Uint8Array;
}

const inOrder = (a: Pointer, b: Pointer): number => a[0] - b[0] || a[1] - b[1];

/**
 * Tokens share their sets of tags, so each place is kept once, under its set; the places of a tag are put together when they are first
 * asked for, which most tags never are.
 */
export function placesIn(sentences: readonly (readonly Token[])[]): Places {
  const bySet = new Map<ReadonlySet<string>, Pointer[]>();
  sentences.forEach((sentence, n) => {
    sentence.forEach(({ tags }, i) => {
      if (tags.size === 0) return;
      const list = bySet.get(tags);
      if (list === undefined) bySet.set(tags, [[n, i, i + 1]]);
      else list.push([n, i, i + 1]);
    });
  });
  const byTag = new Map<string, Pointer[][]>();
  for (const [tags, list] of bySet) {
    for (const tag of tags) byTag.set(tag, [...(byTag.get(tag) ?? []), list]);
  }
  const get = remembered((tag): readonly Pointer[] => {
    const lists = byTag.get(tag) ?? [];
    return lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort(inOrder);
  });
  const sentencesWith = remembered((tag) => {
    const mask = new Uint8Array(sentences.length);
    for (const [n] of get(tag)) mask[n] = 1;
    return mask;
  });
  return { get, sentencesWith };
}

function remembered<T>(make: (tag: string) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return (tag) => {
    let value = made.get(tag);
    if (value === undefined) made.set(tag, (value = make(tag)));
    return value;
  };
}
