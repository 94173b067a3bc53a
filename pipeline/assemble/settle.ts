import type { Role } from '../schemas.js';
import type { Claim, Claims } from './claims.js';

/** Moves the claims of one thing to another, which it has turned out to be. */
export function joinClaims<F>(into: Claims<F>, from: Claims<F>): void {
  for (const field of Object.keys(from) as (keyof F)[]) (into[field] ??= []).push(...(from[field] ?? []));
}

/** Equal values have one text. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return isRole(value) ? `${value.kind}/${value.key}` : JSON.stringify(value);
}

/** Most values that are no words are roles, which need not be spelt out. */
const isRole = (value: unknown): value is Role =>
  typeof value === 'object' && value !== null && 'kind' in value && 'key' in value;

/** The claim with the value that is best supported: by most places, then by the surest, then by the first. */
export function best<V>(claims: readonly Claim<V>[] | undefined): Claim<V> | undefined {
  if (claims === undefined || claims.length < 2) return claims?.[0];
  const votes = new Map<string, Vote<V>>();
  for (const claim of claims) {
    const key = textOf(claim.value);
    const vote = votes.get(key);
    if (vote === undefined) votes.set(key, { claim, count: 1 });
    else {
      vote.count++;
      if (claim.confidence > vote.claim.confidence) vote.claim = claim;
    }
  }
  let most: Vote<V> | undefined;
  for (const vote of votes.values()) if (most === undefined || outvotes(vote, most)) most = vote;
  return most?.claim;
}

/** How many places say a value, and the surest of them. */
interface Vote<V> {
  claim: Claim<V>;
  count: number;
}

const outvotes = <V>(a: Vote<V>, b: Vote<V>): boolean =>
  a.count > b.count || (a.count === b.count && a.claim.confidence > b.claim.confidence);

/** The fullest of several names: the others are shorter forms of it. */
export const fullest = (claims: readonly Claim<string>[] | undefined): string | undefined =>
  claims?.map(({ value }) => value).reduce((name, value) => (value.length > name.length ? value : name));

/** The different values of a field that is a list, in the order of the text. */
export function union<V>(claims: readonly Claim<readonly V[]>[] | undefined): V[] {
  if (claims === undefined) return [];
  const [only, second] = claims;
  if (only !== undefined && second === undefined && only.value.length < 2) return [...only.value];
  const values = new Map<string, V>();
  for (const { value } of claims)
    for (const one of value) {
      const key = textOf(one);
      if (!values.has(key)) values.set(key, one);
    }
  return [...values.values()];
}
