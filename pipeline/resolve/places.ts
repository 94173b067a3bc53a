import { placeKey } from '../assemble/who.js';
import type { Mention } from '../model.js';
import type { PlacesRow } from '../schemas.js';
import { grouping } from './grouping.js';
import { naming } from './naming.js';

/** One row for each country, and for each city or region of a country by its folded name. */
export function resolvePlaces(mentions: readonly Mention[]): PlacesRow[] {
  const places = mentions.filter((mention) => mention.kind === 'place');
  return [...grouping(places, (mention) => placeKey(mention.value))].map(([id, group]) => {
    const [name = id, ...others] = naming(group.map((mention) => mention.value.name));
    const { iso = null, country = null } = group[0]?.value ?? {};
    return { id, name, alt_names: others, iso, country, mentions: group.map((mention) => mention.id) };
  });
}
