import { matchPattern, type Found, type Window } from '../arabic/matcher.js';
import type { Token } from '../arabic/token.js';
import type { Span } from '../model.js';
import type { Claims } from './claims.js';
import { compileRule } from './compiled.js';
import { beginningsIn, windowsFor, type Reading } from './reading.js';
import type { Match } from './rule.js';

/** Where a pattern was tried, and what it matched. */
export interface Tried {
  readonly windows: readonly Window[];
  readonly matches: readonly Match[];
}

/** Tries patterns where they can match and nothing is taken yet; rules that share a pattern share what it matched. */
export function matcherOf(reading: Reading, taken: Claims): (match: string) => Tried {
  const tried = new Map<string, Tried>();
  return (match) => {
    const known = tried.get(match);
    if (known !== undefined) return known;
    const result = tryPattern(match, reading, taken);
    if (result !== nowhere) tried.set(match, result);
    return result;
  };
}

function tryPattern(match: string, reading: Reading, taken: Claims): Tried {
  const compiled = compileRule(match);
  const windows = windowsFor(reading, compiled, taken);
  if (windows.length === 0) return nowhere;
  const { sentences } = reading;
  // A pattern of one tag has matched where the tag stands.
  const found = compiled.isOneTag
    ? windows.map(({ sentence, start, end }): Found => ({ sentence, span: [start, end], groups: {} }))
    : matchPattern(sentences, beginningsIn(windows, reading, compiled), compiled.pattern);
  return { windows, matches: found.map((each) => new Matched(sentences[each.sentence] ?? [], each)) };
}

const nowhere: Tried = { windows: [], matches: [] };

/** Takes tokens out of the sentence when a rule asks for them: most matches are of what an earlier kind has taken. */
class Matched implements Match {
  readonly number: number;
  readonly sentence: readonly Token[];
  readonly span: Span;
  readonly #groups: Found['groups'];

  constructor(sentence: readonly Token[], { sentence: number, span, groups }: Found) {
    this.number = number;
    this.sentence = sentence;
    this.span = span;
    this.#groups = groups;
  }

  get tokens(): readonly Token[] {
    return this.sentence.slice(...this.span);
  }

  group(name: string): readonly Token[] {
    return this.sentence.slice(...(this.#groups[name] ?? [0, 0]));
  }
}
