import type { Claim, Claims } from './claims.js';

/** Moves the claims of one thing to another, which it has turned out to be. */
export function joinClaims<F>(into: Claims<F>, from: Claims<F>): void {
  for (const field of Object.keys(from) as (keyof F)[]) (into[field] ??= []).push(...(from[field] ?? []));
}

/** Equal values have one text. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The claim with the value that is best supported: by most places, then by the surest, then by the first. */
export function best<V>(claims: readonly Claim<V>[] | undefined): Claim<V> | undefined {
  const votes = new Map<string, { readonly claim: Claim<V>; count: number }>();
  for (const claim of claims ?? []) {
    const key = textOf(claim.value);
    const known = votes.get(key);
    votes.set(key, { claim: surer(known?.claim, claim), count: (known?.count ?? 0) + 1 });
  }
  const inOrder = [...votes.values()].sort((a, b) => b.count - a.count || b.claim.confidence - a.claim.confidence);
  return inOrder[0]?.claim;
}

const surer = <V>(a: Claim<V> | undefined, b: Claim<V>): Claim<V> =>
  a === undefined || b.confidence > a.confidence ? b : a;

/** The fullest of several names: the others are shorter forms of it. */
export const fullest = (claims: readonly Claim<string>[] | undefined): string | undefined =>
  claims?.map(({ value }) => value).reduce((name, value) => (value.length > name.length ? value : name));

/** The different values of a field that is a list, in the order of the text. */
export function union<V>(claims: readonly Claim<readonly V[]>[] | undefined): V[] {
  const values = new Map<string, V>();
  for (const { value } of claims ?? [])
    for (const one of value) {
      const key = textOf(one);
      if (!values.has(key)) values.set(key, one);
    }
  return [...values.values()];
}
