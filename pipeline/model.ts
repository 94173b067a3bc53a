/** The types of the engine; no code. Values, records and metadata derive from schemas/. */
import type { Metadata, Records, Values } from './schemas.js';

/** Half-open, in UTF-16 code units of the text as it was read. */
export type Span = readonly [start: number, end: number];

export type Kind = keyof Values;

/** A stretch of a text that states something; `source.slice(start, end) === text`. */
export type Mention<K extends Kind = Kind> = {
  [P in K]: {
    /** Its kind and 16 hex digits of a hash in which no offset, value or rule enters. */
    readonly id: string;
    readonly kind: P;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly value: Values[P];
    /** The name of the rule that found it. */
    readonly rule: string;
    /** From 0 to 1. */
    readonly confidence: number;
    /** Of a date: the time of day that stands with it, or two with `/` between; ISO 8601, with its offset where the text names a clock. */
    readonly time?: string;
  };
}[K];

/** What a reader should know about a text: trouble, or what was left out. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Message {
  readonly reason: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly rule: string;
}

/** Where a stretch of a converted text stood in the original; pages and paragraphs count from 1, an element is an XPath. */
export type Origin = { readonly page: number } | { readonly paragraph: number } | { readonly element: string };

/** A stretch of a converted text with its origin; half-open, in UTF-16 code units of the text as it was read. */
export type Place = Origin & { readonly start: number; readonly end: number };

/** A source that was read: what stands on the seam between the document half and the corpus half. Plain JSON. */
export interface Document {
  /** The metadata's id, else the path under the sources folder without its ending, or `-` for standard input. */
  readonly id: string;
  /** The text as read, after a byte-order mark was taken off; line ends kept, front matter counted. */
  readonly source: string;
  /** SHA-256 of `source` in UTF-8, in hex. */
  readonly sha256: string;
  /** True when the file was not plain text. */
  readonly converted: boolean;
  /** Where the stretches of the text stood in the original, in order; none where the text is the original itself. */
  readonly places?: readonly Place[];
  readonly metadata: Required<Metadata>;
  /** In order of place; none overlaps another. */
  readonly sentences: readonly Span[];
  /** In order of place, then of kind. */
  readonly mentions: readonly Mention[];
  readonly records: Records;
  readonly messages: readonly Message[];
}
