import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Refiner } from '../refine.js';
import type { Candidate } from '../rule.js';

// A bracket, or words that say that the second is worth the first, stand between the two.
const farthestPartner = 6;
const equals = new Set(
  ['يعادل', 'تعادل', 'يعادله', 'يعادلها', 'يساوي', 'تساوي', 'يوازي', 'توازي', 'أي', 'قرابته'].map(fold),
);

/** Tells of two sums that are one, given in two currencies, so that nobody adds them up; both stay. */
export const amountPairs: Refiner = (found, context) => {
  const amounts = found.filter((candidate): candidate is Candidate<'amount'> => candidate.kind === 'amount');
  amounts.forEach((first, i) => {
    const second = amounts[i + 1];
    if (second === undefined || !arePartners(first, second, context.sentences[first.sentence] ?? [])) return;
    const [one, other] = [first, second].map(({ value }) => `${value.amount} ${value.currency}`);
    context.message(
      `One sum in two currencies: \`${one ?? ''}\` is said to be \`${other ?? ''}\`; count it once`,
      first.start,
      'amount-pairs',
    );
  });
  return [...found];
};

function arePartners(first: Candidate<'amount'>, second: Candidate<'amount'>, sentence: readonly Token[]): boolean {
  const between = sentence.slice(first.tokens[1], second.tokens[0]);
  return (
    first.sentence === second.sentence &&
    first.value.currency !== second.value.currency &&
    between.length <= farthestPartner &&
    (between[0]?.normal === '(' || between.some(({ normal }) => equals.has(normal)))
  );
}
