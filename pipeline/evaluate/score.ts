import { apart, sameFields, sameValue } from './equal.js';
import { agreeingKeys, overlapping, sameSpan, type Pair, type Scored } from './pairs.js';

/** Of one reading: how many of the gold's are right, and the usual three measures of it, 0 to 1. */
export interface Measure {
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How many of the pairs that could agree do. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly strict: Measure;
  readonly value: Measure;
  readonly overlap: Measure;
  readonly flags: Share;
  readonly units: Share;
  readonly keys: Share;
}

/** What is counted of one kind in one document; documents add up. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly strict: readonly Pair[];
  readonly overlap: number;
}

export const tally = (gold: readonly Scored[], found: readonly Scored[]): Tally => ({
  gold: gold.length,
  found: found.length,
  strict: sameSpan(gold, found),
  overlap: overlapping(gold, found).length,
});

export const addTallies = (a: Tally, b: Tally): Tally => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  strict: [...a.strict, ...b.strict],
  overlap: a.overlap + b.overlap,
});

/** The scores of one kind under the three readings; a kind without gold passes when nothing is found. */
export function score({ gold, found, strict, overlap }: Tally): Score {
  const measure = (right: number): Measure => {
    const precision = found === 0 ? (gold === 0 ? 1 : 0) : right / found;
    const recall = gold === 0 ? (found === 0 ? 1 : 0) : right / gold;
    return {
      right,
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    };
  };
  const keyed = strict.filter(([mention]) => mention.value['key'] !== undefined);
  return {
    gold,
    found,
    strict: measure(strict.length),
    value: measure(strict.filter(([a, b]) => sameValue(a, b)).length),
    overlap: measure(overlap),
    flags: share(strict, apart.flags),
    units: share(strict, apart.units),
    keys: { right: agreeingKeys(keyed), of: keyed.length },
  };
}

/** Counted over the pairs in which either side has such a field. */
function share(pairs: readonly Pair[], fields: readonly string[]): Share {
  const marked = pairs.filter((pair) => pair.some(({ value }) => fields.some((field) => field in value)));
  return { right: marked.filter(([a, b]) => sameFields(a, b, fields)).length, of: marked.length };
}
