import { CharacterClass, classes, firstShape, folds, shapes, tatweel } from './characters.js';

/** A text in which spellings of one word agree, unit by unit, with its way back to the source. What is folded next is written over it. */
export interface FoldedText {
  /** UTF-16 code units. */
  readonly units: Uint16Array;
  /** By unit the offset into the source from which it was read. */
  readonly places: Int32Array;
  readonly length: number;
  /** True where each unit has kept its place. */
  readonly isInPlace: boolean;
}

// Room that every call writes into, so that folding line by line allocates nothing.
let units = new Uint16Array(1 << 12);
let room = Buffer.from(units.buffer);
let places = new Int32Array(1 << 12);

const dash = 0x2d;

/**
 * Folds `source.slice(start, end)`: marks, tatweel and invisible characters are dropped, presentation forms become letters, letters that
 * are written for one another become one, digits become ASCII, Latin letters small. Offsets: UTF-16 code units.
 */
export function foldText(source: string, start = 0, end = source.length): FoldedText {
  const { length, isInPlace } = fill(source, start, end);
  return { units, places, length, isInPlace };
}

/** The offset into the source at which a stretch of folded text ends, which is not empty. Marks that follow its last letter are taken in, up to `most`. */
export function endOf(places: Int32Array, index: number, source: string, most: number): number {
  let end = (places[index - 1] ?? most - 1) + 1;
  while (end < most && classes[source.charCodeAt(end)] === CharacterClass.mark) end++;
  return end;
}

/** The folded form of a word or a phrase. */
export function fold(word: string): string {
  const { length, isUnchanged } = fill(word, 0, word.length);
  return isUnchanged ? word : foldedWord(0, length);
}

/** The folded form of a stretch of a text, which is sooner read where it stands than cut out first. */
export function foldStretch(source: string, start: number, end: number): string {
  const { length, isUnchanged } = fill(source, start, end);
  return isUnchanged ? source.slice(start, end) : foldedWord(0, length);
}

/** The units that were folded last, as a string. */
export const foldedWord = (from: number, to: number): string => room.toString('utf16le', from * 2, to * 2);

interface Filling {
  readonly length: number;
  readonly isInPlace: boolean;
  /** True where each unit is itself, too. */
  readonly isUnchanged: boolean;
}

/** Writes the folded units and their places into the room. */
function fill(source: string, start: number, end: number): Filling {
  let length = 0;
  let [isInPlace, isUnchanged] = [true, true];
  reserve(end - start);
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    const shape = unit < firstShape ? undefined : shapes.get(unit);
    if (shape === undefined) {
      const folded = unit === tatweel && standsAlone(source, i) ? dash : (folds[unit] ?? 0);
      if (folded !== unit) isUnchanged = false;
      if (folded === 0) isInPlace = false;
      length = put(folded, i, length);
    } else {
      isUnchanged = false;
      reserve(length + shape.length + end - i);
      const next = length + 1;
      for (let j = 0; j < shape.length; j++) length = put(folds[shape.charCodeAt(j)] ?? 0, i, length);
      if (length !== next) isInPlace = false;
    }
  }
  return { length, isInPlace, isUnchanged };
}

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
