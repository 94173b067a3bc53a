import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { ends } from './connectives.js';
import { isAdjective, isDefinite, stemOf } from './words.js';

const heads = foldedSet('اتفاق اتفاقية');
const partnership = fold('الشراكة');
const europeans = foldedSet('أوروبي أوربي');

/** After `اتفاق الشراكة` in a sentence that speaks of Europe: the treaty of association, of which each neighbour has one; others sign partnerships every day. */
export function associationEnd(sentence: readonly Token[], at: number): number | undefined {
  if (!heads.has(sentence[at]?.normal ?? '') || sentence[at + 1]?.normal !== partnership) return undefined;
  const isDescribed = sentence
    .slice(at + 2, at + 3)
    .some((word) => isDefinite(word) && isAdjective(word) && !ends.has(word.normal));
  return !isDescribed && sentence.some((word) => europeans.has(stemOf(word))) ? at + 2 : undefined;
}
