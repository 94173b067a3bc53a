import type { Entry } from '../store/entries.js';

export type Result = Pick<Entry, 'type' | 'kind' | 'key' | 'title' | 'detail' | 'dataset' | 'verb'>;

export interface Found {
  readonly total: number;
  /** The best first. */
  readonly results: readonly Result[];
}

/** As many are shown at once. */
export const mostResults = 50;

/** A term in a name weighs as many as in the other words. */
export const nameWeight = 6;

/** A relation is named after two things, which are looked for first. */
export const relationWeight = 0.5;

/** Which of the results a page shows: the first ones on page 1. */
export const resultsOf = (found: readonly Result[], page: number): readonly Result[] =>
  found.slice((page - 1) * mostResults, page * mostResults);

/** The page that an address asks for, counted from 1. */
export const pageNumber = (parameters: URLSearchParams): number =>
  Math.max(1, Math.trunc(Number(parameters.get('page') ?? 1)) || 1);
