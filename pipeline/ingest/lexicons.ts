import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Lexicons } from '../recognise/lexicons.js';

/**
 * Reads the word lists that people edit, of which that of dated names need not be there; `schemas/lexicon-*.schema.json` and a test hold
 * their form.
 */
export function readLexicons(folder: string): Lexicons {
  const path = (name: string): string => join(folder, `${name}.csv`);
  const rows = (name: string): readonly object[] => csvParse(readFileSync(path(name), 'utf8'));
  return {
    countries: rows('countries'),
    places: rows('places'),
    organizations: rows('organizations'),
    organizationNames: existsSync(path('organization-names')) ? rows('organization-names') : [],
    programmes: rows('programmes'),
  } as Lexicons;
}
