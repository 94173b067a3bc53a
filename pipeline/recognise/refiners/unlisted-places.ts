import type { Refiner } from '../refine.js';
import type { Candidate } from '../rule.js';
import { valued } from '../valued.js';
import { bySentence } from './by-sentence.js';

type Place = Candidate<'place'>;

// `كدية الدراوش بولاية الطارف`: a preposition and a noun may stand between.
const reach = 2;
const within = new Set(['ب', 'في']);

/**
 * The country of a place that no list has: that of the territory named right after it; else that of the one before it
 * in a list; else the one in which all places of the sentence, or of
 * the document, lie; else the source's own, where most of them lie there. Where none of these tells, it is not known.
 */
export const unlistedPlaces: Refiner = (found, { metadata, sentences }) => {
  const places = found.filter((candidate): candidate is Place => candidate.kind === 'place');
  if (places.every(isLocated)) return [...found];
  const inSentence = bySentence(places);
  const common = onlyOne(countriesOf(places)) ?? ownWhereMost(places, metadata.country);
  return found.map((candidate): Candidate => {
    if (candidate.kind !== 'place' || isLocated(candidate)) return candidate;
    const { value, sentence, tokens } = candidate;
    const beside = inSentence(sentence);
    const territory = beside.find(({ tokens: [start] }) => start >= tokens[1] && start <= tokens[1] + reach);
    const neighbour = beside.find(({ tokens: [, end] }) => end === tokens[0] - 1 || end === tokens[0]);
    // `في رايسفايك بهولندا`.
    const isIn = within.has(sentences[sentence]?.[tokens[1]]?.normal ?? '');
    const home =
      territory?.value.country ??
      (isIn ? territory?.value.iso : undefined) ??
      neighbour?.value.country ??
      onlyOne(countriesOf(beside)) ??
      common;
    return home === null ? candidate : valued(candidate, { ...value, country: home });
  });
};

const countriesOf = (places: readonly Place[]): readonly string[] => places.flatMap(({ value }) => value.country ?? []);

function onlyOne(countries: readonly string[]): string | undefined {
  const [country, second] = new Set(countries);
  return second === undefined ? country : undefined;
}

/** The source's own country, where the document names no place, or as many there as in all others together. */
function ownWhereMost(places: readonly Place[], own: string | null): string | null {
  const countries = countriesOf(places);
  return 2 * countries.filter((country) => country === own).length >= countries.length ? own : null;
}

/** A country, or a place that the lexicon has: one that lies in several, or whose status is disputed, has no country. */
const isLocated = ({ value: { iso, country, key } }: Place): boolean =>
  iso !== undefined || country !== undefined || key !== undefined;
