import type { Rule } from '../rule.js';
import { anaphoraRules } from './anaphora-rules.js';
import { dayRules } from './day-rules.js';
import { intervalRules } from './interval-rules.js';
import { numberedMonthRules } from './numbered-month-rules.js';
import { partRules } from './part-rules.js';
import { relativeListRules } from './relative-list-rules.js';
import { relativeRules } from './relative-rules.js';
import { yearRules } from './year-rules.js';

/** How dates are written. Of two that match the same words the earlier one wins. */
export const rules: readonly Rule<'date'>[] = [
  ...dayRules,
  ...intervalRules,
  ...numberedMonthRules,
  ...yearRules,
  ...partRules,
  ...relativeListRules,
  ...relativeRules,
  ...anaphoraRules,
];
