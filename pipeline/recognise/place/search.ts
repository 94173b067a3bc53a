import { clean } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Values } from '../../schemas.js';
import { countryOf, type CountryRow, type PlaceRow } from '../lexicons.js';
import type { Candidate, Context } from '../rule.js';
import { territoryAmong } from './among-territories.js';
import { besideKnown, type Anchor } from './beside.js';
import { capitalAt } from './capital.js';
import { chained } from './chain.js';
import { isCued, type CountriesMentioned } from './cues.js';
import { knownPlaces, type KnownPlace } from './known.js';
import { likeliest } from './likeliest.js';
import { nounsOfSmallPlaces } from './lexicon.js';
import { placesAfter, type ListedPlace } from './listed.js';
import { isOther } from './other.js';
import { strangersIn } from './strangers.js';
import { territoriesAfter } from './territories.js';
import { nisbaStem } from '../nisba-stem.js';

const rule = '<name in the lexicon>';
const sure = 1;
const cued = 0.9;
const listRule = '<noun of several places> <name> و<name>';
const listedAs = 0.6;
const besideRule = '<place> و<unknown word>';
const besideAs = 0.5;

const smallPlaces = foldedSet(nounsOfSmallPlaces);
const towns: ReadonlySet<string> = new Set(['city', 'province', 'region']);
const anchorOf = ({ start, end, rows: [row] }: KnownPlace): Anchor => ({
  start,
  end,
  town: 'type' in row && towns.has(row.type) && row.country !== '',
});
const anchorOfUnknown = ({ start, end }: ListedPlace): Anchor => ({ start, end, town: true });

/** The places whose names the lexicon knows; one whose name is a common word too asks for a cue. */
export function searchPlaces(context: Context): Candidate<'place'>[] {
  const known = context.sentences.map((sentence): readonly KnownPlace[] =>
    knownPlaces(sentence, context.names).filter((hit) => !isOther(sentence, hit)),
  );
  const mentions = countriesIn(context, known);
  addTerritories(context, known, mentions);
  const lists = listsIn(context, known);
  return context.sentences.flatMap((sentence, n) => {
    const places = known[n] ?? [];
    const listed = lists.get(n) ?? [];
    if (places.length === 0 && listed.length === 0) return [];
    const cuedOnes = acceptedOf(places, listed, sentence, mentions);
    const doubtful = cuedOnes.length === places.length ? [] : places.filter((place) => !cuedOnes.includes(place));
    const joined = doubtful.length === 0 ? [] : chained(sentence, doubtful, cuedOnes, context.metadata.country);
    const accepted = joined.length === 0 ? cuedOnes : [...cuedOnes, ...joined].sort((a, b) => a.start - b.start);
    const isFree = ({ start, end }: ListedPlace): boolean =>
      !accepted.some((place) => place.start < end && start < place.end);
    const unknown = listed.filter(isFree);
    const beside = besideKnown(sentence, [...accepted.map(anchorOf), ...unknown.map(anchorOfUnknown)]);
    return [
      ...accepted.map((place) => candidateOf(context, n, sentence, place, accepted, mentions)),
      ...unknown.map((place) => unlisted(context, n, sentence, place, listRule, listedAs)),
      ...beside.map((place) => unlisted(context, n, sentence, place, besideRule, besideAs)),
    ];
  });
}

/** The places that are sure, those of a list, and those that the words around them, and what was accepted before, say to be places. */
function acceptedOf(
  places: readonly KnownPlace[],
  listed: readonly ListedPlace[],
  sentence: readonly Token[],
  mentions: CountriesMentioned,
): readonly KnownPlace[] {
  const sureOnes = places.filter(({ ambiguous }) => !ambiguous);
  if (sureOnes.length === places.length) return places;
  const starts = new Set(sureOnes.map(({ start }) => start));
  const inList = new Set(listed.map(({ start }) => start));
  const ends = new Map(sureOnes.map(({ start, end }) => [end, start]));
  return places.filter((place) => {
    if (place.ambiguous && !inList.has(place.start) && !isCued(sentence, place, { starts, ends }, mentions))
      return false;
    ends.set(place.end, place.start);
    return true;
  });
}

/** Adds the territories that only their noun tells, of the countries that the text speaks of. */
function addTerritories(
  { sentences, places, names }: Context,
  known: (readonly KnownPlace[])[],
  mentions: CountriesMentioned,
): void {
  const isOfText = ({ rows }: KnownPlace): boolean => rows.some((row) => mentions(countryOf(row)) > 0);
  places.visit(['PlaceHeads', 'PlacesOf', 'PlaceRuler'], (n, noun) => {
    known[n] = territoriesAfter(sentences[n] ?? [], noun, known[n] ?? [], names, isOfText);
  });
}

