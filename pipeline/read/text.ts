import type { Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { location, type Location } from 'vfile-location';
import type { Span } from '../model.js';
import { frontMatterOf } from './frontmatter.js';

type Position = NonNullable<Root['position']>;

/** A unified parser for plain text, in which no character is markup: paragraphs between blank lines, and front matter. */
export const readText: Plugin<[], string, Root> = function () {
  this.parser = (text: string): Root => {
    const places = location(text);
    const { length: head } = frontMatterOf(text);
    const children: RootContent[] =
      head === 0 ? [] : [{ type: 'yaml', value: text.slice(0, head), position: positionOf(places, [0, head]) }];
    for (const span of paragraphs(text, head)) {
      const position = positionOf(places, span);
      children.push({
        type: 'paragraph',
        position,
        children: [{ type: 'text', value: text.slice(...span), position }],
      });
    }
    return { type: 'root', children };
  };
};

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

const pointAt = (places: Location, offset: number): Position['start'] => ({
  line: 1,
  column: 1,
  ...places.toPoint(offset),
  offset,
});
