import { codePoints, codeUnits } from '../../pipeline/codepoints.js';

/** A stretch of a long text, which has a page of its own. Put together, the parts are the text. */
export interface Part {
  /** In code points of the whole text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The line of the whole text in which it begins, counted from 1. */
  readonly line: number;
  /** Its first line, which is its heading where it begins with one. */
  readonly title: string;
  readonly text: string;
}

interface Span {
  /** In code points. */
  readonly start: number;
  readonly end: number;
}

/** A page of so many letters loads quickly; a marked stretch costs as much as some more. */
export const [mostLetters, lettersOfMark] = [60_000, 60];

/** How far from even a part may be, so that it can begin at a heading. */
const play = 0.25;

/**
 * Cuts a text that is too long for one page into parts of much the same weight: before a heading, else between paragraphs, lines,
 * sentences, words, and never within a mention where that can be helped. Mentions are sorted by start; a short text is one part.
 */
export function divide(text: string, mentions: readonly Span[]): Part[] {
  const [unit, point] = [codeUnits(text), codePoints(text)];
  const spans = mentions.map(({ start, end }) => ({ start: unit(start), end: unit(end) }));
  const { weight, reach, isWithin } = scaleOf(text, spans);
  const parts: Part[] = [];
  let line = 1;
  for (let start = 0; start < text.length || parts.length === 0; start += parts.at(-1)?.text.length ?? 0) {
    const rest = weight(text.length) - weight(start);
    const even = rest / Math.max(1, Math.ceil(rest / mostLetters));
    const after = (share: number): number => reach(weight(start) + even * share);
    const cut = (): number => bestCut(text, after(1 - play), after(1), after(1 + play), isWithin);
    const own = text.slice(start, rest <= mostLetters ? text.length : Math.max(start + 1, cut()));
    const end = start + own.length;
    parts.push({ start: point(start), end: point(end), line, title: titleOf(own), text: own });
    line += lineEnds(own);
  }
  return parts;
}

/** How heavy a text is up to an offset, and the other way; and whether an offset lies within a mention. */
function scaleOf(
  text: string,
  spans: readonly Span[],
): {
  readonly weight: (at: number) => number;
  readonly reach: (weight: number) => number;
  readonly isWithin: (at: number) => boolean;
} {
  const starts = spans.map(({ start }) => start);
  // The end of the mention that reaches furthest, of those up to each one.
  const ends: number[] = [];
  for (const { end } of spans) ends.push(Math.max(end, ends.at(-1) ?? 0));
  const before = (at: number): number => firstIndex(starts.length, (i) => (starts[i] ?? 0) >= at);
  const weight = (at: number): number => at + lettersOfMark * before(at);
  return {
    weight,
    reach: (wanted) => Math.max(0, firstIndex(text.length + 1, (at) => weight(at) > wanted) - 1),
    isWithin: (at) => (ends[before(at) - 1] ?? 0) > at,
  };
}

/** The first of so many indexes of which something is true, from which on it stays so; found by halving. */
function firstIndex(count: number, isTrue: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What a cut may stand before or after, the best first; the offset is that of the end of the match. */
const bounds: readonly RegExp[] = [
  /\n(?=#{1,6} )/gu,
  /\n(?=(?!\s|[-–—•*▪·(\d٠-٩])[^\n\t]{3,80}(?<![.،؛:,;!?؟…\s])\s*\n)/gu,
  /\n[^\S\n]*\n\s*/gu,
  /\n\s*/gu,
  /[.!?؟؛][»”"')\]]*\s+/gu,
  /\s+/gu,
  /.(?!\p{M})/gsu,
];

function bestCut(text: string, first: number, ideal: number, last: number, isWithin: (at: number) => boolean): number {
  const window = text.slice(first, last);
  // Where all of it is one long mention, that is cut.
  for (const isBarred of [isWithin, () => false])
    for (const bound of bounds) {
      const cuts = [...window.matchAll(bound)]
        .map(({ index, 0: { length } }) => first + index + length)
        .filter((at) => at < last && !isBarred(at));
      if (cuts.length > 0)
        return cuts.reduce((best, at) => (Math.abs(at - ideal) < Math.abs(best - ideal) ? at : best));
    }
  return ideal;
}

/** The first line with a letter, without what marks it as a heading. */
const titleOf = (text: string): string => (/^.*\p{L}.*$/mu.exec(text)?.[0] ?? '').replace(/^[\s#]+/u, '').trim();

const lineEnds = (text: string): number => [...text.matchAll(/\r\n|\r|\n/gu)].length;