/** The lists of places that a noun of several begins, by their sentences; takes out of what is known the strangers in them. */
function listsIn({ sentences, places }: Context, known: (readonly KnownPlace[])[]): Map<number, ListedPlace[]> {
  const lists = new Map<number, ListedPlace[]>();
  places.visit(['PlaceHeads', 'PlacesOf'], (n, noun) => {
    const sentence = sentences[n] ?? [];
    const here = known[n] ?? [];
    const listed = placesAfter(sentence, noun, new Map(here.map((place) => [place.start, place])));
    lists.set(n, [...(lists.get(n) ?? []), ...listed]);
    if (!smallPlaces.has(sentence[noun]?.normal ?? '')) return;
    const strange = strangersIn(here.filter(({ start }) => listed.some((place) => place.start === start)));
    if (strange.length > 0) known[n] = here.filter((place) => !strange.includes(place));
  });
  return lists;
}

/** A place of a list that the lexicon does not know. */
function unlisted(
  { source }: Context,
  sentence: number,
  tokens: readonly Token[],
  { start: from, end: to, hasLetter }: ListedPlace,
  rule: string,
  confidence: number,
): Candidate<'place'> {
  const words = tokens.slice(from, to);
  const start = (words[0]?.start ?? 0) + (hasLetter ? 1 : 0);
  const end = words.at(-1)?.end ?? 0;
  const name = hasLetter ? source.slice(start, end) : clean(words, source);
  return {
    kind: 'place',
    sentence,
    tokens: [from, to],
    start,
    end,
    value: { name },
    rule,
    confidence,
  };
}

function candidateOf(
  context: Context,
  sentence: number,
  tokens: readonly Token[],
  place: KnownPlace,
  others: readonly KnownPlace[],
  mentions: CountriesMentioned,
): Candidate<'place'> {
  const { source, names } = context;
  const words = tokens.slice(place.start, place.end);
  const [first, last] = [words[0], words.at(-1)];
  const end = last?.end ?? 0;
  // `للندن`: the first ل is the preposition, and a mark may follow it.
  const start = (first?.start ?? 0) + (place.preposed ? (first?.text.indexOf('ل', 1) ?? 0) : place.joined ? 1 : 0);
  const name = place.preposed || place.joined ? source.slice(start, end) : clean(words, source);
  const row =
    capitalAt(tokens, place, names, others) ??
    territoryAmong(tokens, place, names, others) ??
    likeliest(place, name, tokens, others, mentions, context);
  return {
    kind: 'place',
    sentence,
    tokens: [place.start, place.end],
    start,
    end,
    value: row === undefined ? { name } : valueOf(row, name),
    rule,
    confidence: place.ambiguous ? cued : sure,
  };
}

const water = /^(?:ال)?(?:بحر|محيط|خليج|مضيق|نهر)(?: |$)/u;

const isRiver = ({ name_ar }: PlaceRow): boolean => name_ar.startsWith('نهر ');

/** A country bears CLDR's name, a region of the world its usual one, a city, a sea or a river the one that is written. */
function valueOf(row: CountryRow | PlaceRow, name: string): Values['place'] {
  if ('iso' in row) return { name: row.name_ar, iso: row.iso };
  const isUsual = row.country === '' && fold(name) !== fold(row.name_ar) && !water.test(name) && !isRiver(row);
  const written = /^\p{Script=Latin}/u.test(name) || isUsual ? row.name_ar : name;
  return { name: written, ...(row.country !== '' && { country: row.country }), key: row.key };
}

/** How often the document names a country, its places or its people; its own once more. Found out when first asked. */
function countriesIn(
  { sentences, names, metadata }: Context,
  known: readonly (readonly KnownPlace[])[],
): CountriesMentioned {
  let countries: Map<string, number> | undefined;
  const find = (): Map<string, number> => {
    const counts = new Map<string, number>(metadata.country === null ? [] : [[metadata.country, 1]]);
    const count = (country: string): unknown => counts.set(country, (counts.get(country) ?? 0) + 1);
    for (const places of known)
      for (const { ambiguous, rows } of places) if (!ambiguous && rows.length === 1) count(countryOf(rows[0]));
    for (const tokens of sentences)
      for (const { bare } of tokens) {
        const iso = names.demonyms.get(nisbaStem(bare))?.iso;
        if (iso !== undefined) count(iso);
      }
    return counts;
  };
  return (country) => (countries ??= find()).get(country) ?? 0;
}
