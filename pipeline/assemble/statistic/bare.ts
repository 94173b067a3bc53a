import type { Token } from '../../arabic/token.js';
import { isLikeYear } from '../../recognise/numeral/year.js';
import { mentionAt, type Sentence } from '../context.js';
import type { Figure } from './figure.js';

/** A telephone number or the like. */
const isCode = /^[0٠]\p{Nd}/u;

/** A number that no mention holds, as in brackets and cells, where it counts nothing by itself; a year is none. */
export function bareFigureAt({ tokens, mentions }: Sentence, at: number): Figure | undefined {
  const token = tokens[at];
  if (token?.number === undefined || isLikeYear(token) || token.tags.has('Ordinal') || isCode.test(token.text))
    return undefined;
  return mentions.some(({ tokens: [from, to] }) => from <= at && at < to) ? undefined : bareFigure(token, at);
}

/** The number of a token, whatever it counts. */
export const bareFigure = ({ number = '0', start, end }: Token, at: number): Figure => ({
  kind: 'count',
  value: number,
  unit: null,
  tokens: [at, at + 1],
  end: at + 1,
  approx: false,
  min: false,
  max: false,
  support: [[start, end]],
  confidence: 1,
});

const kinds = ['count', 'percentage', 'amount'] as const;

/** The figure that begins at a token, a mention or not. */
export function figureAt(sentence: Sentence, at: number, figures: readonly Figure[]): Figure | undefined {
  return mentionAt(sentence, at, kinds) === undefined
    ? bareFigureAt(sentence, at)
    : figures.find(({ tokens: [start] }) => start === at);
}
