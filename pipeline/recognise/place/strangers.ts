import { countryOf } from '../lexicons.js';
import type { KnownPlace } from './known.js';

const fewest = 2;

/**
 * Those of a list of villages that the lexicon knows in another country alone (`قرى تفتناز وبنش وبريقة`): a list of them lies in one country, so that
 * another place of the name is meant, which no list has. None where two at least do not tell in which.
 */
export function strangersIn(listed: readonly KnownPlace[]): readonly KnownPlace[] {
  if (listed.length <= fewest) return [];
  const votes = new Map<string, number>();
  for (const { rows } of listed) {
    const countries = new Set(rows.map(countryOf));
    for (const country of countries) votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  const [[home, most] = ['', 0]] = [...votes].sort((a, b) => b[1] - a[1]);
  const strange = listed.filter(({ rows }) =>
    rows.every((row) => 'type' in row && row.country !== '' && row.country !== home),
  );
  return most >= fewest && home !== '' && strange.length < most ? strange : [];
}
