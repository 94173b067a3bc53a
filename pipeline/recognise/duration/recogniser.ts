import type { Recogniser } from '../rule.js';
import { words } from './lexicon.js';
import { rules } from './rules.js';

/** Lengths of time, in ISO 8601. */
export const duration: Recogniser<'duration'> = { kind: 'duration', words, rules, layer: 'numbers' };
