import { fold } from '../../arabic/fold.js';
import type { Claim, Claims } from '../claims.js';
import type { Fields } from './draft.js';

/** What says the name of a body, and what says how else it is called; names that differ in spelling only are one. */
export interface Names {
  readonly name: Claim<string>[];
  readonly aliases: Claim<string[]>[];
}

/** Its name is the one that the text uses most, among equals the first. */
export function namesOf({ name_ar: names = [], aliases = [] }: Claims<Fields>): Names {
  if (names.length < 2 && aliases.length === 0) return { name: names, aliases: [] };
  const folded = names.map(({ value }) => fold(value));
  const counts = new Map<string, number>();
  for (const name of folded) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const spelt = new Map<string, string>();
  const name: Claim<string>[] = [];
  const others: Claim<string[]>[] = [];
  const addOther = (value: string, key: string, { support, confidence }: Claim<unknown>): void => {
    const known = spelt.get(key) ?? value;
    spelt.set(key, known);
    others.push({ value: [known], support, confidence });
  };
  names.forEach((claim, i) => {
    const key = folded[i] ?? '';
    if (key === most) name.push(claim);
    else addOther(claim.value, key, claim);
  });
  for (const claim of aliases) {
    const [value = ''] = claim.value;
    const key = fold(value);
    if (key !== most) addOther(value, key, claim);
  }
  return { name, aliases: others };
}
