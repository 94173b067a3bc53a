import { PipelineError } from '../effects.js';
import type { Message } from '../model.js';
import { controlShare, guessCharset } from './charset.js';
import { placeOf } from './place.js';

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

// A NUL here and there is a slip of an editor; when half is NUL, it is UTF-16 without a mark.
const mostControlsInText = 0.4;
const mostControlsInOtherCharset = 0.05;

/**
 * Bytes to text: UTF-8, or UTF-16 with a mark. Refuses what is empty, binary or in another charset; `file` is named in
 * the refusal.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const [charset, ...mark] =
    marks.find(([, ...start]) => start.every((byte, i) => bytes[i] === byte)) ?? (['utf-8'] as const);
  const body = bytes.subarray(mark.length);
  if (body.length === 0)
    throw new PipelineError(
      `${file}: Unexpected empty file, expected a text`,
      'Write the text into it, or take the file away.',
    );
  const text = strictly(charset, body);
  if (text === undefined) throw charset === 'utf-8' ? refusal(body, mark.length, file) : notUtf16(charset, file);
  if (controlShare(text) > mostControlsInText) throw binary(file);
  return { text, messages: [...markMessage(charset, mark), ...nulMessage(text)] };
}

function strictly(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Says at which byte UTF-8 ends, and what the file may be instead. */
function refusal(bytes: Uint8Array, markLength: number, file: string): PipelineError {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (controlShare(lenient) > mostControlsInOtherCharset) return binary(file);
  const [offset, index] = firstBadByte(bytes, lenient);
  const { line, column } = placeOf(lenient, index);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const place = `${file}:${String(line)}:${String(column)}`;
  const guess = guessCharset(bytes);
  return new PipelineError(
    `${place}: Unexpected byte \`0x${byte}\` at byte offset ${String(markLength + offset)}, expected UTF-8`,
    `It may be ${guess}: convert it with \`iconv -f ${guess.toUpperCase()} -t UTF-8\`, and look at the result before you keep it.`,
  );
}

const replacement = '\ufffd';

/**
 * Up to the first bad byte lenient reading is exact; the sign that it leaves there may also stand in the text itself,
 * as EF BF BD.
 */
function firstBadByte(bytes: Uint8Array, lenient: string): [offset: number, index: number] {
  let offset = 0;
  let from = 0;
  for (;;) {
    const index = lenient.indexOf(replacement, from);
    offset += Buffer.byteLength(lenient.slice(from, index), 'utf8');
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return [offset, index];
    offset += 3;
    from = index + 1;
  }
}

const binary = (file: string): PipelineError =>
  new PipelineError(
    `${file}: Unexpected binary data, expected a text in UTF-8`,
    'Convert it to .txt or .md, or move it out of the sources folder.',
  );

const notUtf16 = (charset: string, file: string): PipelineError =>
  new PipelineError(
    `${file}: Unexpected bytes after the mark of ${charset.toUpperCase()}, expected UTF-16`,
    'Save the file as UTF-8.',
  );

function markMessage(charset: string, mark: readonly number[]): Message[] {
  if (mark.length === 0) return [];
  const reason =
    charset === 'utf-8'
      ? 'Took off a byte-order mark; offsets count without it'
      : `Read as ${charset.toUpperCase()}, by its byte-order mark`;
  return [{ reason, line: 1, column: 1, rule: 'byte-order-mark' }];
}

function nulMessage(text: string): Message[] {
  const index = text.indexOf('\0');
  if (index < 0) return [];
  return [{ reason: 'Unexpected NUL character, expected text; it is kept', ...placeOf(text, index), rule: 'nul' }];
}
