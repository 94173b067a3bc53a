import { claim, type Claims } from '../claims.js';
import { isOneOf } from '../context.js';
import { cuesOf } from '../cues.js';
import { whoIs } from '../who.js';
import type { Anchor } from './anchor.js';
import type { Fields } from './draft.js';
import { byVirtue, foundedVerbs } from './lexicon.js';

const founded = cuesOf(foundedVerbs.map((verb) => [verb, true] as const));
const virtue = cuesOf(byVirtue.map((phrase) => [phrase, true] as const));

/** `تأسست الهيئة … بموجب القرار …`: what the agreement founds stands before it. */
export function addFounded(claims: Claims<Fields>, { sentence, tokens: [start] }: Anchor): void {
  const { tokens, mentions } = sentence;
  if (!founded.mayBeIn(sentence) || ![1, 2].some((back) => virtue.at(tokens, start - back)?.end === start)) return;
  for (let at = 0; at < start; at++) {
    const verb = founded.at(tokens, at);
    if (verb === undefined) continue;
    const body = mentions.find(
      (placed) => isOneOf(placed, ['organization', 'organization-ref', 'programme']) && placed.tokens[0] === verb.end,
    );
    const who = body && whoIs(body.mention);
    if (body && who)
      claim(claims, 'founds', { value: [who], support: [body.mention], confidence: body.mention.confidence });
    return;
  }
}
