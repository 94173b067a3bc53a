import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import { extentOf } from './extent.js';
import { objectParticiples } from './lexicon.js';

const years = foldedSet('عام سنة');
const abouts = foldedSet(objectParticiples);

/** After `بروتوكول عام 1988 المتعلق بالاتفاقية …`: a treaty that is known by its year, and what it is about. */
export function endOfYear(sentence: readonly Token[], at: number, names: Names): number | undefined {
  const isOfYear =
    sentence[at]?.tags.has('TreatyHead') === true &&
    years.has(sentence[at + 1]?.normal ?? '') &&
    sentence[at + 2]?.tags.has('Year') === true &&
    abouts.has(sentence[at + 3]?.normal ?? '');
  if (!isOfYear) return undefined;
  const { end } = extentOf(sentence, at, names, at + 3);
  return end > at + 4 ? end : undefined;
}
