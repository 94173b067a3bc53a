import type { Window } from '../arabic/compromise.js';
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
    const sentence = places.sentences[place] ?? 0;
    const at = place - (places.starts[sentence] ?? 0);
    // A match begins at `at - to` at the earliest and at `at - from` at the latest.
    others ??= othersIn(places, needs, rarest);
    if (others.length > 0 && !stand(others, reading, sentence, at - to, at - from)) continue;
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
  const sets = opening && reading.places.setsWithAny(opening.tags);
  const beginnings: Window[] = [];
  for (const { sentence, start, end } of windows)
    for (let at = start; at < end; at++)
      if (opening === undefined || sets === undefined || bears(opening, sets, reading, sentence, at))
        beginnings.push({ sentence, start: at, end });
  return beginnings;
}

/** What a pattern needs, and by number of a set of tags whether it fulfils that. */
interface Sought {
  readonly need: Need;
  readonly sets: Uint8Array;
}

function othersIn(places: Places, needs: readonly Need[], rarest: Need): Sought[] {
  const others: Sought[] = [];
  for (const need of needs) if (need !== rarest) others.push({ need, sets: places.setsWithAny(need.tags) });
  return others;
}

/** Whether all that is needed stands where a match that begins between two tokens of a sentence would have it. */
function stand(others: readonly Sought[], reading: Reading, sentence: number, first: number, last: number): boolean {
  for (const { need, sets } of others)
    if (!stands(need, sets, reading, sentence, first + need.from, last + need.to)) return false;
  return true;
}

function stands(
  need: Need,
  sets: Sought['sets'],
  reading: Reading,
  sentence: number,
  first: number,
  last: number,
): boolean {
  const { starts } = reading.places;
  const stop = Math.min(last + 1, (starts[sentence + 1] ?? 0) - (starts[sentence] ?? 0));
  for (let at = Math.max(0, first); at < stop; at++) if (bears(need, sets, reading, sentence, at)) return true;
  return false;
}

function bears(
  { words }: Marks,
  sets: Sought['sets'],
  { places, sentences }: Reading,
  sentence: number,
  at: number,
): boolean {
  const set = places.sets[(places.starts[sentence] ?? 0) + at] ?? 0;
  return sets[set] === 1 || (words.size > 0 && words.has(sentences[sentence]?.[at]?.normal ?? ''));
}
