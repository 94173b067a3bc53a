import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noLexicons, type Lexicons } from '../recognise/lexicons.js';
import { wordList } from '../recognise/word-list.js';

/**
 * Reads the word lists that people edit, of which that of dated names need not be there; `schemas/lexicon-*.schema.json` and a test hold
 * their form.
 */
export function readLexicons(folder: string): Lexicons {
  const path = (name: string): string => join(folder, `${name}.csv`);
  return {
    countries: wordList(readFileSync(path('countries'))),
    places: wordList(readFileSync(path('places'))),
    organizations: wordList(readFileSync(path('organizations'))),
    organizationNames: existsSync(path('organization-names'))
      ? wordList(readFileSync(path('organization-names')))
      : noLexicons.organizationNames,
    programmes: wordList(readFileSync(path('programmes'))),
  };
}
