import { markWords } from '../numeral/lexicon.js';
import type { Recogniser } from '../rule.js';
import { addresses } from './addresses.js';
import { identifierWords } from './lexicon.js';
import { rules } from './rules.js';

/** Numerals that state nothing, kept from the kinds that count. */
export const identifier: Recogniser<'identifier'> = {
  kind: 'identifier',
  words: { ...markWords, ...identifierWords },
  rules,
  search: addresses,
  layer: 'numbers',
};
