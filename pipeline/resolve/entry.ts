import { fold } from '../arabic/fold.js';
import {
  valuesOf,
  type BodyRow,
  type CountryRow,
  type OrganizationNameRow,
  type PlaceRow,
} from '../recognise/lexicons.js';

/** What the lexicon says of a thing. */
export interface Entry {
  readonly row: BodyRow | CountryRow | PlaceRow;
  /** From the oldest on. */
  readonly dated: readonly OrganizationNameRow[];
}

/** The Arabic names that the lexicon has. */
export const namesOf = (entry: Entry | undefined): string[] =>
  entry === undefined
    ? []
    : [entry.row.name_ar, ...valuesOf(entry.row.aliases), ...entry.dated.map(({ name }) => name)];

/** The columns that tell how else a thing is called, beyond the names that the sources use. */
export function lexicalNames(
  entry: Entry | undefined,
  used: readonly string[],
): { readonly name_fr: string | null; readonly name_en: string | null; readonly aliases: string[] } {
  const seen = new Set(used.map(fold));
  const aliases = namesOf(entry).filter((name) => {
    const isNew = !seen.has(fold(name));
    seen.add(fold(name));
    return isNew;
  });
  return { name_fr: filled(entry?.row.name_fr), name_en: filled(entry?.row.name_en), aliases };
}

/** `الاسم (2017-04-05/2021-10-07)`; the name of today ends in two dots. */
export const formerNames = (dated: readonly OrganizationNameRow[]): string[] =>
  dated.map(({ name, from, to }) => `${name} (${from}/${to === '' ? '..' : to})`);

/** A cell as a column has it. */
export const filled = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell);
