import type { Document, Mention } from '../model.js';

/** A mention, and the country that its text is from. */
export interface Sourced {
  readonly mention: Mention;
  readonly country: string | null;
}

export const sourced = (documents: readonly Document[]): Sourced[] =>
  documents.flatMap(({ mentions, metadata: { country } }) => mentions.map((mention) => ({ mention, country })));
