import { placeKey, unlistedPlaceKey } from '../assemble/who.js';
import type { CountryRow, Lexicons, PlaceRow } from '../recognise/lexicons.js';
import type { PlacesRow } from '../schemas.js';
import { filled, lexicalNames } from './entry.js';
import { grouping } from './grouping.js';
import { naming } from './naming.js';
import { sameAs } from './same-as.js';
import type { Sourced } from './sourced.js';

/** One row for each country, each place of the lexicon, and each other place of a country by its folded name. */
export function resolvePlaces(
  mentions: readonly Sourced[],
  lexicons: Lexicons,
  merges: ReadonlyMap<string, readonly string[]>,
): PlacesRow[] {
  const places = mentions.flatMap(({ mention, ...rest }) => (mention.kind === 'place' ? [{ mention, ...rest }] : []));
  const rows = new Map<string, CountryRow | PlaceRow>([
    ...lexicons.countries.rows.map((row) => [row.iso, row] as const),
    ...lexicons.places.rows.map((row) => [row.key, row] as const),
  ]);
  return [...grouping(places, ({ mention: { value } }) => placeKey(value))].map(([id, group]) => {
    const [name = id, ...others] = naming(group.map(({ mention }) => mention.value.name));
    const { iso = null, country = null } = group[0]?.mention.value ?? {};
    const row = rows.get(id);
    const entry = row && { row, dated: [] };
    const forms =
      iso !== null ? [] : group.map(({ mention: { value } }) => ({ name: value.name, key: unlistedPlaceKey(value) }));
    return {
      id,
      name,
      ...lexicalNames(entry, [name, ...others]),
      alt_names: others,
      type: row === undefined ? null : 'iso' in row ? 'country' : row.type,
      iso,
      country,
      code: row !== undefined && 'code' in row ? filled(row.code) : null,
      ...sameAs(id, forms, group, entry, merges.get(id) ?? []),
      superseded_by: [],
      mentions: group.map(({ mention }) => mention.id),
      curated: [],
    };
  });
}
