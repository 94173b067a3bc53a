import type { Candidate } from '../rule.js';

/** The candidates of a sentence, in their order. */
export type InSentence<T extends Candidate = Candidate> = (sentence: number) => readonly T[];

/**
 * Candidates by the number of their sentence: what stands beside a mention is found without a walk through the document. They are laid out in
 * one list, from which those of a sentence are cut when it is asked for: of most sentences nobody asks.
 */
export function bySentence<T extends Candidate>(candidates: readonly T[]): InSentence<T> {
  const last = candidates.reduce((number, { sentence }) => Math.max(number, sentence), 0);
  const starts = new Int32Array(last + 2);
  for (const { sentence } of candidates) starts[sentence + 1] = (starts[sentence + 1] ?? 0) + 1;
  for (let number = 0; number <= last; number++) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const next = starts.slice();
  const ordered: T[] = candidates.slice();
  for (const candidate of candidates) {
    const at = next[candidate.sentence] ?? 0;
    ordered[at] = candidate;
    next[candidate.sentence] = at + 1;
  }
  let asked = -1;
  let own: readonly T[] = [];
  return (sentence) => {
    // Those of one sentence mostly ask one after another.
    if (sentence !== asked) own = ordered.slice(starts[sentence] ?? 0, starts[sentence + 1] ?? 0);
    asked = sentence;
    return own;
  };
}
