import { claim } from '../claims.js';
import { cuesFor } from '../cues.js';
import { mentionAt } from '../context.js';
import { whoIs } from '../who.js';
import type { Anchor } from './anchor.js';
import type { Draft } from './draft.js';
import { founding, occasionsOf } from './lexicon.js';

const founds = cuesFor(founding);
const duringCues = cuesFor(occasionsOf);
// Between the occasion and what came of it, a comma and a quote mark may stand.
const reach = 4;

/** `أطلق الاتحاد، خلال قمة …، صندوق …`: what was launched, signed or adopted there. */
export function outcomesOf(occasions: readonly Draft[]): void {
  for (const { anchors, claims } of occasions)
    for (const anchor of anchors) {
      const outcome = isDuring(anchor) ? thingAfter(anchor) : undefined;
      const role = outcome && whoIs(outcome.mention);
      if (outcome && role)
        claim(claims, 'outcomes', {
          value: [role],
          support: [outcome.mention],
          confidence: outcome.mention.confidence * 0.9,
        });
    }
}

/** A verb of launching or signing before, and directly before the occasion a word that says that it happened there. */
function isDuring({ sentence, tokens: [start] }: Anchor): boolean {
  if (!duringCues.mayBeIn(sentence) || !founds.mayBeIn(sentence)) return false;
  const { tokens } = sentence;
  const isThere = [1, 2, 3].some((back) => duringCues.at(tokens, start - back)?.end === start);
  return isThere && tokens.slice(0, start).some((_, i) => founds.at(tokens, i) !== undefined);
}

function thingAfter({ sentence, tokens: [, end] }: Anchor) {
  for (let at = end; at <= end + reach; at++) {
    const thing = mentionAt(sentence, at, ['programme', 'organization']);
    if (thing !== undefined) return thing;
    if (/\p{L}/u.test(sentence.tokens[at]?.normal ?? '') && at > end) return undefined;
  }
  return undefined;
}
