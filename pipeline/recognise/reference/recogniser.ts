import { markWords } from '../numeral/lexicon.js';
import type { Recogniser } from '../rule.js';
import { referenceWords } from './lexicon.js';
import { rules } from './rules.js';

/** The numbers of laws, decrees, decisions and numbered conventions. */
export const reference: Recogniser<'reference'> = {
  kind: 'reference',
  words: { ...markWords, ...referenceWords },
  rules,
  layer: 'numbers',
};
