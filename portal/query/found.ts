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
