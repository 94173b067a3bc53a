import { markWords } from '../numeral/lexicon.js';
import type { Recogniser } from '../rule.js';
import { ordinalWords } from './lexicon.js';
import { rules } from './rules.js';

/** The numbers of editions and sessions. */
export const ordinal: Recogniser<'ordinal'> = {
  kind: 'ordinal',
  words: { ...markWords, ...ordinalWords },
  rules,
  layer: 'numbers',
};
