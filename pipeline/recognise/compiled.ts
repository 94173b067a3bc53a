import { compilePattern, type Pattern, type PatternTerm } from '../arabic/compromise.js';

/** A pattern with what the engine asks of it before it is tried. */
export interface CompiledPattern {
  readonly pattern: Pattern;
  /** What must stand in a stretch for the pattern to match there; at least one of them is a tag. */
  readonly needs: readonly Need[];
}

/** One term that must be there, by tag or as one of some words, and how many terms the match can have on its two sides. */
export interface Need {
  readonly tag?: string;
  readonly words?: ReadonlySet<string>;
  readonly before: number;
  readonly after: number;
  /** True where the term is part of every mention that the pattern finds: a place that is taken need not be tried. */
  readonly isSpan: boolean;
}

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
  const reaches = pattern.map(reachOf);
  const sum = (list: readonly number[]): number => list.reduce((total, reach) => total + reach, 0);
  const hasGroups = pattern.some(({ group }) => group !== undefined);
  const needs = pattern.flatMap((term, i) => {
    const own = (reaches[i] ?? 1) - 1;
    const isSpan = !hasGroups || term.group !== undefined;
    return needsOf(term).map((need) => ({
      ...need,
      before: sum(reaches.slice(0, i)) + own,
      after: sum(reaches.slice(i + 1)) + own,
      isSpan,
    }));
  });
  if (!needs.some(({ tag }) => tag !== undefined)) {
    throw new Error(`Unexpected pattern \`${match}\`, expected a #Tag that is neither optional nor an alternative`);
  }
  return { pattern, needs };
}

function needsOf(term: PatternTerm): Pick<Need, 'tag' | 'words'>[] {
  if (term.optional === true || term.negative === true) return [];
  if (term.tag !== undefined) return [{ tag: term.tag }];
  if (term.word !== undefined) return [{ words: new Set([term.word]) }];
  if (term.fastOr !== undefined) return [{ words: term.fastOr }];
  if (term.operator === 'and') return (term.choices ?? []).flat().flatMap(needsOf);
  return needsOfChoices((term.choices ?? []).map((choice) => choice.flatMap(needsOf)));
}

/** Of alternatives: the tags that all of them need, and one of their words where each of them needs one. */
function needsOfChoices([first = [], ...rest]: readonly Pick<Need, 'tag' | 'words'>[][]): Pick<
  Need,
  'tag' | 'words'
>[] {
  const common = first.filter(
    ({ tag }) => tag !== undefined && rest.every((needs) => needs.some((need) => need.tag === tag)),
  );
  const words = [first, ...rest].map((needs) => needs.find((need) => need.words !== undefined)?.words);
  const all = words.every((set) => set !== undefined) ? [{ words: new Set(words.flatMap((set) => [...set])) }] : [];
  return [...common, ...all];
}

function reachOf(term: PatternTerm): number {
  const length = Math.max(1, ...(term.choices ?? []).map((choice) => choice.length));
  if (term.max !== undefined && Number.isFinite(term.max)) return length * term.max;
  return term.greedy === true ? length * greedyReach : length;
}
