import type { Glyph } from './glyph.js';

const numbering = /^[\p{Nd}()[\]*]$/u;
const numbered = /[\p{Nd}*]/u;
/** In sizes of the letters beside: how small a raised digit is, how high it stands, and how far off. */
const small = 0.8;
const [lowest, highest] = [0.15, 0.65];
const reach = 0.5;

/** What is read as nothing, and leaves no gap. */
const kashida = 'ـ';

/**
 * Takes away the raised numbers that point to notes: they would be read as digits of the word or the number before, and
 * part its line in two. The power of a unit (`كم²`) is brought down to its line instead.
 */
export function withoutNotes(glyphs: readonly Glyph[]): Glyph[] {
  const largest = glyphs.reduce((most, { size }) => Math.max(most, size), 0);
  const isSmall = ({ text, size }: Glyph): boolean => size <= small * largest && numbering.test(text);
  return stretchesOf(glyphs, isSmall).flatMap((stretch) => {
    if (!stretch.every(isSmall) || !stretch.some(({ text }) => numbered.test(text))) return stretch;
    const beside = glyphs.find((glyph) => stretch.some((one) => isRaised(one, glyph)));
    if (beside === undefined) return stretch;
    const { y, size } = beside;
    return isPower(stretch, beside, glyphs)
      ? stretch.map((one) => ({ ...one, y }))
      : stretch.map((one) => ({ ...one, y, size, text: kashida }));
  });
}

/** Those that are drawn one after another on one baseline, and each other glyph by itself. */
function stretchesOf(glyphs: readonly Glyph[], isOne: (glyph: Glyph) => boolean): Glyph[][] {
  const stretches: Glyph[][] = [];
  let open: Glyph | undefined;
  for (const glyph of glyphs) {
    const isNext = isOne(glyph);
    if (isNext && open?.y === glyph.y && open.size === glyph.size) stretches.at(-1)?.push(glyph);
    else stretches.push([glyph]);
    open = isNext ? glyph : undefined;
  }
  return stretches;
}

function isRaised(one: Glyph, { text, left, right, y, size }: Glyph): boolean {
  const height = one.y - y;
  if (height < lowest * size || height > highest * size || one.size > small * size) return false;
  return text.trim() !== '' && Math.max(one.left - right, left - one.right) <= reach * size;
}

const power = /^[23]$/u;
const metre = /^[مm]$/u;
/** What makes a unit with the metre, or parts it from other words. */
const beforeMetre = /^[\sكسلkcd\p{Nd}]$/u;

/** Whether a digit is that of square metres, square kilometres … */
function isPower(stretch: readonly Glyph[], beside: Glyph, glyphs: readonly Glyph[]): boolean {
  const [digit] = stretch;
  if (stretch.length !== 1 || !power.test(digit?.text ?? '') || !metre.test(beside.text)) return false;
  const before = glyphs.filter(
    (glyph) =>
      glyph !== beside &&
      Math.abs(glyph.y - beside.y) < lowest * beside.size &&
      Math.abs(beside.text === 'm' ? beside.left - glyph.right : glyph.left - beside.right) < (reach * beside.size) / 2,
  );
  return before.every(({ text }) => beforeMetre.test(text));
}
