import { location } from 'vfile-location';

/** Line and column of an offset that lies in a text, from 1; columns in UTF-16 code units. A line ends with LF, CRLF or CR. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const { line, column } = location(text).toPoint(offset) ?? { line: 1, column: 1 };
  return { line, column };
}
