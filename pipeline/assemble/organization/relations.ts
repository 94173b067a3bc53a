import type { RelationRecord, Role } from '../../schemas.js';
import { claim, footingOf, type Claim, type Claims } from '../claims.js';
import { finest } from '../dates.js';
import { relationKey } from '../relation.js';
import type { Draft } from './draft.js';

type Ends = Pick<RelationRecord, 'subject' | 'predicate' | 'object'>;

interface Fields extends Ends {
  start: string;
  end: string;
}

interface Dates {
  readonly start?: readonly Claim<string>[] | undefined;
  readonly end?: readonly Claim<string>[];
}

const datesOf = (
  said: Claim<unknown>,
  { since, until }: { readonly since: string | null; readonly until: string | null },
): Dates => ({
  start: since === null ? [] : [{ ...said, value: since }],
  end: until === null ? [] : [{ ...said, value: until }],
});

/** Who is a member and a part of a body, founded and chairs it, and which body took the place of which. */
export function relationsOf(bodies: readonly Draft[]): RelationRecord[] {
  const relations = new Map<string, Ends & { readonly claims: Claims<Fields> }>();
  const add = (ends: Ends, { support, confidence }: Claim<unknown>, dates: Dates = {}): void => {
    const key = relationKey(ends);
    const known = relations.get(key) ?? { ...ends, claims: {} };
    relations.set(key, known);
    const said = <V>(value: V): Claim<V> => ({ value, support, confidence });
    claim(known.claims, 'subject', said(ends.subject));
    claim(known.claims, 'predicate', said(ends.predicate));
    claim(known.claims, 'object', said(ends.object));
    for (const date of dates.start ?? []) claim(known.claims, 'start', date);
    for (const date of dates.end ?? []) claim(known.claims, 'end', date);
  };
  for (const { key, claims, ties } of bodies) {
    const own: Role = { kind: 'organization', key };
    for (const parent of claims.parent ?? []) add({ subject: own, predicate: 'part of', object: parent.value }, parent);
    for (const one of ties.chairs ?? [])
      add({ subject: one.value.chair, predicate: 'chairs', object: own }, one, datesOf(one, one.value));
    for (const founder of ties.founders ?? [])
      add({ subject: founder.value, predicate: 'founded', object: own }, founder, { start: claims.founded });
    for (const earlier of ties.predecessors ?? [])
      add(
        { subject: own, predicate: 'succeeds', object: earlier.value.earlier },
        earlier,
        datesOf(earlier, earlier.value),
      );
    for (const one of claims.memberships ?? [])
      for (const { member, ...times } of one.value)
        add({ subject: member, predicate: 'member of', object: own }, one, datesOf(one, times));
  }
  return [...relations].map(([key, { claims, ...ends }]) => ({
    key,
    ...ends,
    start: finest((claims.start ?? []).map(({ value }) => value)) ?? null,
    end: finest((claims.end ?? []).map(({ value }) => value)) ?? null,
    ...footingOf(claims),
  }));
}
