import type { Document, Kind, Mention } from '../model.js';

/** A mention, and the country that its text is from. */
export interface Sourced {
  readonly mention: Mention;
  readonly country: string | null;
}

/** The mentions of a document that say who or what is meant: the others need not be kept until all documents are read. */
export const sourced = ({ mentions, metadata: { country } }: Pick<Document, 'mentions' | 'metadata'>): Sourced[] =>
  mentions.filter(({ kind }) => naming.has(kind)).map((mention) => ({ mention, country }));

const naming: ReadonlySet<Kind> = new Set(['organization', 'organization-ref', 'acronym', 'place', 'programme']);
