import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { countryOf, type CountryRow, type PlaceRow } from '../lexicons.js';
import { nisbaStem } from '../nisba-stem.js';
import type { Context } from '../rule.js';
import { isAfterNoun, type CountriesMentioned } from './cues.js';
import { joinedAfter, joinedBefore } from './joints.js';
import type { KnownPlace, PlaceRows } from './known.js';
import { nounsOfDirections } from './lexicon.js';

type Extent = Pick<KnownPlace, 'start' | 'end'>;

const placesBeside = (sentence: readonly Token[], { start, end }: Extent, others: readonly KnownPlace[]) => {
  const [before, after] = [joinedBefore(sentence, start), joinedAfter(sentence, end)];
  return others.filter((other) => other.end === before || other.start === after);
};

/** `مصر والأردن وعمان`: states stand on its sides; `عمان، الأردن` is a town and its state. */
function isAmongStates(sentence: readonly Token[], { start, end, rows }: KnownPlace, others: readonly KnownPlace[]) {
  const beside = placesBeside(sentence, { start, end }, others);
  const isItsState = ({ start: at, rows: [state] }: KnownPlace): boolean =>
    at === end + 1 &&
    !sentence[end]?.tags.has('And') &&
    rows.some((row) => 'type' in row && countryOf(state) === row.country);
  return beside.length > 0 && beside.every((other) => 'iso' in other.rows[0] && !isItsState(other));
}

const directions = new Set(nounsOfDirections.map(fold));
const side = /^(?:المنطقه|الجهه|المحافظه) (?:الشرقيه|الغربيه|الشماليه|الجنوبيه|الوسطي)$/u;

const isOnlyNoun = (row: CountryRow | PlaceRow): row is PlaceRow => 'type' in row && row.ambiguous === 'noun';

/**
 * Without those that are called so by a common word, where another is the usual one: the district الرياض of Iraq is meant only after its noun
 * or beside a place of its country.
 */
function apt(
  { rows, start, end }: KnownPlace,
  sentence: readonly Token[],
  others: readonly KnownPlace[],
  mentions: CountriesMentioned,
): PlaceRows {
  if (isAfterNoun(sentence, start)) return rows;
  // `البيضاء`: where the usual one is a common word, too, the one of whose country the text speaks most.
  const most = (noun: boolean): number =>
    Math.max(0, ...rows.map((row) => (isOnlyNoun(row) === noun ? mentions(countryOf(row)) : 0)));
  if (rows.every((row) => 'type' in row && row.ambiguous !== '') && most(true) > most(false)) return rows;
  const beside = placesBeside(sentence, { start, end }, others);
  const [row, ...more] = rows.filter(
    (row) =>
      !isOnlyNoun(row) ||
      beside.some((other) => other.rows.some((each) => 'type' in each && each.country === row.country)),
  );
  return row === undefined ? rows : [row, ...more];
}

/**
 * Of places of one name, the one whose marks are written, or whose country follows as an adjective (`صفوان العراقية`), or is the source's own, or
 * is named by the sentence; else the one whose country the text names most, and of several one that is called so, before those of which it is a
 * second name. None where it is a side of some other country.
 */
export function likeliest(
  place: KnownPlace,
  name: string,
  sentence: readonly Token[],
  others: readonly KnownPlace[],
  mentions: CountriesMentioned,
  { names, metadata }: Context,
): CountryRow | PlaceRow | undefined {
  const rows = place.rows.length === 1 ? place.rows : apt(place, sentence, others, mentions);
  const written = fold(name);
  const isSide = directions.has(written) || side.test(written);
  if (rows.length === 1 && !isSide) return rows[0];
  const told = names.demonyms.get(nisbaStem(sentence[place.end]?.bare ?? ''))?.iso;
  const near = new Set(
    others.flatMap((other) => {
      const isSuch = other === place || directions.has(sentence[other.start]?.normal ?? '');
      return other.rows.length === 1 && !isSuch ? [countryOf(other.rows[0])] : [];
    }),
  );
  const called = rows.filter(({ name_ar }) => fold(name_ar) === written);
  const found =
    rows.find((row) => isMarkedAs(row.name_ar, name)) ??
    rows.find((row) => countryOf(row) === told) ??
    rows.find((row) => 'iso' in row && isAmongStates(sentence, place, others)) ??
    rows.find((row) => countryOf(row) === metadata.country) ??
    rows.find((row) => 'type' in row && near.has(row.country));
  // `إقليم الشمال` of a text from Jordan is not that of Lebanon.
  if (found !== undefined || (isSide && metadata.country !== null)) return found;
  const candidates = [...called, ...rows];
  return mostSpokenOf(candidates, mentions) ?? candidates[0];
}

/** The one in the country that the text names most, if it names any; of those named as often, the first. */
function mostSpokenOf(rows: readonly (CountryRow | PlaceRow)[], mentions: CountriesMentioned): PlaceRow | undefined {
  const spoken = rows.filter((row): row is PlaceRow => 'type' in row && mentions(row.country) > 0);
  return spoken.toSorted((a, b) => mentions(b.country) - mentions(a.country))[0];
}

const mark = /\p{M}/u;

/** `عَمّان` has the marks of عمّان, and not those of عُمان. */
const isMarkedAs = (usual: string, name: string): boolean =>
  mark.test(usual) && mark.test(name) && new RegExp(`^${usual.replace(/./gu, String.raw`$&\p{M}*`)}$`, 'u').test(name);
