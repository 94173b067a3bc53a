import type { Span } from '../model.js';
import type { Token } from './token.js';

/** A match pattern, term by term. */
export type Pattern = readonly PatternTerm[];

/** What one term of a pattern asks of a token, and how often it may stand there. All have all fields, so that those who ask meet one shape. */
export interface PatternTerm {
  readonly tag: string | undefined;
  readonly word: string | undefined;
  readonly fastOr: ReadonlySet<string> | undefined;
  readonly regex: RegExp | undefined;
  readonly anything: boolean;
  /** Alternatives of several terms each, of which one must be met, or all. */
  readonly choices: readonly Pattern[] | undefined;
  readonly operator: 'or' | 'and' | undefined;
  readonly optional: boolean;
  readonly negative: boolean;
  readonly greedy: boolean;
  readonly group: string | undefined;
}

/** A stretch of a sentence: its number, and indexes of its tokens. */
export interface Window {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

export interface Found {
  /** The number of its sentence. */
  readonly sentence: number;
  /** Indexes of tokens in the sentence: from the first to the last that a group took, else of all that it matched. */
  readonly span: Span;
  /** The tokens that each named group took. */
  readonly groups: Readonly<Record<string, Span>>;
}

/** Matches a pattern at the beginnings of stretches of sentences, which are in order; no two matches share a token. */
export function matchPattern(
  sentences: readonly (readonly Token[])[],
  stretches: readonly Window[],
  pattern: Pattern,
): Found[] {
  const found: Found[] = [];
  let [last, taken] = [-1, 0];
  for (const { sentence, start, end } of stretches) {
    if (sentence === last && start < taken) continue;
    const walk = walkFrom(pattern, sentences[sentence] ?? [], start, end);
    if (walk === undefined) continue;
    const { at, groups = noGroups } = walk;
    [last, taken] = [sentence, at];
    found.push({ sentence, span: hullOf(groups) ?? [start, at], groups });
  }
  return found;
}

function hullOf(groups: Readonly<Record<string, Span>>): Span | undefined {
  let hull: Span | undefined;
  for (const name in groups) {
    const [start, end] = groups[name] ?? [0, 0];
    hull = hull === undefined ? [start, end] : [Math.min(hull[0], start), Math.max(hull[1], end)];
  }
  return hull;
}

/** How far a pattern has come. */
interface Walk {
  readonly pattern: Pattern;
  readonly tokens: readonly Token[];
  readonly to: number;
  /** The next token, and the term that is at it. */
  at: number;
  term: number;
  /** Most patterns are left before a group has taken anything. */
  groups: Record<string, Span> | undefined;
}

const noGroups: Found['groups'] = {};

/**
 * Takes each term as it comes and never goes back, as compromise does, but makes nothing for a term that is not met. Undefined where
 * one that must be there is not.
 */
function walkFrom(pattern: Pattern, tokens: readonly Token[], from: number, to: number): Walk | undefined {
  const walk: Walk = { pattern, tokens, to, at: from, term: 0, groups: undefined };
  for (let term = pattern[0]; term !== undefined; term = pattern[++walk.term]) if (!take(walk, term)) return undefined;
  return walk.at === from ? undefined : walk;
}

/** Whether the walk may go on after a term. */
function take(walk: Walk, term: PatternTerm): boolean {
  const token = tokenAt(walk, walk.at);
  if (token === undefined) return term.optional;
  if (term.choices !== undefined) return takeChoice(walk, term, term.choices);
  if (term.negative) return takeOther(walk, term, token);
  if (!isMet(term, token)) return term.optional;
  const from = walk.at;
  if (term.optional) leaveToNext(walk, token);
  walk.at++;
  if (term.greedy) takeMore(walk);
  note(walk, term, from);
  return true;
}

const tokenAt = ({ tokens, to }: Walk, at: number): Token | undefined => (at < to ? tokens[at] : undefined);

/** Whether a token is what a term asks for. */
function isMet({ tag, word, fastOr, regex, anything }: PatternTerm, { normal, tags }: Token): boolean {
  if (tag !== undefined) return tags.has(tag);
  if (word !== undefined) return normal === word;
  if (fastOr !== undefined) return fastOr.has(normal);
  return anything || regex?.test(normal) === true;
}

/** The same, where a term may also say what must not stand there. */
const suits = (term: PatternTerm | undefined, token: Token | undefined): boolean =>
  term !== undefined && token !== undefined && isMet(term, token) !== term.negative;

/** What is optional is left to the term after it, where that takes this token and could not take the next. */
function leaveToNext(walk: Walk, token: Token): void {
  const next = walk.pattern[walk.term + 1];
  if (suits(next, token) && !suits(next, tokenAt(walk, walk.at + 1))) walk.term++;
}

/** Goes on as long as a term is met, up to where the one after it is. */
function takeMore(walk: Walk): void {
  const [term, next] = [walk.pattern[walk.term], walk.pattern[walk.term + 1]];
  for (; walk.at < walk.to; walk.at++) {
    const token = walk.tokens[walk.at];
    if (suits(next, token) || !suits(term, token)) return;
  }
}

/** Takes one token, whatever it is, if it is not what must not stand there; where it may also be missing, and a term soon after it has the token, that takes it. */
function takeOther(walk: Walk, term: PatternTerm, token: Token): boolean {
  if (isMet(term, token)) return false;
  if (term.optional) {
    const [next, second] = [walk.pattern[walk.term + 1], walk.pattern[walk.term + 2]];
    if (suits(next, token)) walk.term++;
    else if (next?.optional === true && suits(second, token)) walk.term += 2;
  }
  walk.at++;
  return true;
}

function takeChoice(walk: Walk, term: PatternTerm, choices: readonly Pattern[]): boolean {
  const from = walk.at;
  const lengthAt = term.operator === 'and' ? lengthOfAll : lengthOfFirst;
  let length = lengthAt(walk, choices, from);
  if (length === 0) {
    if (term.negative && !term.optional) walk.at++;
    return term.negative || term.optional;
  }
  if (term.negative) return false;
  for (; length > 0; length = term.greedy ? lengthAt(walk, choices, walk.at) : 0) walk.at += length;
  note(walk, term, from);
  return true;
}

/** How many tokens the first alternative that is met takes; 0 where none is. */
function lengthOfFirst(walk: Walk, choices: readonly Pattern[], at: number): number {
  for (const choice of choices) if (isAllMet(walk, choice, at)) return choice.length;
  return 0;
}

/** How many the longest takes, where all are met. */
function lengthOfAll(walk: Walk, choices: readonly Pattern[], at: number): number {
  let longest = 0;
  for (const choice of choices) {
    if (!isAllMet(walk, choice, at)) return 0;
    longest = Math.max(longest, choice.length);
  }
  return longest;
}

function isAllMet(walk: Walk, choice: Pattern, at: number): boolean {
  for (let i = 0; i < choice.length; i++) if (!suits(choice[i], tokenAt(walk, at + i))) return false;
  return true;
}

/** Adds to the group of a term what it took. */
function note(walk: Walk, { group }: PatternTerm, from: number): void {
  if (group === undefined) return;
  const groups = (walk.groups ??= {});
  const [start, end] = groups[group] ?? [from, from];
  groups[group] = [start, end + walk.at - from];
}
