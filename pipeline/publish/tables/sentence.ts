import type { Span } from '../../model.js';

/**
 * The sentence that a span stands in, and where it lies across several, all of them; else the span itself. `sentences`
 * are in order.
 */
export function sentenceOf(sentences: readonly Span[], [start, end]: Span): Span {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(sentences[low]?.[0] ?? start, start);
  let to = end;
  for (let i = low; (sentences[i]?.[0] ?? end) < end; i++) to = Math.max(to, sentences[i]?.[1] ?? end);
  return [from, to];
}
