import { timeWords } from '../numeral/time-units.js';
import type { Recogniser } from '../rule.js';
import { words } from './lexicon.js';
import { rules } from './rules.js';

/** Dates, as EDTF. */
export const date: Recogniser<'date'> = { kind: 'date', words: { ...words, ...timeWords }, rules, layer: 'numbers' };
