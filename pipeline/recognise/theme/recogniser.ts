import type { Recogniser } from '../rule.js';
import { themeWords } from './lexicon.js';
import { searchThemes } from './search.js';

/** The mottos of events. */
export const theme: Recogniser<'theme'> = { kind: 'theme', words: themeWords, rules: [], search: searchThemes };
