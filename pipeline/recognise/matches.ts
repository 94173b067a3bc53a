import { matchPattern, type Found, type Pointer } from '../arabic/compromise.js';
import type { Span } from '../model.js';
import type { Claims } from './claims.js';
import { compileRule } from './compiled.js';
import { windowsFor, type Reading } from './reading.js';
import type { Match } from './rule.js';

/** Where a pattern was tried, and what it matched. */
export interface Tried {
  readonly windows: readonly Pointer[];
  readonly matches: readonly PlacedMatch[];
}

interface PlacedMatch {
  /** The number of its sentence. */
  readonly number: number;
  readonly match: Match;
}

/** Tries patterns where they can match and nothing is taken yet; rules that share a pattern share what it matched. */
export function matcherOf(reading: Reading, taken: Claims): (match: string) => Tried {
  const tried = new Map<string, Tried>();
  return (match) => {
    let result = tried.get(match);
    if (result === undefined) tried.set(match, (result = tryPattern(match, reading, taken)));
    return result;
  };
}

function tryPattern(match: string, reading: Reading, taken: Claims): Tried {
  const compiled = compileRule(match);
  const windows = windowsFor(reading, compiled, taken);
  const found = windows.length === 0 ? [] : matchPattern(reading.view, compiled.pattern, windows);
  return { windows, matches: found.map((each) => placed(each, reading)) };
}

function placed({ pointer: [number, from, to], groups }: Found, { sentences }: Reading): PlacedMatch {
  const sentence = sentences[number] ?? [];
  let span: Span | undefined;
  for (const [start, end] of Object.values(groups)) {
    span = span === undefined ? [start, end] : [Math.min(span[0], start), Math.max(span[1], end)];
  }
  span ??= [from, to];
  const match = {
    sentence,
    span,
    tokens: sentence.slice(...span),
    group: (name: string) => sentence.slice(...(groups[name] ?? [0, 0])),
  };
  return { number, match };
}
