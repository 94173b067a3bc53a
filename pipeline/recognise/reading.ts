import type { Window } from '../arabic/matcher.js';
import type { Token } from '../arabic/token.js';
import type { Claims } from './claims.js';
import { isTag, type CompiledPattern, type Marks, type Need } from './compiled.js';
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
export function windowsFor(reading: Reading, { needs, length, isOneTag }: CompiledPattern, taken: Claims): Window[] {
  const { sentences, places } = reading;
  const rarest = rarestOf(needs, places);
  if (rarest === undefined) return [];
  const { from, to, tags, isSpan } = rarest;
  let others: readonly Sought[] | undefined;
  const windows: { sentence: number; start: number; end: number }[] = [];
  let last: (typeof windows)[number] | undefined;
  for (const place of places.get(tags[0] ?? '')) {
    if (isSpan && taken.has(place)) continue;
    others ??= othersIn(places, needs, rarest);
    if (!stand(others, reading, place)) continue;
    const sentence = places.sentences[place] ?? 0;
    // A match begins at `at - to` at the earliest and at `at - from` at the latest.
    const at = place - (places.starts[sentence] ?? 0);
    const start = Math.max(0, at - to);
    const end = Math.min(sentences[sentence]?.length ?? 0, at - from + length);
    if (last?.sentence === sentence && start <= last.end && !isOneTag) last.end = end;
    else windows.push((last = { sentence, start, end }));
  }
  return windows;
}

/** The tag with the fewest places; undefined where one that is needed has none. */
function rarestOf(needs: readonly Need[], places: Places): Need | undefined {
  let rarest: Need | undefined;
  let fewest = Infinity;
  for (const need of needs) {
    if (!isTag(need)) continue;
    const count = places.count(need.tags[0] ?? '');
    if (count === 0) return undefined;
    if (count < fewest) [rarest, fewest] = [need, count];
  }
  return rarest;
}

/** The places in these stretches at which a match can begin, each with the rest of its stretch. */
export function beginningsIn(
  windows: readonly Window[],
  reading: Reading,
  { opening }: CompiledPattern,
): readonly Window[] {
  const { places } = reading;
  const sets = opening && places.setsWithAny(opening.tags);
  const beginnings: Window[] = [];
  for (const { sentence, start, end } of windows) {
    const first = places.starts[sentence] ?? 0;
    for (let at = start; at < end; at++)
      if (opening === undefined || sets === undefined || bears(opening, sets, reading, first + at))
        beginnings.push({ sentence, start: at, end });
  }
  return beginnings;
}

/** What else a pattern needs, between two places counted from that of its rarest tag; by number of a set of tags, whether it fulfils that. */
interface Sought {
  readonly marks: Marks;
  readonly from: number;
  readonly to: number;
  readonly sets: Uint8Array;
}

function othersIn(places: Places, needs: readonly Need[], rarest: Need): Sought[] {
  const others: Sought[] = [];
  for (const need of needs) {
    if (need === rarest) continue;
    const sets = places.setsWithAny(need.tags);
    others.push({ marks: need, from: need.from - rarest.to, to: need.to - rarest.from, sets });
  }
  return others;
}

/** Whether all else that is needed stands where a match about a place would have it. */
function stand(others: readonly Sought[], reading: Reading, place: number): boolean {
  for (const other of others) if (!stands(other, reading, place)) return false;
  return true;
}

function stands({ marks, from, to, sets }: Sought, reading: Reading, place: number): boolean {
  const { sentences } = reading.places;
  const sentence = sentences[place];
  for (let at = place + from; at <= place + to; at++)
    if (sentences[at] === sentence && bears(marks, sets, reading, at)) return true;
  return false;
}

function bears({ words }: Marks, sets: Uint8Array, { places, sentences }: Reading, place: number): boolean {
  if (sets[places.sets[place] ?? 0] === 1) return true;
  if (words.size === 0) return false;
  const sentence = places.sentences[place] ?? 0;
  return words.has(sentences[sentence]?.[place - (places.starts[sentence] ?? 0)]?.normal ?? '');
}
