import type { Root } from 'mdast';
import { rowsOf } from './blocks.js';
import { splitAtColumns } from './columns.js';
import { withoutFurniture, type Sheet } from './furniture.js';
import type { Glyph } from './glyph.js';
import type { Page } from './glyphs.js';
import { linesOf, type Line } from './line.js';
import { withMarkers } from './marker.js';
import { withoutNotes } from './notes.js';
import { bodySizeOf, endAtRight, settingOf } from './setting.js';
import { textLineOf, type Direction, type TextLine } from './text-line.js';
import { toMdast } from './to-mdast.js';

/** In sizes: how wide a space is where spaces are not drawn, or have no width. */
const usualSpace = 0.25;
const leastSpace = 0.05;

/** The text of pages as mdast, and the headers, footers and numbers that were left out. */
export function documentOf(pages: readonly Page[]): { tree: Root; left: string[] } {
  const direction = directionOf(pages);
  const sheets = pages.map(({ number, glyphs, height }): Sheet => {
    const space = spaceOf(glyphs);
    const make = (line: Line): TextLine => textLineOf(line, number, space, direction);
    const lines = splitAtColumns(linesOf(withoutNotes(glyphs), space), direction)
      .map(make)
      .filter(({ text }) => text.trim() !== '');
    return { lines: withMarkers(lines, ({ text }) => text, make), height };
  });
  const bodySize = bodySizeOf(sheets.flatMap(({ lines }) => lines));
  const { lines, left } = withoutFurniture(sheets, bodySize);
  const inDirection = endAtRight(lines.flat(), direction) ? lines.map((page) => page.map(mirrored)) : lines;
  const setting = settingOf(inDirection.flat());
  const rows = inDirection.flatMap((page) => rowsOf(page, setting));
  return { tree: toMdast(rows, bodySize, direction, setting), left };
}

const arabic = /\p{Script=Arabic}/u;
const latin = /\p{Script=Latin}/u;

function directionOf(pages: readonly Page[]): Direction {
  let balance = 0;
  for (const { glyphs } of pages)
    for (const { text } of glyphs) balance += arabic.test(text) ? 1 : latin.test(text) ? -1 : 0;
  return balance >= 0 ? 'right-to-left' : 'left-to-right';
}

/** Where lines run is one question less when all run to the left. */
const mirrored = (line: TextLine): TextLine => ({ ...line, left: -line.right, right: -line.left });

/** How wide spaces are on a page, in sizes. */
function spaceOf(glyphs: readonly Glyph[]): number {
  const widths = glyphs
    .filter(({ text }) => text.trim() === '')
    .map(({ left, right, size }) => (right - left) / size)
    .filter((width) => width > leastSpace)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? usualSpace;
}
