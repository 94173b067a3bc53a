import { createRequire } from 'node:module';
import type Nlp from 'compromise/one';
import type { Span } from '../model.js';
import { fold } from './fold.js';
import type { Token, Word } from './token.js';

/** A compiled match pattern, as compromise keeps it. */
export type Pattern = readonly PatternTerm[];

/** What the engine needs to know of one term of a pattern. */
export interface PatternTerm {
  readonly tag?: string;
  readonly word?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly greedy?: boolean;
  readonly group?: string;
  readonly max?: number;
  readonly regex?: RegExp;
  readonly choices?: readonly Pattern[];
  readonly operator?: 'or' | 'and';
}

interface MatchResult {
  readonly ptrs: readonly Pointer[];
  readonly byGroup: Readonly<Record<string, readonly Pointer[]>>;
}

/** Number of the stretch, first and end term. */
type Pointer = readonly [stretch: number, start: number, end: number];

interface World {
  hooks: string[];
  readonly methods: {
    readonly one: { match(stretches: readonly (readonly Word[])[], todo: { readonly regs: Pattern }): MatchResult };
  };
}

// The one-file build: it loads five times faster, and its world is ours alone, while all modules share that of the other.
const nlp = createRequire(import.meta.url)('compromise/one') as typeof Nlp;

/** The Arabic model: terms come with their folded forms, tags and places in the source, so that none of the English steps runs over them. */
nlp.plugin({
  mutate(world: object): void {
    (world as World).hooks = [];
  },
});

const { one } = nlp.methods() as World['methods'];

const arabicRuns = /[\u0600-\u06ff]+/gu;

/** Compiles a match pattern; its Arabic literals are folded, as the terms are. */
export const compilePattern = (match: string): Pattern => withSlashes(nlp.parseMatch(match.replace(arabicRuns, fold)));

/** A lone slash is parsed as an empty regular expression, which every term matches: it is the mark itself. */
const withSlashes = (pattern: Pattern): Pattern =>
  pattern.map(({ regex, choices, ...term }) => ({
    ...term,
    ...(regex !== undefined && (regex.source === emptySource ? { word: '/' } : { regex })),
    ...(choices && { choices: choices.map(withSlashes) }),
  }));
const emptySource = new RegExp('').source;

/** A stretch of a sentence: its number, and indexes of its tokens. */
export interface Window {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

export interface Found {
  /** The number of its sentence. */
  readonly sentence: number;
  /** Indexes of its terms in the sentence. */
  readonly span: Span;
  /** The terms that each named group took. */
  readonly groups: Readonly<Record<string, Span>>;
}

/** Runs a pattern over stretches of sentences. */
export function matchPattern(
  sentences: readonly (readonly Token[])[],
  windows: readonly Window[],
  pattern: Pattern,
): Found[] {
  const stretches = windows.map((window) => wordsIn(sentences[window.sentence] ?? [], window));
  const { ptrs, byGroup } = one.match(stretches, { regs: pattern });
  // Groups come in the order of the matches, at most one of a name for each, so one walk pairs them.
  const queues = Object.entries(byGroup).map(([name, places]) => ({ name, places, next: 0 }));
  return ptrs.map(([n, start, end]) => {
    const { sentence = 0, start: from = 0 } = windows[n] ?? {};
    const groups: Record<string, Span> = {};
    for (const queue of queues) {
      const place = queue.places[queue.next];
      if (place?.[0] !== n || place[1] < start || place[2] > end) continue;
      groups[queue.name] = [from + place[1], from + place[2]];
      queue.next++;
    }
    return { sentence, span: [from + start, from + end], groups };
  });
}

function wordsIn(sentence: readonly Token[], { start, end }: Window): Word[] {
  const words: Word[] = [];
  for (let i = start; i < end; i++) {
    const word = sentence[i]?.word;
    if (word !== undefined) words.push(word);
  }
  return words;
}
