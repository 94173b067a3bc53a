import { fold } from '../../arabic/fold.js';
import { Token, noTags, wordOf } from '../../arabic/token.js';
import type { Names, PlaceRow } from '../lexicons.js';
import { isDatelineAt } from './dateline.js';
import type { KnownPlace } from './known.js';

const city = fold('مدينة');

/** `تونس - قالت الوزارة`, `تونس في 16 سبتمبر`: where a capital and its country share a name, news and decrees are dated from the capital. */
export function capitalAt(
  sentence: readonly Token[],
  { start, end, rows: [country] }: KnownPlace,
  { places }: Names,
): PlaceRow | undefined {
  if (!('iso' in country) || end - start > 1 || !isDatelineAt(sentence, start, end)) return undefined;
  const noun = new Token(city, wordOf(city, city, noTags), 0, city.length, 'spaced');
  const hit = places.longest([noun, ...sentence.slice(start, end)], 0);
  return hit?.entries.find(
    (row): row is PlaceRow => 'type' in row && row.type === 'city' && row.country === country.iso,
  );
}
