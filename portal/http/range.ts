/** The first and the last byte that are asked for. */
export type ByteRange = readonly [first: number, last: number];

/**
 * Reads `Range: bytes=…` for a content of `size` bytes: undefined where the whole is to be sent, because none is asked for or what is
 * asked for is not understood; `unsatisfiable` where it lies beyond the end.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, from, to] = /^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/u.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : [size - length, size - 1];
  }
  const [first, last] = [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)];
  if (to !== '' && Number(to) < first) return undefined;
  return first >= size ? 'unsatisfiable' : [first, last];
}
