import { isComma } from '../../arabic/comma.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import type { Placed, Sentence } from '../context.js';
import { walk } from '../walk.js';
import { filledOf } from './clause.js';
import { lead } from './frame.js';

/** Dates and places before a verb or a phrase, where nothing else stands there. */
export function leading(sentence: Sentence, [start, to]: Span): Placed[] {
  const { tokens } = sentence;
  const from = isBeginning(tokens[start - 1]) ? start : afterComma(sentence, start, to);
  const walked = walk(sentence, [from, to], lead);
  return walked.end >= to ? filledOf(walked, 'date', 'place') : [];
}

const isBeginning = (before: Token | undefined): boolean => before === undefined || /^[.؛،,:!؟?]$/u.test(before.normal);

/** What stands directly after a figure is said of that one. */
function afterComma({ tokens }: Sentence, from: number, to: number): number {
  const comma = tokens.findIndex((token, at) => at >= from && at < to && isComma(token));
  return comma === -1 ? to : comma + 1;
}
