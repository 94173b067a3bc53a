import mammoth from 'mammoth';
import { PipelineError } from '../effects.js';
import type { DocumentNode } from './docx/node.js';
import { openPackage } from './docx/package.js';
import { statedIn } from './docx/stated.js';
import { toMdast } from './docx/to-mdast.js';
import { madeOf, type Reading, type Stated } from './reading.js';

/** Reads a Word document (.docx). Throws a PipelineError where it is damaged or too large. */
export async function readDocx(bytes: Uint8Array, file: string): Promise<Reading> {
  const { stated, document } = await open(bytes, file).catch((error: unknown) => {
    if (error instanceof PipelineError) throw error;
    throw new PipelineError(
      `${file}: Cannot read a Word document: ${reasonOf(error)}`,
      'Open it in a word processor, and save it once more as .docx.',
    );
  });
  return madeOf(toMdast(document), stated);
}

/** The document as mammoth has it before it makes a page of it: no page is wanted here. */
async function open(bytes: Uint8Array, file: string): Promise<{ stated: Stated; document: DocumentNode }> {
  const stated = await statedIn(await openPackage(bytes, file));
  let document: DocumentNode | undefined;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      transformDocument(read: DocumentNode) {
        document = read;
        return { ...read, children: [] };
      },
    },
  );
  if (document === undefined) throw new Error('no document is in it');
  return { stated, document };
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'its markup is nested too deeply';
  return error instanceof Error ? error.message : String(error);
}
