import { createRequire } from 'node:module';
import type Nlp from 'compromise/one';
import type { Span } from '../model.js';
import { fold } from './fold.js';
import type { Token } from './token.js';

/** Where a match lies: number of the sentence, first and end term. */
export type Pointer = readonly [sentence: number, start: number, end: number];

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
  readonly choices?: readonly Pattern[];
  readonly operator?: 'or' | 'and';
}

interface MatchResult {
  readonly ptrs: Pointer[];
  readonly byGroup: Readonly<Record<string, readonly Pointer[]>>;
}

/** As much of compromise's View as is used here; its own types leave out what a plugin sees. */
export interface TermView {
  readonly document: readonly (readonly Token[])[];
  readonly docs: readonly (readonly Token[])[];
  update(pointers: readonly Pointer[]): TermView;
}

interface World {
  hooks: string[];
  readonly methods: {
    readonly one: { match(docs: readonly (readonly Token[])[], todo: { readonly regs: Pattern }): MatchResult };
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

type Input = (sentences: readonly { readonly terms: readonly Token[] }[]) => TermView;

/** A View over tokens that are ready: compromise takes its own JSON form as it stands. */
export const viewOf = (sentences: readonly (readonly Token[])[]): TermView =>
  (nlp as unknown as Input)(sentences.map((terms) => ({ terms })));

const arabicRuns = /[\u0600-\u06ff]+/gu;

/** Compiles a match pattern; its Arabic literals are folded, as the terms are. */
export const compilePattern = (match: string): Pattern => nlp.parseMatch(match.replace(arabicRuns, fold));

export interface Found {
  readonly pointer: Pointer;
  /** The terms that each named group took, as offsets into the sentence. */
  readonly groups: Readonly<Record<string, Span>>;
}

/** Runs a pattern over stretches of a view; what it finds is given in the places of the whole view. */
export function matchPattern(view: TermView, pattern: Pattern, windows: readonly Pointer[]): Found[] {
  const { ptrs, byGroup } = one.match(view.update(windows).docs, { regs: pattern });
  // Groups come in the order of the matches, at most one of a name for each, so one walk pairs them.
  const queues = Object.entries(byGroup).map(([name, places]) => ({ name, places, next: 0 }));
  return ptrs.map(([n, start, end]) => {
    const [sentence, from] = windows[n] ?? [n, 0];
    const groups: Record<string, Span> = {};
    for (const queue of queues) {
      const place = queue.places[queue.next];
      if (place?.[0] !== n || place[1] < start || place[2] > end) continue;
      groups[queue.name] = [from + place[1], from + place[2]];
      queue.next++;
    }
    return { pointer: [sentence, from + start, from + end], groups };
  });
}
