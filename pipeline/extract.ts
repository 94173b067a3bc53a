import { fileURLToPath } from 'node:url';
import { answer, type Extraction } from './answer.js';
import { readDocument } from './document.js';
import { readLexicons } from './ingest/lexicons.js';
import { buildKnowledge, type Knowledge } from './knowledge.js';
import { lexiconFolder } from './package-root.js';
import { readText } from './read/text.js';
import type { Metadata } from './schemas.js';

export { lexiconFolder } from './package-root.js';
export type { Extraction } from './answer.js';
export type { Kind, Mention, Message } from './model.js';
export type { Records, Values } from './schemas.js';

export interface Options {
  /** Names the document, and enters the ids of its mentions; `-` without it. */
  readonly id?: string;
  /** The day on which the text was published, `YYYY-MM-DD`: what relative dates count from. */
  readonly published?: string;
  /** ISO 3166-1 alpha-2: whose dirham or dinar is meant. */
  readonly country?: string;
}

/** How a text that is no file is read. */
export const plainText = { format: 'text', reader: readText } as const;

export const unknownMetadata: Required<Metadata> = {
  id: '-',
  title: null,
  publisher: null,
  url: null,
  language: null,
  country: null,
  licence: null,
  published: null,
  retrieved: null,
  gone: null,
  publish_text: 'full',
};

let shared: Knowledge | undefined;

/** Reads a plain text. The same text always gives the same answer; nothing is thrown, whatever the text. */
export function extract(text: string, { id = '-', published, country }: Options = {}): Extraction {
  shared ??= buildKnowledge(readLexicons(fileURLToPath(lexiconFolder)));
  const metadata = { ...unknownMetadata, id, published: published ?? null, country: country ?? null };
  return answer(readDocument({ id, text, ...plainText, metadata }, shared));
}
