import { fold } from '../../arabic/fold.js';
import type { Sentence } from './sentence.js';

const nouns = new Set(['مديرية', 'مديريتي', 'مديريتا'].map(fold));
const country = 'YE';

/** `مديرية حوف`: where a town of Yemen follows and nothing else, the noun is that of a district, and of no office. */
export function isDistrict({ tokens, names }: Sentence, at: number): boolean {
  if (!nouns.has(tokens[at]?.normal ?? '')) return false;
  const place = names.allPlaces.longest(tokens, at + 1);
  if (place === undefined || tokens[place.end]?.normal.startsWith('ال') === true) return false;
  return place.entries.every((row) => 'type' in row && row.country === country);
}
