import type { Candidate, Sought, SoughtValues } from './rule.js';

/**
 * A candidate with another value. Its fields are written out and not spread: all candidates then have one layout in memory, and what goes
 * through all of them is faster.
 */
export function valued<K extends Sought>(candidate: Candidate<K>, value: SoughtValues[K]): Candidate<K> {
  const { kind, sentence, tokens, start, end, rule, confidence, time } = candidate;
  const own = { kind, sentence, tokens, start, end, value, rule, confidence };
  return time === undefined ? own : { ...own, time };
}
