import type { Recogniser } from '../rule.js';
import { words } from './lexicon.js';
import { rules } from './rules.js';

/** So many times in a unit of time, as an ISO 8601 repetition. */
export const frequency: Recogniser<'frequency'> = { kind: 'frequency', words, rules, layer: 'numbers' };
