import { fold } from '../arabic/fold.js';
import type { Mention } from '../model.js';
import type { Role, Values } from '../schemas.js';

/** Who or what a mention names, as records say it; undefined where it is not known which. */
export function whoIs({ kind, value }: Mention): Role | undefined {
  switch (kind) {
    case 'place':
      return { kind: 'place', key: placeKey(value) };
    case 'organization':
    case 'organization-ref':
    case 'acronym':
      return value.key === undefined ? undefined : { kind: kindOf(value.key, 'organization'), key: value.key };
    case 'programme':
      return value.key === undefined ? undefined : { kind: 'programme', key: value.key };
    default:
      return undefined;
  }
}

/** The key of a country is its ISO code, that of a city or region the lexicon's. */
export const placeKey = (place: Values['place']): string => place.iso ?? place.key ?? unlistedPlaceKey(place);

/** Where no lexicon has a place, its key is its folded name after the code of its country. */
export function unlistedPlaceKey({ name, country }: Values['place']): string {
  const folded = fold(name).trim().replace(/\s+/gu, '-');
  return country === undefined ? folded : `${country}-${folded}`;
}

/** A key that was made from a name tells its kind; a general noun (`الصندوق`) may stand for a programme. */
const kindOf = (key: string, other: Role['kind']): Role['kind'] => (key.startsWith('programme-') ? 'programme' : other);

export const sameRole = (a: Role, b: Role): boolean => a.kind === b.kind && a.key === b.key;
