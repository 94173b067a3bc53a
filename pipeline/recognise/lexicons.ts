import { buildTrie, type NameList, type Trie } from '../arabic/trie.js';
import type { Token } from '../arabic/token.js';
import { fold } from '../arabic/fold.js';
import type { OrganizationsRow, PlacesRow, ProgrammesRow } from '../schemas.js';
import { joined, listed, type WordList } from './word-list.js';

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
  readonly type: Exclude<PlacesRow['type'], 'country' | null>;
  readonly country: string;
  readonly code: string;
  readonly ambiguous: string;
}

/** The country that a place is, or lies in. */
export const countryOf = (row: CountryRow | PlaceRow): string => ('iso' in row ? row.iso : row.country);

export interface BodyRow extends Named {
  readonly key: string;
  readonly acronyms: string;
  readonly country: string;
}

interface OrganizationRow extends BodyRow {
  readonly type: NonNullable<OrganizationsRow['type']>;
  readonly parent: string;
  readonly website: string;
  readonly wikidata: string;
}
interface ProgrammeRow extends BodyRow {
  readonly type: NonNullable<ProgrammesRow['type']>;
}
/** A name that a body bore for a time, and the bodies that took its place where it ended with it. */
export interface OrganizationNameRow {
  readonly key: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly superseded_by: string;
}

export interface Lexicons {
  readonly countries: WordList<CountryRow>;
  readonly places: WordList<PlaceRow>;
  readonly organizations: WordList<OrganizationRow>;
  readonly organizationNames: WordList<OrganizationNameRow>;
  readonly programmes: WordList<ProgrammeRow>;
}

export const noLexicons: Lexicons = {
  countries: listed([]),
  places: listed([]),
  organizations: listed([]),
  organizationNames: listed([]),
  programmes: listed([]),
};

/** The lexicons as the recognisers ask them. */
export interface Names {
  /** Without the towns that are called by the commonest words, which only the words about them tell. */
  readonly places: Trie<CountryRow | PlaceRow>;
  readonly allPlaces: Trie<CountryRow | PlaceRow>;
  readonly organizations: Trie<BodyRow>;
  readonly programmes: Trie<BodyRow>;
  /** Bodies and programmes by acronym, in Latin capitals or as Arabic writes it. */
  acronyms(acronym: string): readonly BodyRow[];
  /** Countries by folded nisba without article (`مغربي`). */
  readonly demonyms: ReadonlyMap<string, CountryRow>;
  readonly countries: ReadonlyMap<string, CountryRow>;
}

/** The values of a cell. */
export const valuesOf = (cell: string): string[] => cell.split('|').filter((value) => value !== '');

/** The words with which names begin, so that attached letters are cut off them. */
export const firstWords = (lexicons: Lexicons): readonly (readonly string[])[] =>
  Object.values(lexicons).map((list: WordList<unknown>) => list.firstWords);

/** Countries by folded nisba without article. */
export const demonymsOf = ({ countries }: Lexicons): ReadonlyMap<string, CountryRow> =>
  new Map(countries.rows.flatMap((row) => valuesOf(row.demonyms).map((demonym) => [fold(demonym), row] as const)));

export function indexNames(lexicons: Lexicons, tokensOf: (name: string) => readonly Token[]): Names {
  const { countries, places, organizations, programmes } = lexicons;
  const bodies = joined(organizations, programmes);
  const allPlaces = buildTrie(joined(countries, places), tokensOf);
  return {
    places: withoutCommonWords(allPlaces),
    allPlaces,
    organizations: buildTrie<BodyRow>(withDatedNames(lexicons), tokensOf),
    programmes: buildTrie<BodyRow>(programmes, tokensOf),
    acronyms: (acronym) => bodies.withAcronym(acronym).map((number) => bodies.at(number)),
    demonyms: demonymsOf(lexicons),
    countries: new Map(countries.rows.map((row) => [row.iso, row])),
  };
}

const withoutCommonWords = (all: Trie<CountryRow | PlaceRow>): Trie<CountryRow | PlaceRow> => ({
  longest(tokens, from) {
    const hit = all.longest(tokens, from);
    if (hit === undefined || hit.entries.every(isTold)) return hit;
    const entries = hit.entries.filter(isTold);
    return entries.length > 0 ? { end: hit.end, entries } : undefined;
  },
});
const isTold = (row: CountryRow | PlaceRow): boolean => 'iso' in row || row.ambiguous !== 'noun';

/** The bodies under all names that they have and had. */
const withDatedNames = ({ organizations, organizationNames }: Lexicons): NameList<OrganizationRow> => ({
  at: (number) => organizations.at(number),
  names: (word) => [
    ...organizations.names(word),
    ...organizationNames.names(word).flatMap(([name, at]) => {
      const number = organizations.numberOf(organizationNames.at(at).key);
      return number === undefined ? [] : [[name, number] as const];
    }),
  ],
});
