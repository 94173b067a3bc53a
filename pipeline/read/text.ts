import type { Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { location, type Location } from 'vfile-location';
import { frontMatterLength } from './frontmatter.js';

type Position = NonNullable<Root['position']>;

const blankLines = /(?:[^\S\n\r]*(?:\r\n|\n|\r)){2,}/gu;

/** A unified parser for plain text, in which no character is markup: paragraphs between blank lines, and front matter. */
export const readText: Plugin<[], string, Root> = function () {
  this.parser = (text: string): Root => {
    const places = location(text);
    const spanOf = (start: number, end: number): Position => ({
      start: pointAt(places, start),
      end: pointAt(places, end),
    });
    const head = frontMatterLength(text);
    const children: RootContent[] =
      head === 0 ? [] : [{ type: 'yaml', value: text.slice(0, head), position: spanOf(0, head) }];
    let start = head;
    for (const gap of text.slice(head).matchAll(blankLines)) {
      pushParagraph(children, text, spanOf(start, head + gap.index));
      start = head + gap.index + gap[0].length;
    }
    pushParagraph(children, text, spanOf(start, text.length));
    return { type: 'root', children };
  };
};

const pointAt = (places: Location, offset: number): Position['start'] => ({
  line: 1,
  column: 1,
  ...places.toPoint(offset),
  offset,
});

function pushParagraph(children: RootContent[], text: string, position: Position): void {
  const value = text.slice(position.start.offset, position.end.offset);
  if (value !== '') children.push({ type: 'paragraph', position, children: [{ type: 'text', value, position }] });
}
