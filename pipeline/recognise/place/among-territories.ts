import { fold } from '../../arabic/fold.js';
import { Token, noTags, wordOf } from '../../arabic/token.js';
import type { Names, PlaceRow } from '../lexicons.js';
import { joinedAfter, joinedBefore } from './joints.js';
import { knownPlaceAt, type KnownPlace } from './known.js';

const nouns = ['ولاية', 'محافظة']
  .map(fold)
  .map((noun) => new Token(noun, wordOf(noun, noun, noTags), 0, noun.length, 'spaced'));

/** `كسلا والبحر الأحمر وجنوب دارفور`: between places of one country a sea is the territory of it that is called so. */
export function territoryAmong(
  sentence: readonly Token[],
  { start, end, rows: [row] }: KnownPlace,
  names: Names,
  others: readonly KnownPlace[],
): PlaceRow | undefined {
  if (!isOfWorld(row)) return undefined;
  const [before, after] = [joinedBefore(sentence, start), joinedAfter(sentence, end)];
  const [earlier, later] = [
    others.find((other) => other.end === before),
    others.find((other) => other.start === after),
  ];
  if (earlier === undefined || later === undefined) return undefined;
  const home = countriesOf(earlier).find((country) => country !== '' && countriesOf(later).includes(country));
  if (home === undefined) return undefined;
  for (const noun of nouns) {
    const found = knownPlaceAt([noun, ...sentence.slice(start, end)], 0, names);
    const territory = found?.rows.find((each): each is PlaceRow => 'type' in each && each.country === home);
    if (territory !== undefined) return territory;
  }
  return undefined;
}

const isOfWorld = (row: KnownPlace['rows'][0]): boolean => 'type' in row && row.type === 'area' && row.country === '';

const countriesOf = ({ rows }: KnownPlace): readonly string[] =>
  rows.flatMap((row) => ('type' in row ? [row.country] : []));
