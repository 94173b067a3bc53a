import type { Span } from '../model.js';
import { CharacterClass, classes, firstShape, folds, shapes, tatweel } from './characters.js';

/** A text in which spellings of one word agree, with its way back to the source. */
export interface FoldedText {
  readonly text: string;
  /** From offsets into `text` to offsets into the source. Marks that follow the last letter are taken in. */
  toSource(span: Span): Span;
  /** The offset into the source at which a stretch of `text` begins. */
  startOf(index: number): number;
  /** The offset into the source at which a stretch of `text` that is not empty ends. */
  endOf(index: number): number;
}

// Room that every call writes into, so that folding line by line allocates little.
let units = new Uint16Array(1 << 12);
let room = Buffer.from(units.buffer);
let places = new Int32Array(1 << 12);

const dash = 0x2d;

/**
 * Folds `source.slice(start, end)`: marks, tatweel and invisible characters are dropped, presentation forms become letters, letters that
 * are written for one another become one, digits become ASCII, Latin letters small. Offsets: UTF-16 code units.
 */
export function foldText(source: string, start = 0, end = source.length): FoldedText {
  const { length, identical } = fill(source, start, end);
  return identical ? shifted(text(length), start) : mapped(text(length), places.slice(0, length), source, end);
}

/** The folded form of a word or a phrase. */
export function fold(word: string): string {
  const { length, unchanged } = fill(word, 0, word.length);
  return unchanged ? word : text(length);
}

/** Writes the folded units and their places into the room; `identical` where each unit has kept its place, `unchanged` where it is itself, too. */
function fill(
  source: string,
  start: number,
  end: number,
): { readonly length: number; readonly identical: boolean; readonly unchanged: boolean } {
  let length = 0;
  let [identical, unchanged] = [true, true];
  reserve(end - start);
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    const shape = unit < firstShape ? undefined : shapes.get(unit);
    if (shape === undefined) {
      const folded = unit === tatweel && standsAlone(source, i) ? dash : (folds[unit] ?? 0);
      unchanged &&= folded === unit;
      length = put(folded, i, length);
    } else {
      unchanged = false;
      reserve(length + shape.length + end - i);
      for (let j = 0; j < shape.length; j++) length = put(folds[shape.charCodeAt(j)] ?? 0, i, length);
    }
    identical &&= length === i - start + 1;
  }
  return { length, identical, unchanged: unchanged && identical };
}

const text = (length: number): string => room.toString('utf16le', 0, length * 2);

/** A tatweel that joins no letters is a dash: `2014 ـ 2017`. */
function standsAlone(source: string, at: number): boolean {
  return joinsNothing(source.charCodeAt(at - 1)) && joinsNothing(source.charCodeAt(at + 1));
}

const joinsNothing = (unit: number): boolean =>
  classes[unit] !== CharacterClass.arabic && classes[unit] !== CharacterClass.mark && unit !== tatweel;

function put(unit: number, place: number, length: number): number {
  if (unit === 0) return length;
  units[length] = unit;
  places[length] = place;
  return length + 1;
}

function reserve(length: number): void {
  if (length <= units.length) return;
  const [moreUnits, morePlaces] = [new Uint16Array(length * 2), new Int32Array(length * 2)];
  moreUnits.set(units);
  morePlaces.set(places);
  units = moreUnits;
  room = Buffer.from(units.buffer);
  places = morePlaces;
}

const shifted = (text: string, start: number): FoldedText => ({
  text,
  toSource: ([from, to]) => [start + from, start + to],
  startOf: (index) => start + index,
  endOf: (index) => start + index,
});

function mapped(text: string, map: Int32Array, source: string, end: number): FoldedText {
  const startOf = (index: number): number => map[index] ?? end;
  const endOf = (index: number): number => {
    let last = (map[index - 1] ?? end - 1) + 1;
    for (let i = last; i < end && classes[source.charCodeAt(i)] === CharacterClass.mark; i++) last = i + 1;
    return last;
  };
  return { text, startOf, endOf, toSource: ([from, to]) => [startOf(from), to <= from ? startOf(from) : endOf(to)] };
}
