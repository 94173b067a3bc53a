import { claim, type Claims } from '../claims.js';
import { sureness } from '../sureness.js';
import type { Anchor } from './anchor.js';
import type { Draft, Fields } from './draft.js';

/** Where the text names no parties, they are the bodies for which its signatories sign. */
export function addSides(claims: Claims<Fields>): void {
  if (claims.parties !== undefined) return;
  for (const { value, support, confidence } of claims.signatories ?? [])
    for (const { party } of value)
      if (party?.kind === 'organization')
        claim(claims, 'parties', { value: [party], support, confidence: Math.min(confidence, sureness.followed) });
}

/** `وقعت الهيئة مذكرة مع …، واتفاقية مع …`: who signed the first signed the second, whose other side alone is told. */
export function addShared({ claims }: Draft, { sentence, tokens: [start] }: Anchor, first: Draft | undefined): void {
  const before = first?.anchors.at(-1);
  const own = claims.parties?.length ?? 0;
  if (before?.sentence !== sentence || own !== 1 || sentence.tokens[start - 1]?.tags.has('And') !== true) return;
  const begin = sentence.tokens[before.tokens[0]]?.start ?? 0;
  for (const { value, support, confidence } of first?.claims.parties ?? [])
    if (support.every((one) => 'id' in one && one.end <= begin))
      claim(claims, 'parties', { value, support, confidence: Math.min(confidence, sureness.elsewhere) });
}
