import type { Document, Message } from '../model.js';
import type { Reading } from './half.js';

/** What every run needs of a reading. */
type Head = Omit<Reading, 'document'> & { readonly id: string; readonly messages: readonly Message[] };

/** A reading whose document is made when it is asked for: of many, few are needed at once, and those that stay as they were mostly not at all. */
export interface LazyReading extends Head {
  readonly document: () => Document;
  /** JSON in two lines: the head, and the document. */
  readonly bytes: () => Buffer;
}

/** A reading that was just made. */
export function fresh({ document, ...rest }: Reading): LazyReading {
  const head: Head = { ...rest, id: document.id, messages: document.messages };
  return {
    ...head,
    document: () => document,
    bytes: () => Buffer.from(`${JSON.stringify(head)}\n${JSON.stringify(document)}`, 'utf8'),
  };
}

const lineEnd = '\n'.charCodeAt(0);

/** A reading of its bytes. */
export function kept(bytes: Buffer): LazyReading {
  const end = bytes.indexOf(lineEnd);
  return {
    ...(JSON.parse(bytes.toString('utf8', 0, end)) as Head),
    document: () => documentIn(bytes),
    bytes: () => bytes,
  };
}

export const documentIn = (bytes: Buffer): Document =>
  JSON.parse(bytes.toString('utf8', bytes.indexOf(lineEnd) + 1)) as Document;
