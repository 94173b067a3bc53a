import { fold } from '../../arabic/fold.js';
import { Token, noTags, wordOf } from '../../arabic/token.js';
import type { Names, PlaceRow } from '../lexicons.js';
import { isDatelineAt } from './dateline.js';
import type { KnownPlace } from './known.js';
import { joinedAfter, joinedBefore } from './joints.js';
import { nounsOfSeats } from './lexicon.js';

const city = fold('مدينة');
const seats = new Set(nounsOfSeats.map(fold));
const signed = /^(?:ال)?(?:ت?حرر|م?وقع|م?برم|صدر)(?:ت|ه)?$/u;
const local = /^(?:ب|في)$/u;
const day = /^(?:يوم|في|بتاريخ)$/u;

/**
 * Where a capital and its country share a name, the capital is meant in a dateline (`تونس - قالت الوزارة`), where something was signed or was on
 * a day (`حرر بالجزائر في 4 مارس`), has its seat or lands (`مقرها تونس`, `مطار الكويت`), and in a list of towns.
 */
export function capitalAt(
  sentence: readonly Token[],
  place: KnownPlace,
  { allPlaces }: Names,
  others: readonly KnownPlace[],
): PlaceRow | undefined {
  const { start, end, rows } = place;
  const [country] = rows;
  if (!('iso' in country) || end - start > 1) return undefined;
  if (isItsCountry(sentence, place, others)) return undefined;
  const isCapital =
    isDatelineAt(sentence, start, end) ||
    isSeat(sentence, start) ||
    isOnDay(sentence, start, end) ||
    isAmongTowns(sentence, place, others);
  if (!isCapital) return undefined;
  const noun = new Token(city, wordOf(city, city, noTags), 0, city.length, 'spaced');
  const hit = allPlaces.longest([noun, ...sentence.slice(start, end)], 0);
  return hit?.entries.find(
    (row): row is PlaceRow => 'type' in row && row.type === 'city' && row.country === country.iso,
  );
}

/** `في سطيف في الجزائر وفي تونس`: a town, and the country in which it lies. */
const isItsCountry = (
  sentence: readonly Token[],
  { start, rows: [country] }: KnownPlace,
  others: readonly KnownPlace[],
): boolean =>
  local.test(sentence[start - 1]?.normal ?? '') &&
  others.some(
    ({ end, rows: [row] }) => end === start - 1 && 'type' in row && 'iso' in country && row.country === country.iso,
  );

function isSeat(sentence: readonly Token[], start: number): boolean {
  const [second, first] = [start - 2, start - 1].map((at) => (sentence[at]?.normal ?? '').replace(/^و(?=م)/u, ''));
  return seats.has(first ?? '') || (seats.has(second ?? '') && local.test(first ?? ''));
}

/** `حرر بالجزائر في 4 مارس`, `ويلتئم بتونس يوم 5 مارس`. */
function isOnDay(sentence: readonly Token[], start: number, end: number): boolean {
  if (!local.test(sentence[start - 1]?.normal ?? '')) return false;
  const isDay =
    day.test(sentence[end]?.normal ?? '') &&
    sentence[end + 1]?.number !== undefined &&
    sentence[end + 2]?.tags.has('MonthName') === true;
  return isDay || signed.test(sentence[start - 2]?.normal ?? '');
}

/** `بين القاهرة وتونس والدوحة`: towns stand on its sides, and no country. */
function isAmongTowns(sentence: readonly Token[], { start, end }: KnownPlace, others: readonly KnownPlace[]): boolean {
  const [before, after] = [joinedBefore(sentence, start), joinedAfter(sentence, end)];
  const beside = others.filter((other) => other.end === before || other.start === after);
  return beside.length > 0 && beside.every(({ rows: [row] }) => 'type' in row && row.type === 'city');
}
