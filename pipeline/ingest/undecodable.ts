import { PipelineError } from '../effects.js';
import { controlShare, guessCharset } from './charset.js';
import { placeOf } from './place.js';

// A NUL here and there is a slip of an editor; when half is NUL, it is UTF-16 without a mark.
export const mostControlsInText = 0.4;
export const mostControlsInOtherCharset = 0.05;

/** Says at which byte UTF-8 ends, and what the file may be instead. */
export function undecodable(bytes: Uint8Array, markLength: number, file: string): PipelineError {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (controlShare(lenient) > mostControlsInOtherCharset) return binary(file);
  const [offset, index] = firstBadByte(bytes, lenient);
  const { line, column } = placeOf(lenient, index);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const place = `${file}:${String(line)}:${String(column)}`;
  const guess = guessCharset(bytes).charset;
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

export const binary = (file: string): PipelineError =>
  new PipelineError(
    `${file}: Unexpected binary data, expected a text in UTF-8`,
    'Convert it to a format that is read, or move it out of the sources folder.',
  );

export const notUtf16 = (charset: string, file: string): PipelineError =>
  new PipelineError(
    `${file}: Unexpected bytes after the mark of ${charset.toUpperCase()}, expected UTF-16`,
    'Save the file as UTF-8.',
  );
