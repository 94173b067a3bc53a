import type { CharacterClass } from './characters.js';
import type { Part } from './clitics.js';
import { foldedWord, type FoldedText } from './fold.js';

/** One way of writing a word, a number or a mark, shared by all runs that are written so: most words of a text come again. */
export interface Spelling {
  readonly type: CharacterClass;
  /** Folded. */
  readonly word: string;
  /** What the vocabulary alone cuts it into, once a token was made of it. */
  parts: readonly Part[] | undefined;
  /** What the document in which it was last cut makes of it; undefined where no document can tell more. */
  own: readonly Part[] | undefined;
  cutIn: number;
  /** The last document in which it stood. */
  seenIn: number;
}

// Some six megabytes of them; what comes again is soon learnt anew.
const mostKept = 1 << 14;
const fewestSlots = 1 << 10;
const none = 0;

/**
 * The spellings that texts have had, by number. What is learnt of one serves all documents that are read with one vocabulary. A run is
 * looked up as it stands among the folded units: no string is made of what was seen before.
 */
export class Spellings {
  #all: Spelling[] = [];
  #hashes: number[] = [];
  /** By hash, and from there on to the next that is free: a spelling's number and one. */
  #slots = new Int32Array(fewestSlots);
  #document = 0;
  /** Room for the units of a word that is asked for. */
  #asked = new Uint16Array(0);

  /** Begins a document, and gives its number. */
  begin(): number {
    if (this.#all.length > mostKept) {
      this.#all = [];
      this.#hashes = [];
      this.#slots = new Int32Array(fewestSlots);
    }
    return ++this.#document;
  }

  at(number: number): Spelling | undefined {
    return this.#all[number];
  }

  /** The number of the spelling of a run. */
  numberOf({ units }: FoldedText, from: number, to: number, type: CharacterClass): number {
    const hash = hashOf(units, from, to);
    const slot = this.#slotOf(hash, units, from, to);
    const known = this.#slots[slot] ?? none;
    return known === none ? this.#add(slot, hash, foldedWord(from, to), type) : known - 1;
  }

  /** Whether a stretch of a folded word stood by itself in a document. */
  isSeen(word: string, from: number, to: number, document: number): boolean {
    const length = to - from;
    if (this.#asked.length < length) this.#asked = new Uint16Array(2 * length);
    const units = this.#asked;
    for (let i = 0; i < length; i++) units[i] = word.charCodeAt(from + i);
    const known = this.#slots[this.#slotOf(hashOf(units, 0, length), units, 0, length)] ?? none;
    return known !== none && this.#all[known - 1]?.seenIn === document;
  }

  /** The slot that holds a word, else the one in which it would be put. */
  #slotOf(hash: number, units: Uint16Array, from: number, to: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = (this.#slots[slot] ?? none) - 1;
      if (number < 0) return slot;
      if (this.#hashes[number] === hash && isSpelt(this.#all[number]?.word ?? '', units, from, to)) return slot;
    }
  }

  #add(slot: number, hash: number, word: string, type: CharacterClass): number {
    const number = this.#all.length;
    this.#all.push({ type, word, parts: undefined, own: undefined, cutIn: 0, seenIn: 0 });
    this.#hashes.push(hash);
    this.#slots[slot] = number + 1;
    if (2 * this.#all.length > this.#slots.length) this.#spread();
    return number;
  }

  /** Twice as many slots, each spelling where it belongs. */
  #spread(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const last = slots.length - 1;
    this.#hashes.forEach((hash, number) => {
      let slot = hash & last;
      while (slots[slot] !== none) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    });
    this.#slots = slots;
  }
}

/** FNV-1a, whole units at a time, kept so small that it is no object. */
function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function isSpelt(word: string, units: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== units[from + i]) return false;
  return true;
}
