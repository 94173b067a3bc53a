import { PipelineError } from '../effects.js';
import type { Message } from '../model.js';
import { controlShare, strictly } from './charset.js';
import { placeOf } from './place.js';
import { binary, mostControlsInText, notUtf16, undecodable } from './undecodable.js';

export interface Decoded {
  /** Without a byte-order mark; line ends and NULs kept. */
  readonly text: string;
  readonly messages: readonly Message[];
}

type Mark = readonly [charset: string, ...bytes: number[]];

const marks: readonly Mark[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/**
 * Bytes to text, of a file that is written for nashir: UTF-8, or UTF-16 with a mark. Refuses what is empty, binary or in
 * another charset; `file` is named in the refusal.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const { charset, mark, body } = markOf(bytes, file);
  const text = strictly(charset, body);
  if (text === undefined) throw charset === 'utf-8' ? undecodable(body, mark.length, file) : notUtf16(charset, file);
  if (controlShare(text) > mostControlsInText) throw binary(file);
  return { text, messages: [...markMessage(charset, mark), ...nulMessage(text)] };
}

/** What the bytes begin with, and what follows. */
interface Marked {
  readonly charset: string;
  readonly mark: readonly number[];
  readonly body: Uint8Array;
}

export function markOf(bytes: Uint8Array, file: string): Marked {
  const [charset, ...mark] =
    marks.find(([, ...start]) => start.every((byte, i) => bytes[i] === byte)) ?? (['utf-8'] as const);
  const body = bytes.subarray(mark.length);
  if (body.length > 0) return { charset, mark, body };
  throw new PipelineError(
    `${file}: Unexpected empty file, expected a text`,
    'Write the text into it, or take the file away.',
  );
}

function markMessage(charset: string, mark: readonly number[]): Message[] {
  if (mark.length === 0) return [];
  const reason =
    charset === 'utf-8'
      ? 'Took off a byte-order mark; offsets count without it'
      : `Read as ${charset.toUpperCase()}, by its byte-order mark`;
  return [{ reason, line: 1, column: 1, rule: 'byte-order-mark' }];
}

export function nulMessage(text: string): Message[] {
  const index = text.indexOf('\0');
  if (index < 0) return [];
  return [{ reason: 'Unexpected NUL character, expected text; it is kept', ...placeOf(text, index), rule: 'nul' }];
}
