import { compilePattern } from '../arabic/compromise.js';
import type { Pattern, PatternTerm } from '../arabic/matcher.js';

/** A pattern with what the engine asks of it before it is tried. */
export interface CompiledPattern {
  readonly pattern: Pattern;
  /** What must stand in a stretch for the pattern to match there, what is soon looked up first; at least one of them is a tag. */
  readonly needs: readonly Need[];
  /** What a match can begin with; undefined where that may be anything. */
  readonly opening: Marks | undefined;
  /** How many terms it can take at the most. */
  readonly length: number;
  /** True where it is nothing else than a tag. */
  readonly isOneTag: boolean;
}

/** A term that must be there, known by any of some tags and words, between two places counted from the first term of a match. */
export interface Need extends Marks {
  readonly from: number;
  readonly to: number;
  /** True where the term is part of every mention that the pattern finds: a place that is taken need not be tried. */
  readonly isSpan: boolean;
}

/** A term is known by any of these. */
export interface Marks {
  readonly tags: readonly string[];
  readonly words: ReadonlySet<string>;
}

const noWords: ReadonlySet<string> = new Set();
/** Whether one tag, and nothing else, fulfils a need. */
export const isTag = ({ tags, words }: Marks): boolean => tags.length === 1 && words.size === 0;

// A term that may be repeated without end is tried so many times.
const greedyReach = 12;
const compiled = new Map<string, CompiledPattern>();

/** Compiles a match pattern once; throws where no tag is required, since such a rule would be tried at every word. */
export function compileRule(match: string): CompiledPattern {
  let entry = compiled.get(match);
  if (entry === undefined) compiled.set(match, (entry = compile(match)));
  return entry;
}

function compile(match: string): CompiledPattern {
  const pattern = compilePattern(match);
  const [least, most] = [pattern.map(leastOf), pattern.map(mostOf)];
  const length = sum(most);
  const hasGroups = pattern.some(({ group }) => group !== undefined);
  const needs = pattern
    .flatMap((term, i) => {
      const place = { from: sum(least.slice(0, i)), to: sum(most.slice(0, i + 1)) - 1 };
      const isSpan = !hasGroups || term.group !== undefined;
      return needsOf(term).map(({ tags, words }): Need => ({ tags, words, ...place, isSpan }));
    })
    .sort(byEase);
  if (!needs.some(isTag)) {
    throw new Error(`Unexpected pattern \`${match}\`, expected a #Tag that is neither optional nor an alternative`);
  }
  const isOneTag = pattern.length === 1 && length === 1 && needs.length === 1 && pattern[0]?.tag !== undefined;
  return { pattern, needs, opening: openingOf(pattern), length, isOneTag };
}

/** Tags are looked up in lists of numbers, words in the tokens themselves. */
const byEase = (a: Need, b: Need): number => a.words.size - b.words.size || a.tags.length - b.tags.length;

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

function needsOf(term: PatternTerm): Marks[] {
  if (term.optional || term.negative) return [];
  if (term.tag !== undefined) return [{ tags: [term.tag], words: noWords }];
  if (term.word !== undefined) return [{ tags: [], words: new Set([term.word]) }];
  if (term.fastOr !== undefined) return [{ tags: [], words: term.fastOr }];
  const choices = (term.choices ?? []).map((choice) => choice.flatMap(needsOf));
  return term.operator === 'and' ? choices.flat() : needsOfChoices(choices);
}

/** Of alternatives: the tags that all of them need, and else any of what each of them needs. */
function needsOfChoices(choices: readonly Marks[][]): Marks[] {
  const [first = [], ...rest] = choices;
  const common = first.filter(
    (need) =>
      isTag(need) && rest.every((needs) => needs.some(({ tags }) => tags[0] === need.tags[0] && tags.length === 1)),
  );
  if (common.length > 0) return common;
  const firsts = choices.map(([need]) => need);
  // A term that is neither word, tag nor choice, such as `.`, can be anything.
  if (firsts.length === 0 || !firsts.every((need) => need !== undefined)) return [];
  return [eitherOf(firsts)];
}

/** Of the terms up to the first that must be there, what any is known by. */
function openingOf(pattern: Pattern): Marks | undefined {
  const marks: Marks[] = [];
  for (const term of pattern) {
    const own = openingOfTerm(term);
    if (own === undefined) return undefined;
    marks.push(own);
    if (!term.optional) return eitherOf(marks);
  }
  return undefined;
}

function openingOfTerm({ negative, tag, word, fastOr, choices, operator }: PatternTerm): Marks | undefined {
  if (negative) return undefined;
  if (tag !== undefined) return { tags: [tag], words: noWords };
  if (word !== undefined) return { tags: [], words: new Set([word]) };
  if (fastOr !== undefined) return { tags: [], words: fastOr };
  const openings = (choices ?? []).map(openingOf);
  if (operator === 'and') return openings.find((opening) => opening !== undefined);
  return openings.length > 0 && openings.every((opening) => opening !== undefined) ? eitherOf(openings) : undefined;
}

const eitherOf = (marks: readonly Marks[]): Marks => ({
  tags: marks.flatMap(({ tags }) => tags),
  words: new Set(marks.flatMap(({ words }) => [...words])),
});

function leastOf(term: PatternTerm): number {
  if (term.optional) return 0;
  return term.operator === 'or' ? Math.min(...choicesOf(term).map((choice) => sum(choice.map(leastOf)))) : 1;
}

function mostOf(term: PatternTerm): number {
  const length = term.operator === 'or' ? Math.max(1, ...choicesOf(term).map((choice) => sum(choice.map(mostOf)))) : 1;
  return term.greedy ? length * greedyReach : length;
}

const choicesOf = ({ choices }: PatternTerm): readonly Pattern[] => choices ?? [[]];
