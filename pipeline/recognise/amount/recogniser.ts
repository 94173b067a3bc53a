import { boundWords, markWords } from '../numeral/lexicon.js';
import type { Recogniser } from '../rule.js';
import { amountWords } from './lexicon.js';
import { rules } from './rules.js';

/** Sums of money, in ISO 4217. */
export const amount: Recogniser<'amount'> = {
  kind: 'amount',
  words: { ...boundWords, ...markWords, ...amountWords },
  rules,
  layer: 'numbers',
};
