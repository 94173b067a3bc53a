import type { Glyph } from './glyph.js';
import { lineOf, type Line } from './line.js';
import type { Direction } from './text-line.js';

/** In sizes: what no word has between its letters. */
const narrowGap = 0.2;
/** In sizes: how exactly the cells of a column stand one under another. */
const edge = 0.15;

/**
 * Parts lines in which two cells of a table stand so close that only their columns tell them apart: where no space is
 * drawn in a gap, and an edge of it is the edge of a cell above or below, or the cells are marked as content of their own.
 */
export function splitAtColumns(lines: readonly Line[], direction: Direction): Line[] {
  const inRows = lines.filter((line) => lines.some((other) => other !== line && isInRow(line, other)));
  const isEdge = (side: 'left' | 'right', x: number, { y, size }: Line): boolean =>
    inRows.some((cell) => Math.abs(cell[side] - x) <= edge * size && Math.abs(cell.y - y) > size / 2);
  return lines.flatMap((line) => {
    const parts: [Glyph[], ...Glyph[][]] = [[]];
    let [left, isAfterSpace, mark] = [Infinity, true, -1];
    for (const glyph of line.glyphs.toSorted((a, b) => b.left + b.right - a.left - a.right)) {
      const isSpace = glyph.text.trim() === '';
      const isGap = !isSpace && !isAfterSpace && left - glyph.right >= narrowGap * line.size;
      const isMarked = mark >= 0 && glyph.mark >= 0 && mark !== glyph.mark;
      if (isGap && (isMarked || isEdge('right', glyph.right, line) || isEdge('left', left, line))) parts.push([]);
      parts.at(-1)?.push(glyph);
      isAfterSpace = isSpace;
      if (!isSpace) [left, mark] = [Math.min(left, glyph.left), glyph.mark];
    }
    if (parts.length === 1) return [line];
    const cells = parts.flatMap((part) => lineOf(part) ?? []);
    return direction === 'right-to-left' ? cells : cells.reverse();
  });
}

const isInRow = (a: Line, b: Line): boolean =>
  Math.abs(a.y - b.y) < a.size / 2 && (a.left > b.right || a.right < b.left);
