import { viewOf, type Pointer, type TermView } from '../arabic/compromise.js';
import type { Token } from '../arabic/token.js';
import type { Claims } from './claims.js';
import { isTag, type CompiledPattern, type Need } from './compiled.js';
import { placesIn, type Places } from './places.js';

/** The sentences of a document as the rules see them. */
export interface Reading {
  readonly sentences: readonly (readonly Token[])[];
  readonly view: TermView;
  readonly places: Places;
}

export const readingOf = (sentences: readonly (readonly Token[])[]): Reading => ({
  sentences,
  view: viewOf(sentences),
  places: placesIn(sentences),
});

/** The stretches in which a pattern can match: around its rarest tag, as far as it reaches, where all else that it needs stands too. */
export function windowsFor(
  { sentences, places }: Reading,
  { needs, length }: CompiledPattern,
  taken: Claims,
): Pointer[] {
  const rarest = rarestOf(needs, places);
  if (rarest === undefined) return [];
  const { from, to, isSpan } = rarest.need;
  const others = needs.filter((need) => need !== rarest.need);
  const masks = others.filter(isTag).map(({ tags: [tag = ''] }) => places.sentencesWith(tag));
  const windows: Pointer[] = [];
  for (const [n, at] of rarest.places) {
    if (masks.some((mask) => mask[n] === 0) || (isSpan && !taken.isFree(n, [at, at + 1]))) continue;
    const sentence = sentences[n] ?? [];
    // A match begins at `at - to` at the earliest and at `at - from` at the latest.
    if (!others.every((need) => stands(need, sentence, at - to + need.from, at - from + need.to))) continue;
    const [start, end] = [Math.max(0, at - to), Math.min(sentence.length, at - from + length)];
    const last = windows.at(-1);
    if (last?.[0] === n && start <= last[2]) windows[windows.length - 1] = [n, last[1], end];
    else windows.push([n, start, end]);
  }
  return windows;
}

/** The tag with the fewest places; undefined where one that is needed has none. */
function rarestOf(needs: readonly Need[], places: Places): { need: Need; places: readonly Pointer[] } | undefined {
  let rarest: { need: Need; places: readonly Pointer[] } | undefined;
  for (const need of needs) {
    const [tag] = need.tags;
    if (tag === undefined || !isTag(need)) continue;
    const list = places.get(tag);
    if (list.length === 0) return undefined;
    if (rarest === undefined || list.length < rarest.places.length) rarest = { need, places: list };
  }
  return rarest;
}

function stands({ tags, words }: Need, sentence: readonly Token[], first: number, last: number): boolean {
  for (let i = Math.max(0, first); i <= last && i < sentence.length; i++) {
    const token = sentence[i];
    if (token === undefined) continue;
    if (words.has(token.normal)) return true;
    for (const tag of tags) if (token.tags.has(tag)) return true;
  }
  return false;
}
