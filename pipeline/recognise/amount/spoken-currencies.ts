import { countryOf, type CountryRow, type PlaceRow } from '../lexicons.js';
import { nisbaStem } from '../nisba-stem.js';
import type { Context } from '../rule.js';

type Asked = Pick<Context, 'sentences' | 'names'>;

const counted = new WeakMap<Context['sentences'], ReadonlyMap<string, number>>();

/**
 * How often a text names people of the countries of each currency, a country of it or a place there (`التونسية`, `تونس`, `صفاقس`), by ISO 4217, in the
 * order in which it comes to them.
 */
export function spokenCurrencies(context: Asked): ReadonlyMap<string, number> {
  const known = counted.get(context.sentences);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const country of countriesOf(context)) {
    const currency = context.names.countries.get(country)?.currency;
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  counted.set(context.sentences, counts);
  return counts;
}

/** The countries that the words of a text point at, one for each. */
function* countriesOf({ sentences, names }: Asked): Generator<string> {
  for (const sentence of sentences) {
    for (const [i, { bare }] of sentence.entries()) {
      const people = names.demonyms.get(nisbaStem(bare));
      const country = people?.iso ?? onlyCountry(names.places.longest(sentence, i)?.entries ?? []);
      if (country !== undefined) yield country;
    }
  }
}

/** The country of all that bear a name; none where they lie in several, or where it is a common word too. */
function onlyCountry(rows: readonly (CountryRow | PlaceRow)[]): string | undefined {
  const [country, ...others] = new Set(rows.map(countryOf));
  return others.length === 0 && rows.every((row) => 'iso' in row || row.ambiguous === '') ? country : undefined;
}
