import { fileURLToPath } from 'node:url';
import { readDocument } from '../pipeline/document.js';
import { lexiconFolder, plainText, unknownMetadata } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { readOriginal } from '../pipeline/ingest/original.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import type { Document } from '../pipeline/model.js';

const knowledge = buildKnowledge(readLexicons(fileURLToPath(lexiconFolder)));

export const documentOfText = (text: string): Document =>
  readDocument({ id: '-', text, ...plainText, metadata: unknownMetadata }, knowledge);

/** What a file states, by the name that it has: its format is told by the ending. */
export async function documentOfBytes(bytes: Uint8Array, file: string): Promise<Document> {
  const ending = file.slice(file.lastIndexOf('.'));
  const reading = await readOriginal(bytes, file, { ending });
  return readDocument({ ...reading, id: '-', metadata: unknownMetadata }, knowledge);
}

/** How far two documents state the same: F1 of their mentions, by kind, value and words, whatever the spaces. */
export function sameness(a: Document, b: Document): number {
  const left = new Map<string, number>();
  for (const key of keysOf(a)) left.set(key, (left.get(key) ?? 0) + 1);
  const same = keysOf(b).filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  });
  return (2 * same.length) / (a.mentions.length + b.mentions.length);
}

const keysOf = ({ mentions }: Document): string[] =>
  mentions.map(({ kind, value, text }) => JSON.stringify([kind, value, text.replace(/\s+/gu, ' ')]));
