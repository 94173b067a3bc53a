import type { Glyph } from './glyph.js';

/** Glyphs that stand on one baseline and close together. A row of a table is several. */
export interface Line {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

const letter = /\p{L}/u;
/** In sizes: how far glyphs of a line may stand off its baseline. */
const offBaseline = 0.35;
/** In spaces: a wider gap parts a line. */
const gap = 1.5;
/** In sizes: a gap at a space, which a justified line makes wide. */
const gapAtSpace = 1.5;
/** The same, where both sides are one stretch of marked content: a narrow column that is justified. */
const gapInMark = 6;

/** The lines of a page, in the order in which they are drawn. `space` is how wide spaces are, in sizes. */
export function linesOf(glyphs: readonly Glyph[], space: number): Line[] {
  const lines: Line[] = [];
  let line: Glyph[] = [];
  let extent = { left: 0, right: 0 };
  let last: Glyph | undefined;
  const end = (): void => {
    const made = lineOf(line);
    if (made !== undefined) join(lines, made, gap * space);
    line = [];
  };
  for (const glyph of glyphs) {
    const far = Math.max(glyph.left - extent.right, extent.left - glyph.right);
    const isAtSpace = last?.text === ' ' || glyph.text === ' ';
    const widest = (isAtSpace ? gapBetween(last, glyph) : gap * space) * glyph.size;
    if (last !== undefined && (!isLevel(last, glyph) || far > widest)) end();
    extent =
      line.length === 0
        ? { left: glyph.left, right: glyph.right }
        : { left: Math.min(extent.left, glyph.left), right: Math.max(extent.right, glyph.right) };
    line.push(glyph);
    last = glyph;
  }
  end();
  return lines;
}

const gapBetween = (a: Glyph | undefined, b: Glyph | undefined): number =>
  a !== undefined && a.mark >= 0 && a.mark === b?.mark ? gapInMark : gapAtSpace;

const isLevel = (a: { y: number; size: number }, b: { y: number; size: number }): boolean =>
  Math.abs(a.y - b.y) <= offBaseline * Math.max(a.size, b.size);

/** Programs draw a line font by font: what is drawn later may stand amid what was drawn before. */
function join(lines: Line[], line: Line, widest: number): void {
  const last = lines.at(-1);
  if (last !== undefined && isLevel(last, line)) {
    const far = Math.max(line.left - last.right, last.left - line.right);
    const most = isSpaced(last, line) ? gapBetween(last.glyphs.at(-1), line.glyphs[0]) : widest;
    const joined = far <= most * line.size ? lineOf([...last.glyphs, ...line.glyphs]) : undefined;
    if (joined !== undefined) {
      lines.pop();
      join(lines, joined, widest);
      return;
    }
  }
  lines.push(line);
}

/** Whether a space is drawn between two parts of a line. */
const isSpaced = (a: Line, b: Line): boolean => {
  const [from, to] = [Math.min(a.right, b.right), Math.max(a.left, b.left)];
  return [...a.glyphs, ...b.glyphs].some(
    ({ text, left, right }) => text === ' ' && left + right > 2 * from && left + right < 2 * to,
  );
};

/** The line that glyphs make; undefined where all are spaces. */
export function lineOf(glyphs: readonly Glyph[]): Line | undefined {
  const words = glyphs.filter(({ text }) => text.trim() !== '');
  const [first] = words;
  if (first === undefined) return undefined;
  // Not by the number of a note or an item, which some programs print larger.
  const letters = words.filter(({ text }) => letter.test(text));
  const large = (letters.length > 0 ? letters : words).reduce((one, other) => (other.size > one.size ? other : one));
  return {
    glyphs,
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    y: large.y,
    size: large.size,
  };
}
