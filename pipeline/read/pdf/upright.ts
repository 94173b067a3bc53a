import type { Glyph } from './glyph.js';

/** A glyph as it lies on its page, which may have been drawn lying on its side. */
export interface Drawn {
  readonly glyph: Omit<Glyph, 'left' | 'right' | 'y'>;
  /** How its line runs: in quarters of a turn, counter-clockwise from left to right. */
  readonly turn: number;
  /** Where it begins. */
  readonly x: number;
  readonly y: number;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

const quarter = Math.PI / 2;
/** In quarters: how far a line may be off. */
const slant = 0.1;

/** The turn of a line that runs in a direction; undefined where it is slanted, as stamps and watermarks are. */
export function turnOf(x: number, y: number): number | undefined {
  const turn = Math.atan2(y, x) / quarter;
  const whole = Math.round(turn);
  return Math.abs(turn - whole) > slant ? undefined : (whole + 4) % 4;
}

/** The glyphs of a page with most of its lines upright; those that stand otherwise, at its edge, are left out. */
export function upright(
  drawn: readonly Drawn[],
  width: number,
  height: number,
): { readonly glyphs: Glyph[]; readonly height: number } {
  const counts = [0, 0, 0, 0];
  for (const { turn } of drawn) counts[turn] = (counts[turn] ?? 0) + 1;
  const most = counts.indexOf(Math.max(...counts));
  const glyphs = drawn
    .filter(({ turn }) => turn === most)
    .map(({ glyph, x, y, box }): Glyph => {
      if (most === 1) return { ...glyph, left: y, right: box.top, y: width - x };
      if (most === 2) return { ...glyph, left: width - x, right: width - box.left, y: height - y };
      if (most === 3) return { ...glyph, left: height - y, right: height - box.bottom, y: x };
      return { ...glyph, left: x, right: box.right, y };
    });
  return { glyphs, height: most % 2 === 1 ? width : height };
}
