import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Lexicons } from '../recognise/lexicons.js';

const rows = <Column extends string>(folder: string, name: string): readonly Record<Column, string>[] =>
  csvParse<Column>(readFileSync(join(folder, `${name}.csv`), 'utf8'));

/** Reads the word lists that people edit; `schemas/lexicon-*.schema.json` and a test hold their form. */
export const readLexicons = (folder: string): Lexicons => ({
  countries: rows(folder, 'countries'),
  places: rows(folder, 'places'),
  organizations: rows(folder, 'organizations'),
  programmes: rows(folder, 'programmes'),
});
