import type { InlineCode, Text } from 'mdast';
import type { Span } from '../model.js';

/** Escapes, the marks of a quotation, the backquotes of code, and spaces at the ends of lines. */
const markup = /[\s\\>`]/u;
const lineEnd = /[\n\r]/u;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);/iy;

/**
 * Where the words of a node stand. Mostly that is its own place; where its value is not written as it reads, the value is
 * followed through the source, and what is markup, an entity or a line end lies between the stretches.
 */
export function stretchesOf({ value, position }: Text | InlineCode, source: string): Span[] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return [];
  const spans: Span[] = [];
  let at = start;
  const skip = (length: number, from: number): void => {
    if (from > at) spans.push([at, from]);
    at = from + length;
  };
  if (source.slice(start, end) !== value) {
    let read = 0;
    for (let i = start; i < end; i = Math.max(i + 1, at)) {
      const length = entityAt(source, i, value, read);
      if (length > 0) {
        skip(length, i);
        read += String.fromCodePoint(value.codePointAt(read) ?? 0).length;
      } else if (source[i] !== value[read]) {
        // A construct that is not known here: the place of the node holds its words all the same.
        if (!markup.test(source.charAt(i))) return [[start, end]];
        skip(1, i);
      } else {
        if (lineEnd.test(source.charAt(i))) skip(1, i);
        read++;
      }
    }
  }
  skip(0, end);
  return spans;
}

/** The length of an entity that the value does not have as it is written; 0 where none stands. */
function entityAt(source: string, at: number, value: string, read: number): number {
  entity.lastIndex = at;
  const written = source[at] === '&' ? entity.exec(source)?.[0] : undefined;
  return written === undefined || value.startsWith(written, read) ? 0 : written.length;
}
