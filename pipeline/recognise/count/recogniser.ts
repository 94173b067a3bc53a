import { boundWords } from '../numeral/lexicon.js';
import type { Recogniser } from '../rule.js';
import { countWords } from './lexicon.js';
import { rules } from './rules.js';

/** Numbers that count or measure things. */
export const count: Recogniser<'count'> = {
  kind: 'count',
  words: { ...boundWords, ...countWords },
  rules,
  layer: 'numbers',
};
