import type { Kind } from '../model.js';
import type { Metadata, Values } from '../schemas.js';

/** One line of a corpus: a text in which brackets mark the span, and what is stated there. */
export interface Example<K extends Kind = Kind> {
  readonly kind: K;
  /** The text with its brackets taken out. */
  readonly text: string;
  /** Offsets into `text`, in UTF-16 code units; none where nothing is to be found. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** Keys that are left out here are not compared. */
  readonly value?: Partial<Values[K]>;
  readonly metadata: Partial<Metadata>;
}

/** The two words in which a kind's corpus is written. */
export interface Corpus<K extends Kind> {
  /** In each text exactly the bracketed spans are found, each with this value. */
  readonly examples: (value: Partial<Values[K]>, ...texts: readonly string[]) => readonly Example<K>[];
  /** In none of these texts is anything of the kind found. */
  readonly nothing: (...texts: readonly string[]) => readonly Example<K>[];
}

/** The corpus words of a kind; `metadata` says what is known of the documents (country, day of publication). */
export function corpusOf<K extends Kind>(kind: K, metadata: Partial<Metadata> = {}): Corpus<K> {
  return {
    examples: (value, ...texts) => texts.map((marked) => ({ kind, ...unmark(marked), value, metadata })),
    nothing: (...texts) => texts.map((text) => ({ kind, text, spans: [], metadata })),
  };
}

// Brackets are the corpus's own mark; round brackets stay free for the texts.
function unmark(marked: string): Pick<Example, 'text' | 'spans'> {
  const spans: (readonly [number, number])[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([[\]])/u)) {
    if (part === '[') start = text.length;
    else if (part === ']') spans.push([start, text.length]);
    else text += part;
  }
  if (spans.length === 0)
    throw new Error(`Unexpected example without brackets \`${marked}\`, expected the span in [ ]`);
  return { text, spans };
}
