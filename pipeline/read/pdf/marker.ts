import { lineOf } from './line.js';
import type { Line } from './line.js';

/** What an item of a list begins with. */
const marker = /^(?:[-–—•▪◦·●○■□◆➢✓*]|(?:\d{1,3}|[٠-٩]{1,3}|[أ-ي]|[a-z])[.)\-–])(?:\s|$)/iu;

export const hasMarker = (text: string): boolean => marker.test(text);

/** In sizes: how far a marker may stand from its words. */
const reach = 4;

/** Lines with the markers that are drawn apart from them. */
export function withMarkers<T extends Line>(
  lines: readonly T[],
  textOf: (line: T) => string,
  make: (line: Line) => T,
): T[] {
  const joined: T[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isMarker = last !== undefined && hasMarker(textOf(last)) && textOf(last).trim().length <= 4;
    const far = last === undefined ? Infinity : Math.max(last.left - line.right, line.left - last.right);
    const both =
      isMarker && Math.abs(last.y - line.y) < line.size / 2 && far < reach * line.size
        ? lineOf([...last.glyphs, ...line.glyphs])
        : undefined;
    if (both === undefined) joined.push(line);
    else joined[joined.length - 1] = make(both);
  }
  return joined;
}
