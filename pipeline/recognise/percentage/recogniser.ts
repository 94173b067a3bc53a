import { boundWords } from '../numeral/lexicon.js';
import { signWords } from '../numeral/sign.js';
import type { Recogniser } from '../rule.js';
import { rules } from './rules.js';

const hundred = ['المائة', 'المئة', 'الماية'];

/** Shares in the hundred. */
export const percentage: Recogniser<'percentage'> = {
  kind: 'percentage',
  words: {
    ...boundWords,
    ...signWords,
    Percent: ['%', ...hundred.flatMap((word) => [`في ${word}`, `ب${word}`])],
    PerMille: ['‰', '؉'],
  },
  rules,
  layer: 'numbers',
};
