import { readFileSync, readdirSync } from 'node:fs';
import { packageRoot } from '../package-root.js';
import { remembered } from '../remembered.js';
import type { Trilingual } from './dataset.js';

/** The codes that a column may hold, each with its name in three languages. */
export interface CodeList {
  readonly title: Trilingual;
  readonly description: Trilingual;
  /** The address of the standard that settles the codes; null where they are our own. */
  readonly standard: string | null;
  readonly codes: Readonly<Record<string, Trilingual>>;
}

const folder = new URL('schemas/codes/', packageRoot);

/** The names of all code lists, sorted. */
export const codeListNames = (): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.json$/u, ''))
    .sort();

/** A code list, as a column's `x-codes` names it. */
export const codeList = remembered(
  (name: string): CodeList => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as CodeList,
);
