import type { Document, Mention } from '../../model.js';
import type { MentionsRow } from '../../schemas.js';
import { codePoints } from '../../codepoints.js';
import { sentenceOf } from './sentence.js';

/**
 * The columns that every row of a mention ends with: where it stands, its very words, and what found it. Offsets in
 * code points.
 */
export type Evidence = Pick<
  MentionsRow,
  | 'source_id'
  | 'source_sha256'
  | 'start'
  | 'end'
  | 'quote'
  | 'sentence'
  | 'sentence_start'
  | 'rule'
  | 'confidence'
  | 'curated'
>;

/** Makes the evidence of the mentions of one document. Where no more of it than quotes may be published, a quote is its own sentence. */
export function evidenceOf(document: Document): (mention: Mention) => Evidence {
  const point = codePoints(document.source);
  const isQuoteOnly = document.metadata.publish_text === 'none';
  return ({ start, end, text, rule, confidence }) => {
    const [from, to] = isQuoteOnly ? [start, end] : sentenceOf(document.sentences, [start, end]);
    return {
      source_id: document.id,
      source_sha256: document.sha256,
      start: point(start),
      end: point(end),
      quote: text,
      sentence: document.source.slice(from, to),
      sentence_start: point(from),
      rule,
      confidence,
      curated: [],
    };
  };
}
