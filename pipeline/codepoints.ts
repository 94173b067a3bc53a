/**
 * From offsets in UTF-16 code units, as the code has them, to offsets in Unicode code points, as they are published.
 * Made once for a text, in linear time; each offset is then found by halving.
 */
export function codePoints(text: string): (offset: number) => number {
  const seconds: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) seconds.push(index + 1);
  return (offset) => offset - countBefore(seconds, offset);
}

/** How many of the ascending numbers lie before an offset. */
function countBefore(numbers: readonly number[], offset: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From offsets in code points, as they are published, to offsets in code units; made once for a text. */
export function codeUnits(text: string): (point: number) => number {
  // How many code points stand before each character of two units.
  const before = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }, i) => index - i);
  return (point) => point + countBefore(before, point);
}

/**
 * The stretch of a text between two offsets in code points: what is published is read so. Made once for a text; a
 * stretch past its end is cut there.
 */
export function pointSlice(text: string): (start: number, end: number) => string {
  const unit = codeUnits(text);
  return (start, end) => text.slice(unit(start), unit(end));
}
