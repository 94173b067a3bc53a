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
  readonly start?: boolean;
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
export const compilePattern = (match: string): Pattern => laidOut(nlp.parseMatch(match.replace(arabicRuns, fold)));

/** All that compromise asks of a term: where each has all of it, in one order, nothing is searched for. */
const layout = Object.fromEntries(
  'anything start end id word tag method pre post regex chunk switch machine sense fastOr pos choices operator use fuzzy min max negative optional greedy group'
    .split(' ')
    .map((field) => [field, undefined]),
);

/** A lone slash is parsed as an empty regular expression, which every term matches: it is the mark itself. */
const laidOut = (pattern: Pattern): Pattern =>
  pattern.map(({ regex, choices, ...term }) => ({
    ...layout,
    ...term,
    ...(regex !== undefined && (regex.source === emptySource ? { word: '/' } : { regex })),
    ...(choices && { choices: choices.map(laidOut) }),
  }));
const emptySource = new RegExp('').source;

/** A pattern that matches at the first term of a stretch alone. */
export const anchored = ([first, ...rest]: Pattern): Pattern => (first ? [{ ...first, start: true }, ...rest] : []);

/** A stretch of a sentence: its number, and indexes of its tokens. */
export interface Window {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

export interface Found {
  /** The number of its sentence. */
  readonly sentence: number;
  /** Indexes of terms in the sentence: from the first to the last that a group took, else of all that it matched. */
  readonly span: Span;
  /** The terms that each named group took. */
  readonly groups: Readonly<Record<string, Span>>;
}

/** Runs an anchored pattern over stretches of sentences, which are in order; no two matches share a token. */
export function matchPattern(
  sentences: readonly (readonly Token[])[],
  stretches: readonly Window[],
  pattern: Pattern,
): Found[] {
  const words = stretches.map((stretch) => wordsIn(sentences[stretch.sentence] ?? [], stretch));
  const { ptrs, byGroup } = one.match(words, { regs: pattern });
  // Groups come in the order of the matches, at most one of a name for each, so one walk pairs them.
  const queues = Object.entries(byGroup).map(([name, places]) => ({ name, places, next: 0 }));
  const found: Found[] = [];
  let [last, end] = [-1, 0];
  for (const [n, , length] of ptrs) {
    const { sentence = 0, start = 0 } = stretches[n] ?? {};
    const groups: Record<string, Span> = {};
    let span: Span | undefined;
    for (const queue of queues) {
      const place = queue.places[queue.next];
      if (place?.[0] !== n) continue;
      const group: Span = [start + place[1], start + place[2]];
      groups[queue.name] = group;
      span = span === undefined ? group : [Math.min(span[0], group[0]), Math.max(span[1], group[1])];
      queue.next++;
    }
    if (sentence === last && start < end) continue;
    [last, end] = [sentence, start + length];
    found.push({ sentence, span: span ?? [start, start + length], groups });
  }
  return found;
}

function wordsIn(sentence: readonly Token[], { start, end }: Window): Word[] {
  const words: Word[] = [];
  for (let i = start; i < end; i++) {
    const word = sentence[i]?.word;
    if (word !== undefined) words.push(word);
  }
  return words;
}
