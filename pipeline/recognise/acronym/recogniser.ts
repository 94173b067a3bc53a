import type { Recogniser } from '../rule.js';
import { searchAcronyms } from './search.js';

/** Acronyms in Latin capitals. */
export const acronym: Recogniser<'acronym'> = { kind: 'acronym', words: {}, rules: [], search: searchAcronyms };
