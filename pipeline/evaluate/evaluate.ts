import { readDocument } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { Document, Kind } from '../model.js';
import { readSchema } from '../check/dataset.js';
import type { Annotated } from './gold.js';
import { sameValue } from './equal.js';
import type { Scored } from './pairs.js';
import { evaluateRecords, type RecordEvaluation } from './records.js';
import { addTallies, score, tally, type Score, type Tally } from './score.js';

const kinds = readSchema('values')['required'] as readonly Kind[];

export type Scores = Readonly<Record<Kind, Score>>;

/** A mention of the gold that was not found with its value, or one that was found and is not in the gold. */
export interface Difference {
  readonly type: 'missed' | 'false alarm' | 'wrong value';
  readonly document: string;
  readonly mention: Scored;
  /** What stands in the gold, where the found has another value. */
  readonly expected?: Scored['value'];
  readonly sentence: string;
  /** Where the mention lies in the sentence. */
  readonly at: number;
}

export interface Evaluation {
  readonly scores: Scores;
  readonly differences: readonly Difference[];
  readonly records: RecordEvaluation;
}

/** Reads every annotated text and compares what is found with the annotation. */
export function evaluate(annotated: readonly Annotated[], knowledge: Knowledge): Evaluation {
  const documents = annotated.map(({ source, gold }) => ({
    document: readDocument(source, knowledge),
    gold,
  }));
  const of = (mentions: readonly Scored[], kind: Kind): Scored[] => mentions.filter((mention) => mention.kind === kind);
  const scores = Object.fromEntries(
    kinds.map((kind) => {
      const tallies: Tally[] = documents.map(({ document, gold }) =>
        tally(of(gold.mentions, kind), of(document.mentions as readonly Scored[], kind)),
      );
      return [kind, score(tallies.reduce(addTallies))];
    }),
  ) as Record<Kind, Score>;
  return {
    scores,
    differences: documents.flatMap(({ document, gold }) => differences(document, gold.mentions)),
    records: evaluateRecords(documents),
  };
}

type Sought = Pick<Difference, 'type' | 'mention' | 'expected'>;

function differences(document: Document, gold: readonly Scored[]): Difference[] {
  const place = ({ kind, start, end }: Scored): string => `${kind} ${String(start)} ${String(end)}`;
  const found = document.mentions as readonly Scored[];
  const golds = new Map(gold.map((mention) => [place(mention), mention]));
  const founds = new Set(found.map(place));
  const missed = gold
    .filter((mention) => !founds.has(place(mention)))
    .map((mention): Sought => ({ type: 'missed', mention }));
  const wrong = found.flatMap((mention): Sought[] => {
    const expected = golds.get(place(mention));
    if (expected === undefined) return [{ type: 'false alarm', mention }];
    return sameValue(expected, mention) ? [] : [{ type: 'wrong value', mention, expected: expected.value }];
  });
  return [...missed, ...wrong]
    .sort((a, b) => a.mention.start - b.mention.start)
    .map((difference) => ({
      ...difference,
      document: document.id,
      ...sentenceAround(document, difference.mention.start),
    }));
}

function sentenceAround({ source, sentences }: Document, at: number): { sentence: string; at: number } {
  const [start, end] = sentences.find(([from, to]) => from <= at && at < to) ?? [at, at];
  return { sentence: source.slice(start, end), at: at - start };
}
