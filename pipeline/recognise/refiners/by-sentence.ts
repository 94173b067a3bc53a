import type { Candidate } from '../rule.js';

/** Candidates by the number of their sentence, each list in its order: what stands beside a mention is found without a walk through the document. */
export function bySentence<T extends Candidate>(candidates: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const lists = new Map<number, T[]>();
  let [last, list] = [-1, [] as T[]];
  for (const candidate of candidates) {
    const { sentence } = candidate;
    // Those of one sentence mostly stand together.
    if (sentence !== last) {
      list = lists.get(sentence) ?? [];
      lists.set(sentence, list);
      last = sentence;
    }
    list.push(candidate);
  }
  return lists;
}
