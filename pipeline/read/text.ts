import type { Root, RootContent, TableRow, Text } from 'mdast';
import type { Plugin } from 'unified';
import { location, type Location } from 'vfile-location';
import type { Span } from '../model.js';
import { frontMatterOf } from './frontmatter.js';
import { stretchesOfLines } from './tabbed.js';

type Position = NonNullable<Root['position']>;

/** A unified parser for plain text, in which no character is markup: paragraphs between blank lines, lines with tabs as tables, and front matter. */
export const readText: Plugin<[], string, Root> = function () {
  this.parser = (text: string): Root => {
    const places = location(text);
    const { length: head } = frontMatterOf(text);
    const children: RootContent[] =
      head === 0 ? [] : [{ type: 'yaml', value: text.slice(0, head), position: positionOf(places, [0, head]) }];
    const textAt = (span: Span, position = positionOf(places, span)): Text => ({
      type: 'text',
      value: text.slice(...span),
      position,
    });
    for (const paragraph of paragraphs(text, head))
      for (const { span, rows } of stretchesOfLines(text, paragraph)) {
        const position = positionOf(places, span);
        children.push(
          rows === undefined
            ? { type: 'paragraph', position, children: [textAt(span, position)] }
            : { type: 'table', position, children: rows.map((row) => rowOf(row.map((cell) => textAt(cell)))) },
        );
      }
    return { type: 'root', children };
  };
};

const rowOf = (cells: readonly Text[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: cell.value.trim() === '' ? [] : [cell] })),
});

/** The stretches of lines that hold more than spaces. Line by line, for no pattern over many lines is linear and safe. */
function* paragraphs(text: string, from: number): Generator<Span> {
  let [start, end] = [from, from];
  for (let at = from; at <= text.length;) {
    const lineEnd = lineEndAfter(text, at);
    const next = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
    if (text.slice(at, lineEnd).trim() !== '') end = lineEnd;
    else {
      if (end > start) yield [start, end];
      start = next;
    }
    at = next;
  }
  if (end > start) yield [start, end];
}

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

function lineEndAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

const positionOf = (places: Location, [start, end]: Span): Position => ({
  start: pointAt(places, start),
  end: pointAt(places, end),
});

function pointAt(places: Location, offset: number): Position['start'] {
  const { line = 1, column = 1 } = places.toPoint(offset) ?? {};
  return { line, column, offset };
}
