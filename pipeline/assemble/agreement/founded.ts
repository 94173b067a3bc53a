import { isComma } from '../../arabic/comma.js';
import { claim, claimed, type Claims } from '../claims.js';
import { mentionAt } from '../context.js';
import { cuesFor } from '../cues.js';
import { foundedBy } from '../foundation.js';
import { whoIs } from '../who.js';
import type { Anchor } from './anchor.js';
import type { Fields } from './draft.js';
import { decidingVerbs } from './lexicon.js';

const bodies = ['organization', 'organization-ref'] as const;
const deciding = cuesFor(decidingVerbs);

/** `تأسست الهيئة … بموجب القرار …`: what the agreement founds stands before it. */
export function addFounded(claims: Claims<Fields>, { sentence, tokens: [start] }: Anchor): void {
  const founded = foundedBy(sentence, start);
  const who = founded && whoIs(founded.mention);
  if (founded !== undefined && who !== undefined) claim(claims, 'founds', claimed([who], founded));
}

/** `بموجب القرار رقم 12، أنشأ المجلس الهيئة`: who took it, and what it founds, stand after it. */
export function addFounding(claims: Claims<Fields>, { sentence, tokens: [, end], number }: Anchor): void {
  const { tokens } = sentence;
  const at = isComma(tokens[end]) ? end + 1 : end;
  const verb = number === undefined ? undefined : deciding.at(tokens, at);
  const issuer = verb && mentionAt(sentence, verb.end, bodies);
  const body = issuer && mentionAt(sentence, issuer.tokens[1], bodies);
  const [who, founded] = [issuer && whoIs(issuer.mention), body && whoIs(body.mention)];
  if (issuer === undefined || body === undefined || who === undefined || founded === undefined) return;
  claim(claims, 'parties', claimed([who], issuer));
  claim(claims, 'founds', claimed([founded], body));
}
