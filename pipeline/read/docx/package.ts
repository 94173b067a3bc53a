import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { PipelineError } from '../../effects.js';

// A document of five hundred pages has a third of it.
const mostBytes = 16_000_000;
const markup = /\.(?:xml|rels)$/u;

/** Opens the ZIP that a Word document is. Throws a PipelineError where its parts would unfold to more than a document holds. */
export async function openPackage(bytes: Uint8Array, file: string): Promise<JSZip> {
  const zip = await JSZip.loadAsync(bytes);
  let unfolded = 0;
  for (const part of zip.file(markup)) {
    for await (const chunk of new Readable().wrap(part.nodeStream()) as AsyncIterable<Buffer>) {
      unfolded += chunk.length;
      if (unfolded <= mostBytes) continue;
      throw new PipelineError(
        `${file}: Unexpected size of its parts, expected ${String(mostBytes)} bytes of markup at most`,
        'Save it as several documents.',
      );
    }
  }
  return zip;
}
