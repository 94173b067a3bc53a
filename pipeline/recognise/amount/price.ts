import { fold } from '../../arabic/fold.js';
import { isWithoutUnit } from '../numeral/elision.js';
import { isLikeYear } from '../numeral/year.js';
import type { Context, Match } from '../rule.js';
import { readCurrency } from './currency.js';
import { sumOf, worth, type Sum } from './sum.js';

const prices = new Set(
  'سعر أسعار ثمن رسم رسوم أجر أجرة راتب كلفة تكلفة إيجار معلوم تسعيرة تعريفة غرامة صرف'.split(' ').map(fold),
);
const movements = new Set(['عند', 'إلى', 'مقابل', 'كان', 'كانت', 'من'].map(fold));

// As far as a clause with its own subject and date reaches.
const farthest = 16;
// A price does not rise or fall beyond ten times what it was.
const farthestChange = 10;

/** `بلغ سعر الصرف 97,500 ليرة بعدما تخطى [140 ألفا]`: a bare number that a price passes is of the currency before it. */
export function priceAgain(match: Match, context: Context): Sum | undefined {
  const { sentence, span, tokens } = match;
  const number = tokens[0]?.number;
  const [start] = span;
  const before = sentence[start - 1];
  const isMoved =
    movements.has(before?.normal ?? '') || ['About', 'AtLeast', 'AtMost'].some((tag) => before?.tags.has(tag));
  if (number === undefined || !isMoved || tokens.some(isLikeYear) || !isWithoutUnit(sentence, start)) return undefined;
  const at = sentence.slice(0, start).findLastIndex(({ tags }) => tags.has('Number'));
  const currency = start - at > farthest ? undefined : readCurrency(sentence, at + 1, context);
  const change = Number(number) / Number(sentence[at]?.number);
  const isPrice = sentence.slice(0, Math.max(0, at)).some(({ bare }) => prices.has(bare));
  if (!isPrice || currency?.divisor !== 1 || change > farthestChange || change < 1 / farthestChange) return undefined;
  return sumOf(worth(number, currency), currency, match);
}
