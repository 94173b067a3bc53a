import { answer, type Extraction } from '../answer.js';
import type { Document, Message } from '../model.js';
import type { Reading } from './half.js';

/** What every run needs of a reading. */
type Head = Omit<Reading, 'document'> & { readonly id: string; readonly messages: readonly Message[] };

/** A reading whose document is made when it is asked for: of many, few are needed at once, and those that stay as they were mostly not at all. */
export interface LazyReading extends Head {
  readonly document: () => Document;
  /** The line that `nashir extract` prints of it, in JSON: as text, or as the bytes that it is kept as. */
  readonly line: () => string | Uint8Array;
  /** JSON in three lines: the head, the answer, and what the document has beside it. */
  readonly bytes: () => Buffer;
}

/** A reading that was just made. */
export function fresh({ document, ...rest }: Reading): LazyReading {
  const head: Head = { ...rest, id: document.id, messages: document.messages };
  const told = (): string => JSON.stringify(answer(document));
  return {
    ...head,
    document: () => document,
    line: () => `${told()}\n`,
    bytes() {
      const { source, converted, places, metadata, sentences } = document;
      const others: Others = { source, converted, ...(places && { places }), metadata, sentences };
      return Buffer.from([JSON.stringify(head), told(), JSON.stringify(others)].join('\n'), 'utf8');
    },
  };
}

/** What the answer does not say of a document. */
type Others = Omit<Document, 'id' | keyof Extraction>;

/** A reading of its bytes. */
export function kept(bytes: Buffer): LazyReading {
  const [head, told] = lines(bytes);
  return {
    ...(JSON.parse(head.toString('utf8')) as Head),
    document: () => documentIn(bytes),
    line: () => told,
    bytes: () => bytes,
  };
}

export function documentIn(bytes: Buffer): Document {
  const [, told, others] = lines(bytes).map((line): unknown => JSON.parse(line.toString('utf8')));
  const { document: id, sha256, mentions, records, messages } = told as Extraction;
  return { id, sha256, ...(others as Others), mentions, records, messages };
}

const lineEnd = '\n'.charCodeAt(0);

/** The answer with the end of its line. */
function lines(bytes: Buffer): [head: Buffer, answer: Buffer, others: Buffer] {
  const first = bytes.indexOf(lineEnd);
  const second = bytes.indexOf(lineEnd, first + 1);
  return [bytes.subarray(0, first), bytes.subarray(first + 1, second + 1), bytes.subarray(second + 1)];
}
