import { mentionChecker } from '../check/mentions.js';
import type { Quarantined } from '../check/quarantine.js';
import { readDocument } from '../document.js';
import { failure } from '../failure.js';
import type { RawSource } from '../ingest/item.js';
import { readSource } from '../ingest/source.js';
import type { Knowledge } from '../knowledge.js';
import type { Document } from '../model.js';

/** What the document half makes of a source: plain data. */
export interface Reading {
  readonly document: Document;
  /** Its mentions that are not as they should be, and that the document is without. */
  readonly quarantined: readonly Quarantined[];
}

/** Why a source was not read, with its place. */
export interface Refused {
  readonly reason: string;
}

export type Half = (source: RawSource) => Promise<Reading | Refused>;

/** The document half of one source, from bytes to what it states; where `isChecked`, each mention is held against the text. */
export function documentHalf(knowledge: Knowledge, isChecked: boolean): Half {
  const check = isChecked ? mentionChecker() : undefined;
  return async (source) => {
    try {
      const document = readDocument(await readSource(source), knowledge);
      return check?.(document) ?? { document, quarantined: [] };
    } catch (error) {
      const expected = failure(error);
      if (!expected) throw error;
      return { reason: expected.toString() };
    }
  };
}
