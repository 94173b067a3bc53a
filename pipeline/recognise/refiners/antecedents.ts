import type { Token } from '../../arabic/token.js';
import type { Candidate, Context } from '../rule.js';

/** A body or a programme that a general noun may stand for. */
export interface Antecedent {
  /** Folded, without article. */
  readonly words: readonly string[];
  readonly key: string;
  readonly sentence: number;
  readonly start: number;
  /** Named after و, beside another: less likely what the sentence is about. */
  readonly isJoined: boolean;
}

/** What a document names with one noun: in advance how often, and, as it is read, what was named so far. */
export interface Named {
  readonly counts: Map<string, number>;
  readonly first: Antecedent;
  readonly before: Antecedent[];
}

export const wordOf = ({ bare }: Token): string => bare;

export function antecedentOf(candidate: Candidate, { sentences }: Context): Antecedent | undefined {
  if (candidate.kind !== 'organization' && candidate.kind !== 'programme') return undefined;
  const { sentence, start, value, tokens: span } = candidate;
  const tokens = sentences[sentence] ?? [];
  const isJoined = tokens[span[0] - 1]?.tags.has('And') === true;
  return value.key === undefined
    ? undefined
    : { words: tokens.slice(...span).map(wordOf), key: value.key, sentence, start, isJoined };
}

/** The words under which an antecedent is sought: its noun, and its noun with the next word, which a longer name may be shortened to. */
export const handlesOf = ({ words: [noun = '', next, more] }: Antecedent): string[] =>
  more === undefined ? [noun] : [noun, `${noun} ${next ?? ''}`];

export function namedBy(antecedents: readonly Antecedent[]): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const antecedent of antecedents) {
    for (const handle of handlesOf(antecedent)) {
      const entry = named.get(handle) ?? { counts: new Map<string, number>(), first: antecedent, before: [] };
      entry.counts.set(antecedent.key, (entry.counts.get(antecedent.key) ?? 0) + 1);
      named.set(handle, entry);
    }
  }
  return named;
}

const near = 2;
const fewestAhead = 2;

/** The nearest that fits, if it is near; else the one of which the document speaks most; none where two are spoken of as often. */
export function meant(named: Named | undefined, sentence: number): string | undefined {
  if (named === undefined) return undefined;
  const nearest = named.before.at(-1);
  if (nearest !== undefined && sentence - nearest.sentence <= near) {
    return nearest.sentence === sentence ? nearest.key : topicOf(named.before, nearest.sentence);
  }
  const [most, second] = [...named.counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] === second?.[1]) return undefined;
  // Before a first mention, one that is named at once, or again and again.
  return nearest !== undefined || most[1] >= fewestAhead || named.first.sentence - sentence <= near
    ? most[0]
    : undefined;
}

/** Of an earlier sentence, the last that was not merely named beside another. */
function topicOf(before: readonly Antecedent[], sentence: number): string | undefined {
  let at = before.length;
  while (before[at - 1]?.sentence === sentence) at--;
  const there = before.slice(at);
  return (there.findLast(({ isJoined }) => !isJoined) ?? there[0])?.key;
}
