import type { Agreement } from '../agreement/agreement.js';
import { claim } from '../claims.js';
import { sureness } from '../sureness.js';
import type { Draft } from './draft.js';

/** A body was founded when the decision or the agreement was made by which it was. */
export function addFoundations(bodies: readonly Draft[], agreements: readonly Agreement[]): void {
  const drafts = new Map(bodies.map((draft) => [draft.key, draft]));
  for (const { claims } of agreements)
    for (const founded of claims.founds ?? [])
      for (const { kind, key } of founded.value)
        for (const date of kind === 'organization' ? (claims.date ?? []) : []) {
          const draft = drafts.get(key);
          if (draft === undefined || draft.claims.founded !== undefined) continue;
          const support = [...founded.support, ...date.support];
          claim(draft.claims, 'founded', { value: date.value, support, confidence: sureness.followed });
        }
}
