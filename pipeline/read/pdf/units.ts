import type { Glyph } from './glyph.js';
import type { Line } from './line.js';

/** What stands at one place of a line: a stretch of Arabic letters with their marks, another letter, a space. */
export interface Unit {
  /** In the order in which it is read. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

const mark = /^\p{M}+$/u;
const letter = /\p{L}/u;
/** Digits are of the script, too, but run the other way. */
const arabicLetters = /^(?:ـ|(?=\p{L})\p{Script=Arabic})+$/u;
const alefs = /^[اأإآٱ]/u;
const kashida = 'ـ';
const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]+/gu;
// Fonts of symbols have their bullets where Unicode has nothing.
const privateUse = /[\ue000-\uf8ff]/gu;
/** It ends a word, and where its letter is raised for it, some programs draw no space after it. */
const tanwin = /[\u064b-\u064d][اى]?$/u;
const control = /[\p{Cc}\ufffe\uffff]/gu;

/** In sizes: how far apart letters of one word may be, and how wide a space is where none is drawn. */
const inWord = 0.18;
/** In spaces. */
const nearly = 0.8;
/** In spaces: where a line has its spaces drawn, a gap may be a part of a letter that its font does not measure. */
const nearlyTwo = 1.8;
const fewestDrawn = 2;
const leastSpace = 0.09;

/** The units of a line from right to left. `space` is how wide spaces are on its page, in sizes. */
export function unitsOf({ glyphs, size }: Line, space: number): Unit[] {
  const shown = glyphs
    .map((glyph) => ({ ...glyph, text: plain(glyph.text) }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.index - b.index);
  const units = stretchesOf(withMarks(shown), inWord * size);
  units.sort((a, b) => b.left + b.right - (a.left + a.right));
  const drawn = units.filter(({ text, left, right }) => text.trim() === '' && right - left > leastSpace * size);
  const gap = drawn.length >= fewestDrawn ? nearlyTwo : nearly;
  const widest = (before: Unit | undefined): number =>
    size * space * (before !== undefined && tanwin.test(before.text) ? nearly : gap);
  return withSpaces(units, widest, size * leastSpace);
}

const plain = (text: string): string =>
  text
    .replace(presentationForms, (forms) => forms.normalize('NFKC'))
    .replace(privateUse, '•')
    .replace(control, '');

/** Each mark with the letter that it stands on, which is drawn before or after it. */
function withMarks(glyphs: readonly Glyph[]): Glyph[] {
  const based: Glyph[] = [];
  let waiting: Glyph[] = [];
  for (const glyph of glyphs) {
    if (mark.test(glyph.text)) {
      waiting.push(glyph);
      continue;
    }
    const place = based.push(glyph) - 1;
    for (const one of waiting) putOn(based, one, place);
    waiting = [];
  }
  for (const one of waiting) putOn(based, one, based.length);
  return based;
}

/** Before a mark, some letters are asked: programs draw the marks of a word together, or after a comma. */
const asked = 4;

/** Puts a mark on the letter that ends next to it, of those that it covers where there are some. `after` is the place of what is drawn after it. */
function putOn(based: Glyph[], one: Glyph, after: number): void {
  const from = Math.max(0, after - asked);
  const places = based.slice(from, after + 1).map((glyph, i) => ({ glyph, place: from + i }));
  const shown = places.filter(({ glyph }) => glyph.text.trim() !== '').reverse();
  const covered = shown.filter(({ glyph }) => letter.test(glyph.text) && isOver(one, glyph));
  const [best] = (covered.length > 0 ? covered : shown.slice(0, 2)).sort(
    (a, b) => distance(one, a.glyph) - distance(one, b.glyph),
  );
  if (best !== undefined) based[best.place] = { ...best.glyph, text: best.glyph.text + one.text };
}

const isOver = (a: Glyph, b: Glyph): boolean => Math.min(a.right, b.right) > Math.max(a.left, b.left);

const distance = (a: Glyph, b: Glyph): number => Math.abs(a.right - b.right);

/**
 * Arabic letters that are drawn one after another are one unit, for in some fonts they stand one above another. A
 * ligature is one glyph and two letters, which come in either order.
 */
function stretchesOf(glyphs: readonly Glyph[], apart: number): Unit[] {
  const units: Unit[] = [];
  let stretch: Glyph[] = [];
  const end = (): void => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first === undefined || last === undefined) return;
    const letters = ligaturesInOrder(
      first.left + first.right < last.left + last.right ? stretch.toReversed() : stretch,
    );
    units.push({
      text: letters
        .map(({ text }) => text)
        .join('')
        .replaceAll(kashida, ''),
      left: Math.min(...stretch.map(({ left }) => left)),
      right: Math.max(...stretch.map(({ right }) => right)),
    });
    stretch = [];
  };
  for (const glyph of glyphs) {
    const last = stretch.at(-1);
    const isTied =
      last !== undefined &&
      arabicLetters.test(last.text.replace(/\p{M}/gu, '')) &&
      arabicLetters.test(glyph.text.replace(/\p{M}/gu, '')) &&
      Math.max(glyph.left - last.right, last.left - glyph.right) <= apart;
    if (!isTied) end();
    stretch.push(glyph);
  }
  end();
  return units;
}

/**
 * The letters of a ligature begin at one place. Where PDFium has cut its box, the cuts are in order; else its letters come
 * the wrong way about, unless they are lam and alef.
 */
function ligaturesInOrder(letters: readonly Glyph[]): Glyph[] {
  const groups: Glyph[][] = [];
  for (const letter of letters) {
    const group = groups.at(-1);
    if (group?.[0]?.left === letter.left) group.push(letter);
    else groups.push([letter]);
  }
  return groups.flatMap((group) => {
    const [first, second] = group;
    if (first === undefined || second === undefined) return group;
    if (first.right !== second.right) return group.sort((a, b) => b.right - a.right);
    return first.text.startsWith('ل') && alefs.test(second.text) ? group : group.reverse();
  });
}

/** One space where there are some, where a gap is as wide, and none that is drawn where there is no gap. */
function withSpaces(units: readonly Unit[], widest: (before: Unit | undefined) => number, least: number): Unit[] {
  const spaced: Unit[] = [];
  let left = Infinity;
  let space: number | undefined;
  for (const unit of units) {
    if (unit.text === '') left = Math.min(left, unit.left);
    if (unit.text.trim() === '') {
      if (unit.text !== '') space = Math.max(space ?? 0, unit.right - unit.left);
      continue;
    }
    const gap = left - unit.right;
    // Letters may reach into a space; a space without a width is one only where there is a gap.
    const isSpace = space === undefined ? gap > widest(spaced.at(-1)) : Math.max(gap, space) > least;
    if (isSpace && spaced.length > 0) spaced.push({ text: ' ', left: unit.right, right: left });
    spaced.push(unit);
    left = Math.min(left, unit.left);
    space = undefined;
  }
  return spaced;
}
