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
export const figuresIn = (sentence: Sentence, source: string): Figure[] =>
  sentence.mentions.filter((placed) => isOneOf(placed, kinds)).map((placed) => figureOf(placed, sentence, source));

const kinds = ['count', 'percentage', 'amount'] as const;

function figureOf(placed: Placed<(typeof kinds)[number]>, sentence: Sentence, source: string): Figure {
  const { mention, tokens } = placed;
  const { approx = false, min = false, max = false } = mention.value;
  const own = { kind: mention.kind, tokens, approx, min, max, support: [mention], confidence: mention.confidence };
  switch (mention.kind) {
    case 'amount':
      return { ...own, value: mention.value.amount, unit: mention.value.currency, end: tokens[1] };
    case 'percentage':
      return { ...own, value: mention.value.percent, unit: '%', end: tokens[1] };
    case 'count': {
      const { value, unit } = mention.value;
      return { ...own, value, ...unitOf(unit, tokens[1], sentence, source) };
    }
  }
}
