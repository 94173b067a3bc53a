/** Line and column of an offset, from 1; columns in UTF-16 code units. A line ends with LF, CRLF or CR. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (const { 0: end, index } of text.slice(0, offset).matchAll(/\r\n|\n|\r/gu)) {
    line++;
    lineStart = index + end.length;
  }
  return { line, column: offset - lineStart + 1 };
}
