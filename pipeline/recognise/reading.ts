import type { Window } from '../arabic/compromise.js';
import type { Token } from '../arabic/token.js';
import type { Claims } from './claims.js';
import { isTag, type CompiledPattern, type Need } from './compiled.js';
import { placesIn, type Places } from './places.js';

/** The sentences of a document as the rules see them. */
export interface Reading {
  readonly sentences: readonly (readonly Token[])[];
  readonly places: Places;
}

export const readingOf = (sentences: readonly (readonly Token[])[]): Reading => ({
  sentences,
  places: placesIn(sentences),
});

/** The stretches in which a pattern can match: around its rarest tag, as far as it reaches, where all else that it needs stands too. */
export function windowsFor(
  { sentences, places }: Reading,
  { needs, length, isOneTag }: CompiledPattern,
  taken: Claims,
): Window[] {
  const rarest = rarestOf(needs, places);
  if (rarest === undefined) return [];
  const { from, to, tags, isSpan } = rarest;
  const others = needs.filter((need) => need !== rarest);
  const masks = others.filter(isTag).map(({ tags: [tag = ''] }) => places.sentencesWith(tag));
  const windows: { sentence: number; start: number; end: number }[] = [];
  let last: (typeof windows)[number] | undefined;
  for (const place of places.get(tags[0] ?? '')) {
    const number = places.sentences[place] ?? 0;
    if (masks.some((mask) => mask[number] === 0) || (isSpan && taken.has(place))) continue;
    const sentence = sentences[number] ?? [];
    const at = place - (places.starts[number] ?? 0);
    // A match begins at `at - to` at the earliest and at `at - from` at the latest.
    if (!others.every((need) => stands(need, sentence, at - to + need.from, at - from + need.to))) continue;
    const start = Math.max(0, at - to);
    const end = Math.min(sentence.length, at - from + length);
    if (last?.sentence === number && start <= last.end && !isOneTag) last.end = end;
    else windows.push((last = { sentence: number, start, end }));
  }
  return windows;
}

/** The tag with the fewest places; undefined where one that is needed has none. */
function rarestOf(needs: readonly Need[], places: Places): Need | undefined {
  let rarest: Need | undefined;
  let fewest = Infinity;
  for (const need of needs) {
    const [tag] = need.tags;
    if (tag === undefined || !isTag(need)) continue;
    const count = places.count(tag);
    if (count === 0) return undefined;
    if (count < fewest) [rarest, fewest] = [need, count];
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
