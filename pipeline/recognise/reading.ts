import { viewOf, type Pointer, type TermView } from '../arabic/compromise.js';
import type { Token } from '../arabic/token.js';
import type { Claims } from './claims.js';
import type { Need } from './compiled.js';
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
export function windowsFor({ sentences, places }: Reading, needs: readonly Need[], taken: Claims): Pointer[] {
  const rarest = rarestOf(needs, places);
  if (rarest === undefined) return [];
  const { before, after, isSpan } = rarest.need;
  const others = needs.filter((need) => need !== rarest.need);
  const windows: Pointer[] = [];
  for (const [n, at] of rarest.places) {
    if (isSpan && !taken.isFree(n, [at, at + 1])) continue;
    const sentence = sentences[n] ?? [];
    const [start, end] = [Math.max(0, at - before), Math.min(sentence.length, at + after + 1)];
    if (!others.every((need) => stands(need, sentence, start, end))) continue;
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
    if (need.tag === undefined) continue;
    const list = places.get(need.tag);
    if (list.length === 0) return undefined;
    if (rarest === undefined || list.length < rarest.places.length) rarest = { need, places: list };
  }
  return rarest;
}

function stands({ tag, words }: Need, sentence: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const token = sentence[i];
    if (token !== undefined && (tag === undefined ? words?.has(token.normal) : token.tags.has(tag)) === true)
      return true;
  }
  return false;
}
