import type { Document, Mention, Message } from './model.js';
import type { Records } from './schemas.js';

/** What is stated in a text. Offsets: UTF-16 code units of the text as read. */
export interface Extraction {
  readonly document: string;
  /** Of the text as read, in UTF-8. */
  readonly sha256: string;
  readonly length: number;
  /** There when the file was not plain text. */
  readonly text?: string;
  readonly mentions: readonly Mention[];
  readonly records: Records;
  readonly messages: readonly Message[];
}

/** A document as `nashir extract` prints it. */
export function answer({ id, sha256, source, converted, mentions, records, messages }: Document): Extraction {
  return {
    document: id,
    sha256,
    length: source.length,
    ...(converted && { text: source }),
    mentions,
    records,
    messages,
  };
}
