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
    const textAt = (span: Span): Text => ({
      type: 'text',
      value: text.slice(...span),
      position: positionOf(places, span),
    });
    for (const paragraph of paragraphs(text, head))
      for (const { span, rows } of stretchesOfLines(text, paragraph))
        children.push(
          rows === undefined
            ? { type: 'paragraph', position: positionOf(places, span), children: [textAt(span)] }
            : {
                type: 'table',
                position: positionOf(places, span),
                children: rows.map((row) => rowOf(row.map(textAt))),
              },
        );
    return { type: 'root', children };
  };
};

const rowOf = (cells: readonly Text[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: cell.value.trim() === '' ? [] : [cell] })),
});

/** The stretches of lines that hold more than spaces. Line by line, for no pattern over many lines is linear and safe. */
function* paragraphs(text: string, from: number): Generator<Span> {
  let [lineStart, start, end] = [from, from, from];
  for (const { 0: mark, index } of text.slice(from).matchAll(/\r\n|\n|\r|$/gu)) {
    const lineEnd = from + index;
    const isBlank = text.slice(lineStart, lineEnd).trim() === '';
    if (isBlank && end > start) yield [start, end];
    if (isBlank) start = lineEnd + mark.length;
    else end = lineEnd;
    lineStart = lineEnd + mark.length;
  }
  if (end > start) yield [start, end];
}

const positionOf = (places: Location, [start, end]: Span): Position => ({
  start: pointAt(places, start),
  end: pointAt(places, end),
});

function pointAt(places: Location, offset: number): Position['start'] {
  const { line = 1, column = 1 } = places.toPoint(offset) ?? {};
  return { line, column, offset };
}
