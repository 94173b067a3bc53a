import type { Span } from '../../model.js';
import type { Support } from '../claims.js';
import { isOneOf, type Placed, type Sentence } from '../context.js';
import { unitOf } from './unit.js';

/** A number that may be a statistic, where it stands. */
export interface Figure {
  /** A decimal number. */
  readonly value: string;
  /** The noun counted, the currency, `%`; null where nothing is said. */
  readonly unit: string | null;
  /** The tokens of the number. */
  readonly tokens: Span;
  /** The token after its unit. */
  readonly end: number;
  readonly kind: (typeof kinds)[number];
  readonly approx: boolean;
  readonly min: boolean;
  readonly max: boolean;
  readonly support: readonly Support[];
  readonly confidence: number;
  /** True of a number alone, which counts what the figure before it does. */
  readonly isElided?: true;
}

/** The numbers of a sentence that can be statistics, in order. */
export function figuresIn(sentence: Sentence, source: string): Figure[] {
  const figures: Figure[] = [];
  for (const placed of sentence.mentions) if (isOneOf(placed, kinds)) figures.push(figureOf(placed, sentence, source));
  return figures;
}

const kinds = ['count', 'percentage', 'amount'] as const;

function figureOf(placed: Placed<(typeof kinds)[number]>, sentence: Sentence, source: string): Figure {
  const { mention, tokens } = placed;
  const { approx = false, min = false, max = false } = mention.value;
  const { value, unit, end } = measured(placed, sentence, source);
  const { kind, confidence } = mention;
  return { kind, value, unit, tokens, end, approx, min, max, support: [mention], confidence };
}

function measured(
  { mention, tokens: [, end] }: Placed<(typeof kinds)[number]>,
  sentence: Sentence,
  source: string,
): Pick<Figure, 'value' | 'unit' | 'end'> {
  switch (mention.kind) {
    case 'amount':
      return { value: mention.value.amount, unit: mention.value.currency, end };
    case 'percentage':
      return { value: mention.value.percent, unit: '%', end };
    case 'count': {
      const { unit, end: after } = unitOf(mention.value.unit, end, sentence, source);
      return { value: mention.value.value, unit, end: after };
    }
  }
}
