import type { Places } from './places.js';
import type { Token } from '../arabic/token.js';
import type { WordLists } from '../arabic/vocabulary.js';
import type { Kind, Span } from '../model.js';
import type { Metadata, Values } from '../schemas.js';
import type { Names } from './lexicons.js';

/** What a recogniser seeks: a kind of mention, or numerals that state nothing, which are taken out of the way and not given back. */
export type Sought = Kind | 'identifier';
export type SoughtValues = Values & { identifier: Readonly<Record<string, never>> };

/** A rule is data: a compromise pattern over terms, and what a match of it states. */
export interface Rule<K extends Sought> {
  /** In angle brackets, `<day> <month name> <year>`; published as provenance, so a rename is a change. */
  readonly name: string;
  /** At least one `#Tag` of it must be neither optional nor an alternative: sentences without that tag are not tried. */
  readonly match: string;
  /** From 0 to 1; 1 where the form leaves no doubt. */
  readonly confidence?: number;
  /** The value, or undefined to refuse (month 13). The mention's span is the hull of the named groups, or the whole match without any. */
  produce(match: Match, context: Context): SoughtValues[K] | undefined;
}

/** What a pattern matched, in one sentence. */
export interface Match {
  /** The number of the sentence. */
  readonly number: number;
  readonly sentence: readonly Token[];
  /** The span of the mention, as indexes of tokens of the sentence. */
  readonly span: Span;
  /** The tokens of the span. */
  readonly tokens: readonly Token[];
  /** The tokens that a named group took; empty where it took none. */
  group(name: string): readonly Token[];
}

/** What rules may know of the document. */
export interface Context {
  readonly source: string;
  readonly sentences: readonly (readonly Token[])[];
  /** Where each tag stands, in order: searches look there and not at every word. */
  readonly places: Places;
  readonly names: Names;
  readonly metadata: Required<Metadata>;
  /** Tells the reader of the report what was left out or doubted at a place of the source. */
  message(reason: string, at: number, rule: string): void;
}

/** A mention before it has an identity; `start` and `end` are offsets into the source, `tokens` indexes of its sentence. */
export type Candidate<K extends Sought = Kind> = {
  [P in K]: {
    readonly kind: P;
    readonly sentence: number;
    readonly tokens: Span;
    readonly start: number;
    readonly end: number;
    readonly value: SoughtValues[P];
    readonly rule: string;
    readonly confidence: number;
    readonly time?: string;
  };
}[K];

/** How one kind is found: by rules, and, where no pattern can tell how far a name goes, by a search of its own. */
export interface Recogniser<K extends Sought = Sought> {
  readonly kind: K;
  /** The closed classes of words that its rules name as tags. */
  readonly words: WordLists;
  readonly rules: readonly Rule<K>[];
  readonly search?: (context: Context) => readonly Candidate<K>[];
  /** Kinds of one layer never overlap: what an earlier recogniser found, a later one of the layer may not take. */
  readonly layer?: string;
}
