import { buildTrie, firstWord, type Trie } from '../arabic/trie.js';
import type { Token } from '../arabic/token.js';
import { fold } from '../arabic/fold.js';

/** Rows of input/lexicons/*.csv; several values of one cell stand between `|`. */
interface Named {
  readonly name_ar: string;
  readonly name_fr: string;
  readonly name_en: string;
  readonly aliases: string;
}
export interface CountryRow extends Named {
  readonly iso: string;
  readonly latin: string;
  readonly demonyms: string;
  readonly currency: string;
  /** Forms of its name that are common words too. */
  readonly homographs: string;
}
export interface PlaceRow extends Named {
  readonly key: string;
  readonly latin: string;
  readonly type: string;
  readonly country: string;
  readonly ambiguous: string;
}
export interface BodyRow extends Named {
  readonly key: string;
  readonly acronyms: string;
  readonly type: string;
  readonly country: string;
}

export interface Lexicons {
  readonly countries: readonly CountryRow[];
  readonly places: readonly PlaceRow[];
  readonly organizations: readonly BodyRow[];
  readonly programmes: readonly BodyRow[];
}

export const noLexicons: Lexicons = { countries: [], places: [], organizations: [], programmes: [] };

/** The lexicons as the recognisers ask them. */
export interface Names {
  readonly places: Trie<CountryRow | PlaceRow>;
  readonly organizations: Trie<BodyRow>;
  readonly programmes: Trie<BodyRow>;
  /** Bodies and programmes by acronym, in Latin capitals or as Arabic writes it. */
  readonly acronyms: ReadonlyMap<string, readonly BodyRow[]>;
  /** Countries by folded nisba without article (`مغربي`). */
  readonly demonyms: ReadonlyMap<string, CountryRow>;
  readonly countries: ReadonlyMap<string, CountryRow>;
}

/** The values of a cell. */
export const valuesOf = (cell: string): string[] => cell.split('|').filter((value) => value !== '');

/** Every form in which a row's name is looked for. */
const formsOf = (row: CountryRow | PlaceRow | BodyRow): string[] => [
  ...[row.name_ar, row.aliases, 'latin' in row ? row.latin : '', row.name_fr, row.name_en].flatMap(valuesOf),
];

const allRows = (lexicons: Lexicons) => [
  ...lexicons.countries,
  ...lexicons.places,
  ...lexicons.organizations,
  ...lexicons.programmes,
];

/** The words with which names begin, so that attached letters are cut off them. */
export const firstWords = (lexicons: Lexicons): string[] => [
  ...new Set(allRows(lexicons).flatMap(formsOf).map(firstWord)),
];

export function indexNames(lexicons: Lexicons, tokensOf: (name: string) => readonly Token[]): Names {
  const trieOf = <Row extends CountryRow | PlaceRow | BodyRow>(rows: readonly Row[]): Trie<Row> =>
    buildTrie(
      rows.flatMap((row) => formsOf(row).map((form) => [form, row] as const)),
      tokensOf,
    );
  const acronyms = new Map<string, BodyRow[]>();
  for (const row of [...lexicons.organizations, ...lexicons.programmes]) {
    for (const acronym of valuesOf(row.acronyms)) acronyms.set(acronym, [...(acronyms.get(acronym) ?? []), row]);
  }
  return {
    places: trieOf([...lexicons.countries, ...lexicons.places]),
    organizations: trieOf(lexicons.organizations),
    programmes: trieOf(lexicons.programmes),
    acronyms,
    demonyms: new Map(
      lexicons.countries.flatMap((row) => valuesOf(row.demonyms).map((demonym) => [fold(demonym), row] as const)),
    ),
    countries: new Map(lexicons.countries.map((row) => [row.iso, row])),
  };
}
