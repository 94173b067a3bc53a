import { buildTrie, firstWord, type Trie } from '../arabic/trie.js';
import type { Token } from '../arabic/token.js';
import { fold } from '../arabic/fold.js';
import type { OrganizationsRow, PlacesRow, ProgrammesRow } from '../schemas.js';

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
  readonly countries: readonly CountryRow[];
  readonly places: readonly PlaceRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly organizationNames: readonly OrganizationNameRow[];
  readonly programmes: readonly ProgrammeRow[];
}

export const noLexicons: Lexicons = {
  countries: [],
  places: [],
  organizations: [],
  organizationNames: [],
  programmes: [],
};

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
  ...new Set(
    [...allRows(lexicons).flatMap(formsOf), ...lexicons.organizationNames.map(({ name }) => name)].map(firstWord),
  ),
];

/** Countries by folded nisba without article. */
export const demonymsOf = (countries: readonly CountryRow[]): ReadonlyMap<string, CountryRow> =>
  new Map(countries.flatMap((row) => valuesOf(row.demonyms).map((demonym) => [fold(demonym), row] as const)));

export function indexNames(lexicons: Lexicons, tokensOf: (name: string) => readonly Token[]): Names {
  const trieOf = <Row extends CountryRow | PlaceRow | BodyRow>(
    rows: readonly Row[],
    more: readonly (readonly [name: string, row: Row])[] = [],
  ): Trie<Row> =>
    buildTrie([...rows.flatMap((row) => formsOf(row).map((form) => [form, row] as const)), ...more], tokensOf);
  const byKey = new Map(lexicons.organizations.map((row) => [row.key, row]));
  const dated = lexicons.organizationNames.flatMap(({ key, name }) => {
    const row = byKey.get(key);
    return row === undefined ? [] : [[name, row] as const];
  });
  const acronyms = new Map<string, BodyRow[]>();
  for (const row of [...lexicons.organizations, ...lexicons.programmes]) {
    for (const acronym of valuesOf(row.acronyms)) acronyms.set(acronym, [...(acronyms.get(acronym) ?? []), row]);
  }
  return {
    places: trieOf([...lexicons.countries, ...lexicons.places]),
    organizations: trieOf<BodyRow>(lexicons.organizations, dated),
    programmes: trieOf<BodyRow>(lexicons.programmes),
    acronyms,
    demonyms: demonymsOf(lexicons.countries),
    countries: new Map(lexicons.countries.map((row) => [row.iso, row])),
  };
}
