import { readSources, type Way } from '../documents/read-sources.js';
import type { Effects, ExitCode } from '../effects.js';
import { fileItem } from '../ingest/item.js';
import type { Span } from '../model.js';
import type { Metadata } from '../schemas.js';
import { nameOf } from './name-of.js';

/** What the command line says of every text. */
export interface Known {
  readonly metadata: Partial<Metadata>;
  /** Where the attempts of the rules are told too, in UTF-16 code units. */
  readonly trace?: Span;
}

/** Prints one object for each file that can be read; the others are refused on standard error. */
export async function extractFiles(
  files: readonly string[],
  known: Known,
  way: Pick<Way, 'lexicons' | 'jobs'>,
  effects: Effects,
): Promise<ExitCode> {
  const isPlain = known.trace === undefined && !files.includes(standardInput);
  // What reads documents is loaded where that is done: where threads do, they alone need it.
  const all = isPlain
    ? many(files, known, way, effects)
    : (await import('./extract-each.js')).extractEach(files, known, way.lexicons, effects);
  let read = 0;
  for await (const given of all) {
    if ('refused' in given) effects.log(`nashir: ${given.refused}`);
    else {
      effects.print(given.line);
      read++;
    }
  }
  return read === files.length ? 0 : read === 0 ? 2 : 1;
}

/** What stands for standard input among the files. */
export const standardInput = '-';

/** The line that is printed of a file, in JSON; or why there is none. */
export type Given = { readonly line: string | Uint8Array } | { readonly refused: string };

async function* many(
  files: readonly string[],
  { metadata }: Known,
  way: Pick<Way, 'lexicons' | 'jobs'>,
  { disk }: Effects,
): AsyncGenerator<Given> {
  const items = files.map((file) => ({ ...fileItem(file, nameOf(file), disk), asked: metadata }));
  for await (const reading of readSources(items, { ...way, isChecked: false, curations: [] }))
    yield 'reason' in reading ? { refused: reading.reason } : { line: reading.line() };
}
