import { PipelineError } from '../effects.js';
import type { Message } from '../model.js';
import { formatOf, nameOf, type Format } from '../read/formats.js';
import { bytesReaders, textReaders, type TextFormat } from '../read/readers.js';
import type { Reading } from '../read/reading.js';
import { bytesFormat, declaredCharset, hasTags, isPage } from './content.js';
import { decodeSource, type Declared } from './decode-source.js';

/** What is said of bytes by others than themselves. */
export interface Hints {
  /** Of the file's name, with its dot, in small letters. */
  readonly ending?: string;
  /** Of the header, without its parameters. */
  readonly mediaType?: string;
  /** Of the header. */
  readonly charset?: string;
}

/** A reading, and the format that it was read in. */
export interface Original extends Reading {
  readonly format: Format;
}

/**
 * Reads bytes in the format that they are said to be in, unless they are plainly in another, with a message. Throws a
 * PipelineError that names `file` where they cannot be read.
 */
export async function readOriginal(
  bytes: Uint8Array,
  file: string,
  { ending = '', mediaType, charset }: Hints,
): Promise<Original> {
  const said = formatOf(ending, mediaType);
  const packed = bytesFormat(bytes, said, file);
  if (packed !== undefined) {
    const read = await bytesReaders[packed].load();
    return checked(await read(bytes, file), packed, otherwise(said, packed), file);
  }
  const declared = [declaredIn(charset, 'header'), declaredIn(declaredCharset(bytes), 'meta element')].flat();
  const { text, messages } = decodeSource(bytes, file, declared);
  const format = textFormat(text, said, file);
  const read = await textReaders[format].load();
  return checked(read(text, file), format, [...messages, ...otherwise(said, format)], file);
}

/** Whether the text is made of the original, and is not the original itself. */
export const isMade = (format: Format): boolean => format !== 'text' && format !== 'markdown';

function checked(reading: Reading, format: Format, doubts: readonly Message[], file: string): Original {
  if (isMade(format) && reading.text === '')
    throw new PipelineError(
      `${file}: Cannot find words in the ${nameOf(format)}, expected some`,
      'Take the file away.',
    );
  return { ...reading, format, messages: [...doubts, ...reading.messages] };
}

const declaredIn = (charset: string | undefined, by: string): Declared[] =>
  charset === undefined ? [] : [{ charset, by }];

function textFormat(text: string, said: Format | undefined, file: string): TextFormat {
  if (isPage(text)) return 'html';
  if (said === 'html' && !hasTags(text)) return 'text';
  if (said === 'docx' || said === 'pdf')
    throw new PipelineError(
      `${file}: Unexpected text, expected ${nameOf(said)} by its name or header`,
      'Give the file the ending of what it is.',
    );
  return said ?? 'text';
}

function otherwise(said: Format | undefined, format: Format): Message[] {
  if (said === undefined || said === format) return [];
  const reason = `Unexpected ${nameOf(format)}, expected ${nameOf(said)} by its name or header; read as what it is`;
  return [{ reason, line: null, column: null, rule: 'format' }];
}
