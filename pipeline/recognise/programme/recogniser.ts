import type { Recogniser } from '../rule.js';
import { programmeWords } from './lexicon.js';
import { searchProgrammes } from './search.js';

/** Named programmes, projects, strategies, funds, agreements. */
export const programme: Recogniser<'programme'> = {
  kind: 'programme',
  words: programmeWords,
  rules: [],
  search: searchProgrammes,
};
