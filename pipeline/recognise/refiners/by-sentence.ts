import type { Candidate } from '../rule.js';

/** Candidates by the number of their sentence, each list in its order: what stands beside a mention is found without a walk through the document. */
export function bySentence<T extends Candidate>(candidates: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const lists = new Map<number, T[]>();
  for (const candidate of candidates) {
    const list = lists.get(candidate.sentence);
    if (list === undefined) lists.set(candidate.sentence, [candidate]);
    else list.push(candidate);
  }
  return lists;
}
