import type { Refiner } from '../refine.js';
import type { Candidate } from '../rule.js';
import { bySentence } from './by-sentence.js';

type Place = Candidate<'place'>;

// `كدية الدراوش بولاية الطارف`: a preposition and a noun may stand between.
const reach = 2;

/**
 * The country of a place that no list has: that of the territory named right after it; else the one in which all places of the document lie, or
 * the source's own where it names none. Where they lie in several, it is not known.
 */
export const unlistedPlaces: Refiner = (found, { metadata }) => {
  const places = found.filter((candidate): candidate is Place => candidate.kind === 'place');
  if (places.every(isLocated)) return [...found];
  const inSentence = bySentence(places);
  const [country, second] = new Set(places.flatMap(({ value }) => value.country ?? []));
  const common = second === undefined ? (country ?? metadata.country) : null;
  return found.map((candidate): Candidate => {
    if (candidate.kind !== 'place' || isLocated(candidate)) return candidate;
    const { value, sentence, tokens } = candidate;
    const territory = inSentence
      .get(sentence)
      ?.find(({ tokens: [start] }) => start >= tokens[1] && start <= tokens[1] + reach);
    const home = territory?.value.country ?? common;
    return home === null ? candidate : { ...candidate, value: { ...value, country: home } };
  });
};

/** A country, or a place that the lexicon has: one that lies in several, or whose status is disputed, has no country. */
const isLocated = ({ value: { iso, country, key } }: Place): boolean =>
  iso !== undefined || country !== undefined || key !== undefined;
