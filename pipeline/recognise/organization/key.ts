import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { BodyRow, Names } from '../lexicons.js';
import { nisbaStem } from '../nisba-stem.js';
import { isOfAnyState, ownKey } from './own-key.js';
import { wordOf } from './word.js';

const government = fold('حكومة');
/** What a state is called, before the name of its country. */
const states = new Set(['جمهورية', 'مملكة', 'دولة', 'سلطنة'].map(fold));

/** The key of the government of a country, however it is named. */
export const governmentKey = (iso: string): string => `${iso}-GOV`;

/** Who a name of a body of a country stands for: the lexicon's key of exactly these words, a country's government, else a key of the name's own. */
export function bodyKey(tokens: readonly Token[], name: string, country: string | null, names: Names): string {
  return (
    knownBody(tokens, name, names, country)?.key ?? governmentOf(tokens, names) ?? ownKey(name, country, names.demonyms)
  );
}

/**
 * The row of the lexicon that is meant. Of bodies that bear one name it is that of the country, unless a nisba after the name tells whose
 * it is (`وزارة الداخلية التونسية`).
 */
function knownBody(tokens: readonly Token[], name: string, names: Names, country: string | null): BodyRow | undefined {
  const [, second, third] = tokens;
  if (second?.tags.has('Latin') === true && third === undefined) {
    const [bearer, other] = names.acronyms(second.text);
    return other === undefined ? bearer : undefined;
  }
  const known = names.organizations.longest(tokens, 0);
  if (known === undefined) return undefined;
  if (known.end === tokens.length) {
    const [only, second] = known.entries;
    const isNational = only?.country !== '' && isOfAnyState(name, names.demonyms);
    return second === undefined && !isNational ? only : known.entries.find((row) => row.country === country);
  }
  const nisba = known.end === tokens.length - 1 ? demonymAt(tokens, known.end, names) : undefined;
  return nisba === undefined ? undefined : known.entries.find((row) => row.country === nisba);
}

const demonymAt = (tokens: readonly Token[], at: number, { demonyms }: Names): string | undefined => {
  const token = tokens[at];
  return token === undefined ? undefined : demonyms.get(nisbaStem(wordOf(token)))?.iso;
};

function governmentOf(tokens: readonly Token[], names: Names): string | undefined {
  const [noun, second] = tokens;
  if (noun === undefined || second === undefined || wordOf(noun) !== government) return undefined;
  const nisba = demonymAt(tokens, 1, names);
  if (nisba !== undefined) return tokens.length === 2 ? governmentKey(nisba) : undefined;
  const longest = names.places.longest(tokens, 1);
  const place = longest === undefined && states.has(wordOf(second)) ? names.places.longest(tokens, 2) : longest;
  const row = place?.end === tokens.length ? place.entries.find((entry) => 'iso' in entry) : undefined;
  return row !== undefined && 'iso' in row ? governmentKey(row.iso) : undefined;
}
