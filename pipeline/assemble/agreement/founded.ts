import { claim, claimed, type Claims } from '../claims.js';
import { foundedBy } from '../foundation.js';
import { whoIs } from '../who.js';
import type { Anchor } from './anchor.js';
import type { Fields } from './draft.js';

/** `تأسست الهيئة … بموجب القرار …`: what the agreement founds stands before it. */
export function addFounded(claims: Claims<Fields>, { sentence, tokens: [start] }: Anchor): void {
  const founded = foundedBy(sentence, start);
  const who = founded && whoIs(founded.mention);
  if (founded !== undefined && who !== undefined) claim(claims, 'founds', claimed([who], founded));
}
