import { checkMentions } from '../check/mentions.js';
import type { Quarantined } from '../check/quarantine.js';
import type { Results } from '../curate/applied.js';
import { withoutAnswered } from '../curate/answered.js';
import { mentionCurator, type CuratedMentions } from '../curate/mentions.js';
import { readDocument } from '../document.js';
import { failure } from '../failure.js';
import type { Curation } from '../ingest/curations.js';
import type { RawSource } from '../ingest/item.js';
import { readLexicons } from '../ingest/lexicons.js';
import { readSource } from '../ingest/source.js';
import { buildKnowledge } from '../knowledge.js';
import type { Document, Mention } from '../model.js';

/** What the document half makes of a source: plain data. */
export interface Reading {
  readonly document: Document;
  /** Its mentions that are not as they should be, and that the document is without. */
  readonly quarantined: readonly Quarantined[];
  /** What people's corrections came to in it. */
  readonly corrections: Results;
}

/** Why a source was not read, with its place. */
export interface Refused {
  readonly reason: string;
}

export type Half = (source: RawSource) => Promise<Reading | Refused>;

/** What is done to the mentions that are found. */
export interface Care {
  /** Whether each is held against the text. */
  readonly isChecked: boolean;
  /** What people know better. */
  readonly curations: readonly Curation[];
}

/** The document half of one source, from bytes to what it states; corrected where people know better. */
export function documentHalf(lexicons: string, { isChecked, curations }: Care): Half {
  const knowledge = buildKnowledge(readLexicons(lexicons));
  const curate = mentionCurator(curations);
  return async (source) => {
    try {
      let curated: CuratedMentions = { mentions: [], applied: [], messages: [] };
      let found: readonly Mention[] = [];
      const read = readDocument(await readSource(source), knowledge, {
        correct: (document, mentions) => (curated = curate(document, (found = mentions))).mentions,
      });
      const { applied, messages } = curated;
      const document = withoutAnswered(read, applied, found);
      return {
        ...(isChecked ? checkMentions(document) : { document, quarantined: [] }),
        corrections: { applied, messages },
      };
    } catch (error) {
      const expected = failure(error);
      if (!expected) throw error;
      return { reason: expected.toString() };
    }
  };
}
