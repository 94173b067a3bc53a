import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { keyOf } from '../key.js';
import type { Names } from '../lexicons.js';
import { wordOf } from './word.js';

const government = fold('حكومة');

/** The key of the government of a country, however it is named. */
export const governmentKey = (iso: string): string => `${iso}-GOV`;

/** Who a name stands for: the lexicon's key of exactly these words, a country's government, else a pure function of the name. */
export function bodyKey(tokens: readonly Token[], name: string, names: Names): string {
  const known = names.organizations.longest(tokens, 0);
  if (known?.end === tokens.length && known.entries[0] !== undefined) return known.entries[0].key;
  return governmentOf(tokens, names) ?? keyOf('organization', name);
}

function governmentOf(tokens: readonly Token[], names: Names): string | undefined {
  const [noun, second] = tokens;
  if (noun === undefined || second === undefined || wordOf(noun) !== government) return undefined;
  const nisba = names.demonyms.get(wordOf(second).replace(/ه$/u, ''));
  if (nisba !== undefined) return tokens.length === 2 ? governmentKey(nisba.iso) : undefined;
  const place = names.places.longest(tokens, 1);
  const row = place?.end === tokens.length ? place.entries.find((entry) => 'iso' in entry) : undefined;
  return row !== undefined && 'iso' in row ? governmentKey(row.iso) : undefined;
}
