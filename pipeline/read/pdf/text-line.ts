import type { Line } from './line.js';
import { readLeftToRight, readRightToLeft, type Read, type Strong } from './order.js';
import { unitsOf, type Unit } from './units.js';

/** A line that can be read. */
export interface TextLine extends Line {
  /** Of its page, from 1. */
  readonly page: number;
  readonly units: readonly Unit[];
  /** What it says by itself. */
  readonly text: string;
  /** How wide its first word is. */
  readonly firstWord: number;
  /** Of the marked content that all of it stands in; undefined where that is none, or several. */
  readonly mark: number | undefined;
}

/** How the lines of a document run. */
export type Direction = 'right-to-left' | 'left-to-right';

export function textLineOf(line: Line, page: number, space: number, direction: Direction): TextLine {
  const units = unitsOf(line, space);
  const inOrder = direction === 'right-to-left' ? units : units.toReversed();
  const end = inOrder.findIndex(({ text }) => text === ' ');
  const word = end === -1 ? inOrder : inOrder.slice(0, end);
  const firstWord = Math.max(...word.map(({ right }) => right)) - Math.min(...word.map(({ left }) => left));
  const marks = new Set(line.glyphs.map(({ mark }) => mark));
  const [mark = -1] = marks;
  const isMarked = marks.size === 1 && mark >= 0;
  return {
    ...line,
    mark: isMarked ? mark : undefined,
    page,
    units,
    text: readLine(units, direction, undefined).text,
    firstWord,
  };
}

/** What the units of a line say, after a letter of one direction. */
export const readLine = (units: readonly Unit[], direction: Direction, before: Strong): Read =>
  direction === 'right-to-left' ? readRightToLeft(units, before) : readLeftToRight(units);
