import { compactOf } from '../forms.js';
import { newsAgencies } from '../news-agencies.js';
import { agencyRule } from '../agency.js';
import type { Candidate, Context } from '../rule.js';
import type { Antecedent } from './antecedents.js';

const fewest = 2;
// As many as bodies of one country stand against those of all others, where a text is from that country.
const most = 3;

/**
 * The country that a text is from: what its metadata say; else that of the agency that signs it; else the one whose adjective most bodies
 * bear that it names (`الوكالة المغربية …`, `البنك المركزي التونسي`).
 */
export function homeOf(
  found: readonly Candidate[],
  antecedents: readonly (Antecedent | undefined)[],
  { metadata, sentences }: Context,
): string | null {
  if (metadata.country !== null) return metadata.country;
  const agency = found.find(({ rule }) => rule === agencyRule);
  const signed = agency && newsAgencies.get(compactOf((sentences[agency.sentence] ?? []).slice(...agency.tokens)));
  if (signed !== undefined && signed !== '') return signed;
  const bodies = new Map<string, Set<string>>();
  for (const { key, nations } of antecedents.filter((antecedent) => antecedent !== undefined))
    for (const iso of nations) bodies.set(iso, (bodies.get(iso) ?? new Set()).add(key));
  const [first, second] = [...bodies].map(([iso, { size }]) => ({ iso, size })).sort((a, b) => b.size - a.size);
  return first !== undefined && first.size >= fewest && first.size >= most * (second?.size ?? 0) ? first.iso : null;
}
