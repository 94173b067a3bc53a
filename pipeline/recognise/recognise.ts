import { matchPattern, type Found } from '../arabic/compromise.js';
import type { Token } from '../arabic/token.js';
import type { Span } from '../model.js';
import { traceMisses, type Trace } from './attempt.js';
import { claims, type Claims } from './claims.js';
import { compileRule } from './compiled.js';
import { windowsFor, type Reading } from './reading.js';
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
    const taken = layers.get(layer) ?? claims();
    layers.set(layer, taken);
    for (const candidate of candidatesOf(recogniser, reading, context, taken, trace).sort(byLength)) {
      const isFree = taken.isFree(candidate.sentence, candidate.tokens);
      trace?.({ ...candidate, result: isFree ? 'kept' : 'lost to a longer or earlier mention' });
      if (!isFree) continue;
      taken.take(candidate.sentence, candidate.tokens);
      if (isMention(candidate)) found.push(candidate);
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const isMention = (candidate: Candidate<Sought>): candidate is Candidate => candidate.kind !== 'identifier';
const byLength = (a: Candidate<Sought>, b: Candidate<Sought>): number => b.end - b.start - (a.end - a.start);

function candidatesOf<K extends Sought>(
  recogniser: Recogniser<K>,
  reading: Reading,
  context: Context,
  taken: Claims,
  trace?: Trace,
): Candidate<K>[] {
  const candidates: Candidate<K>[] = [...(recogniser.search?.(context) ?? [])];
  for (const rule of recogniser.rules) {
    const { pattern, needs } = compileRule(rule.match);
    const windows = windowsFor(reading, needs, taken);
    if (windows.length === 0) continue;
    const hits = matchPattern(reading.view, pattern, windows);
    if (trace) traceMisses(recogniser.kind, rule.name, windows, hits, reading, trace);
    for (const hit of hits) {
      const candidate = candidateOf(recogniser.kind, rule, hit, reading, context, taken, trace);
      if (candidate !== undefined) candidates.push(candidate);
    }
  }
  return candidates;
}

function candidateOf<K extends Sought>(
  kind: K,
  rule: Rule<K>,
  hit: Found,
  reading: Reading,
  context: Context,
  taken: Claims,
  trace?: Trace,
): Candidate<K> | undefined {
  const [n] = hit.pointer;
  const match = matchOf(reading.sentences[n] ?? [], hit);
  const [first, last] = [match.tokens[0], match.tokens.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const place = { start: first.start, end: last.end };
  // What an earlier kind has taken need not be thought about.
  const isFree = taken.isFree(n, match.span);
  const value = isFree ? rule.produce(match, context) : undefined;
  if (value === undefined) {
    trace?.({
      kind,
      rule: rule.name,
      ...place,
      result: isFree ? 'refused by the rule' : 'lost to a longer or earlier mention',
    });
    return undefined;
  }
  return { kind, sentence: n, tokens: match.span, ...place, value, rule: rule.name, confidence: rule.confidence ?? 1 };
}

function matchOf(sentence: readonly Token[], { pointer, groups }: Found): Match {
  let span: Span | undefined;
  for (const [start, end] of Object.values(groups))
    span = span === undefined ? [start, end] : [Math.min(span[0], start), Math.max(span[1], end)];
  span ??= [pointer[1], pointer[2]];
  return {
    sentence,
    span,
    tokens: sentence.slice(...span),
    group: (name) => sentence.slice(...(groups[name] ?? [0, 0])),
  };
}
