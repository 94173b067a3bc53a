import { codeUnits } from '../../pipeline/codepoints.js';
import type { Row } from '../../pipeline/check/dataset.js';

/** A stretch of a text: plain, or marked by a mention, and then with what lies in it. */
export type Piece = string | Mark;

export interface Mark {
  readonly row: Row;
  /** Whether it begins here; one that crosses another is cut in two. */
  readonly isFirst: boolean;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts a text at its mentions, whose offsets count code points, and those before it too: it begins at `from`. Mentions are sorted by
 * start, the longer one first; put together, the pieces are the text.
 */
export function cut(text: string, mentions: readonly Row[], from = 0): Piece[] {
  const unit = codeUnits(text);
  const spans = mentions.map((row) => ({
    row,
    start: unit(Number(row['start']) - from),
    end: unit(Number(row['end']) - from),
    isFirst: true,
  }));
  return pieces(text, 0, text.length, spans);
}

interface Span {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
}

function pieces(text: string, start: number, end: number, spans: Span[]): Piece[] {
  const found: Piece[] = [];
  let at = start;
  while (spans.length > 0) {
    const span = spans.shift();
    if (!span || span.start >= end) {
      if (span) spans.unshift(span);
      break;
    }
    const from = Math.max(span.start, at);
    const to = Math.min(span.end, end);
    if (to <= from) continue;
    if (from > at) found.push(text.slice(at, from));
    const inner: Span[] = [];
    while (spans[0] && spans[0].start < to) inner.push(...spans.splice(0, 1));
    const beyond = inner
      .filter((other) => other.end > to)
      .map((other) => ({ ...other, start: to, isFirst: other.start >= to }));
    found.push({ row: span.row, isFirst: span.isFirst, pieces: pieces(text, from, to, inner) });
    spans.unshift(...beyond);
    if (span.end > end) spans.unshift({ ...span, start: end, isFirst: false });
    at = to;
  }
  if (at < end) found.push(text.slice(at, end));
  return found;
}
