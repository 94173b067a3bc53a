import { traceMisses, type Trace } from './attempt.js';
import { claims, type Claims } from './claims.js';
import { matcherOf } from './matches.js';
import { inOrder, longestFirst } from './ordered.js';
import type { Reading } from './reading.js';
import type { Candidate, Context, Match, Recogniser, Rule, Sought } from './rule.js';

/** Runs the recognisers in their order over a reading. No two candidates of one kind, or of one layer, overlap. */
export function recognise(
  reading: Reading,
  recognisers: readonly Recogniser[],
  context: Context,
  trace?: Trace,
): Candidate[] {
  const layers = new Map<string, Claims>();
  const found: Candidate[] = [];
  for (const recogniser of recognisers) {
    const layer = recogniser.layer ?? recogniser.kind;
    const taken = layers.get(layer) ?? claims(reading.places);
    layers.set(layer, taken);
    for (const candidate of longestFirst(candidatesOf(recogniser, reading, context, taken, trace))) {
      const isFree = taken.isFree(candidate.sentence, candidate.tokens);
      trace?.({ ...candidate, result: isFree ? 'kept' : lost });
      if (!isFree) continue;
      taken.take(candidate.sentence, candidate.tokens);
      if (isMention(candidate)) found.push(candidate);
    }
  }
  return inOrder(found);
}

const lost = 'lost to a longer or earlier mention';
const isMention = (candidate: Candidate<Sought>): candidate is Candidate => candidate.kind !== 'identifier';

function candidatesOf<K extends Sought>(
  recogniser: Recogniser<K>,
  reading: Reading,
  context: Context,
  taken: Claims,
  trace?: Trace,
): Candidate<K>[] {
  const { kind, search, rules } = recogniser;
  const candidates: Candidate<K>[] = [...(search?.(context) ?? [])];
  const tryAt = matcherOf(reading, taken);
  for (const rule of rules) {
    const { windows, matches } = tryAt(rule.match);
    if (trace) traceMisses(kind, rule.name, windows, matches, reading, trace);
    for (const match of matches) {
      // What an earlier kind has taken need not be thought about.
      const isFree = taken.isFree(match.number, match.span);
      const candidate = isFree ? candidateOf(kind, rule, match, context) : undefined;
      if (candidate !== undefined) candidates.push(candidate);
      else trace?.({ kind, rule: rule.name, ...placeOf(match), result: isFree ? 'refused by the rule' : lost });
    }
  }
  return candidates;
}

const placeOf = ({ sentence, span: [start, end] }: Match): { start: number; end: number } => ({
  start: sentence[start]?.start ?? 0,
  end: sentence[end - 1]?.end ?? 0,
});

function candidateOf<K extends Sought>(
  kind: K,
  rule: Rule<K>,
  match: Match,
  context: Context,
): Candidate<K> | undefined {
  const value = rule.produce(match, context);
  if (value === undefined) return undefined;
  const { start, end } = placeOf(match);
  const { number: sentence, span: tokens } = match;
  return { kind, sentence, tokens, start, end, value, rule: rule.name, confidence: rule.confidence ?? 1 };
}
