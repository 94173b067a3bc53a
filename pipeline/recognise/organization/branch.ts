import type { Sentence } from './sentence.js';

const longest = 2;
const types = new Set(['company', 'bank']);

/** Where the name of a firm ends that is at home elsewhere, and named with the country in which it works: `أورنج المغرب`. */
export function branchEnd({ tokens, names }: Sentence, start: number, known: number): number {
  const isShort = known - start <= longest && tokens[start]?.tags.has('BodyHead') !== true;
  if (!isShort || tokens[known]?.tags.has('Li') === true) return known;
  const place = names.places.longest(tokens, known);
  const row = place?.entries.find((entry) => 'iso' in entry);
  if (place === undefined || row === undefined || !('iso' in row)) return known;
  const firms = names.organizations.longest(tokens, start)?.entries ?? [];
  return firms.some((firm) => 'type' in firm && types.has(String(firm.type)) && firm.country !== row.iso)
    ? place.end
    : known;
}
