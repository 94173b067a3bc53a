import type { Window } from '../arabic/matcher.js';
import type { Reading } from './reading.js';
import type { Match, Sought } from './rule.js';

/** What came of a rule at a place, for `nashir extract --trace`; offsets into the source. */
export interface Attempt {
  readonly kind: Sought;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly result: 'kept' | 'did not match' | 'refused by the rule' | 'lost to a longer or earlier mention';
}

export type Trace = (attempt: Attempt) => void;

/** Tells of the stretches in which a rule was tried and found nothing. */
export function traceMisses(
  kind: Sought,
  rule: string,
  windows: readonly Window[],
  matches: readonly Match[],
  { sentences }: Reading,
  trace: Trace,
): void {
  for (const { sentence: n, start: from, end: to } of windows) {
    if (matches.some(({ number, span }) => number === n && span[0] >= from && span[1] <= to)) continue;
    const [first, last] = [sentences[n]?.[from], sentences[n]?.[to - 1]];
    if (first !== undefined && last !== undefined)
      trace({ kind, rule, start: first.start, end: last.end, result: 'did not match' });
  }
}
