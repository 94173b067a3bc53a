import Big from 'big.js';
import { decimal } from '../../arabic/numeral-digits.js';
import type { Values } from '../../schemas.js';
import { bounds } from '../numeral/bounds.js';
import type { Context, Match } from '../rule.js';
import type { Currency } from './currency.js';

export type Sum = Values['amount'];

/** So much of a currency, or of a coin that it is divided into. */
export const worth = (number: string | Big, { divisor }: Currency): Big => new Big(number).div(divisor);

/** The value of a match, with the bounds that stand around it. */
export const sumOf = (amount: Big, currency: Currency, match: Match): Sum => ({
  amount: decimal(amount),
  currency: currency.code,
  ...bounds(match),
});

/** The same, for a match that names its currency: tells the reader where whose it is was guessed. */
export function namedSum(amount: Big, currency: Currency, match: Match, context: Context): Sum {
  const noun = match.sentence[currency.at];
  if (currency.isGuessed && noun !== undefined) {
    const reason = `Cannot tell whose \`${noun.text}\` is meant without the country of the source: read as ${currency.code}`;
    context.message(reason, noun.start, 'amount');
  }
  return sumOf(amount, currency, match);
}
