import type { Span } from '../../model.js';
import type { Role } from '../../schemas.js';
import type { Claim } from '../claims.js';
import type { Context, Placed, Sentence } from '../context.js';
import type { Walked } from '../walk.js';
import type { Field } from './frame.js';
import type { Figure } from './figure.js';

/** A figure with the words around it that can tell of it. */
export interface Clause {
  readonly sentence: Sentence;
  readonly figure: Figure;
  /** The token after the last stop, or after the figure before. */
  readonly from: number;
  /** The next stop or figure. */
  readonly to: number;
  /** What was said of the figure before it in the sentence. */
  readonly last: Told | undefined;
  readonly context: Context;
}

/** Words of a sentence that say what a figure is of. */
export interface Phrase {
  readonly text: string;
  readonly claim: Claim<string>;
  readonly tokens: Span;
  /** The mentions inside it. */
  readonly mentions: readonly Placed[];
  /** The mention that is all of it. */
  readonly whole: Placed | undefined;
}

/** What the words around a figure say of it. */
export interface Told {
  readonly type: 'level' | 'share' | 'held' | 'done';
  /** What is measured; of a change, what has changed. */
  readonly phrase?: Phrase | undefined;
  /** The change that the figure tells, and that of which the verb tells, whatever the figure is. */
  readonly change?: Change | undefined;
  readonly moves?: Change | undefined;
  readonly shareOf?: Phrase | undefined;
  readonly category?: Phrase | undefined;
  readonly subject?: Claim<Role> | undefined;
  /** Mentions that say when and where: after the figure, and before it, the nearest first. */
  readonly behind: readonly Placed[];
  readonly around: readonly Placed[];
  /** What stands behind the figure of which is told, where others are set against it. */
  readonly told?: readonly Placed[] | undefined;
  /** What sort of figure it was said of. */
  readonly of?: Figure['kind'] | undefined;
  /** True of what is said only for the next figure to go on from: the level that was left, where nothing says when it was. */
  readonly isLeft?: boolean;
  /** The token after all that was read. */
  readonly end: number;
}

export interface Change {
  /** `ارتفاع`. */
  readonly noun: string;
  readonly support: Claim<string>['support'];
}

/** The mentions that fill what was walked over, by field. */
export const filledOf = ({ filled }: Walked<Field>, ...fields: readonly Field[]): Placed[] =>
  filled.flatMap(({ slot, items }) => (slot.field !== undefined && fields.includes(slot.field) ? items : []));

const stop = /^[.؛!؟?…]$/u;

/** What lies between the stops and figures around a figure, from what was read before on. */
export function clauseOf(
  sentence: Sentence,
  figures: readonly Figure[],
  i: number,
  last: Told | undefined,
  context: Context,
): Clause | undefined {
  const { tokens, standing } = sentence;
  const figure = figures[i];
  if (figure === undefined) return undefined;
  const before = Math.max(last?.end ?? 0, figures[i - 1]?.end ?? (standing.role === 'item' ? standing.body : 0) ?? 0);
  const next = figures[i + 1]?.tokens[0] ?? tokens.length;
  const isStop = (at: number): boolean => stop.test(tokens[at]?.normal ?? '');
  let from = figure.tokens[0];
  while (from > before && !isStop(from - 1)) from--;
  let to = figure.end;
  while (to < next && !isStop(to)) to++;
  return { sentence, figure, from, to, last, context };
}
