import { compactOf } from '../forms.js';
import { newsAgencies } from '../news-agencies.js';
import { agencyRule } from '../agency.js';
import type { Candidate, Context } from '../rule.js';
import type { Antecedent } from './antecedents.js';

const fewest = 2;
const fewestPlaces = 3;
// As many as bodies of one country stand against those of all others, where a text is from that country.
const most = 3;

/**
 * The country that a text is from: what its metadata say; else that of the agency that signs it; else the one whose adjective most bodies
 * bear that it names (`الوكالة المغربية …`, `البنك المركزي التونسي`), or in which most places lie that it
 * names; else the one of its dateline.
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
  return (
    clearlyFirst(new Map([...bodies].map(([iso, { size }]) => [iso, size])), fewest) ??
    ofPlaces(found) ??
    ofDateline(found, sentences)
  );
}

const head = 6;
/** `الجزائر - ترأس الوزير …`: the country of the town from which news are. */
function ofDateline(found: readonly Candidate[], sentences: Context['sentences']): string | null {
  const first = found.find(
    ({ kind, sentence, tokens: [at, end] }) =>
      kind === 'place' && at === 0 && sentence < head && /^[-(/]$/u.test(sentences[sentence]?.[end]?.normal ?? ''),
  );
  return first?.kind === 'place' ? (first.value.iso ?? first.value.country ?? null) : null;
}

/** The country of most places that the text names. */
function ofPlaces(found: readonly Candidate[]): string | null {
  const counts = new Map<string, number>();
  for (const candidate of found) {
    if (candidate.kind !== 'place') continue;
    const iso = candidate.value.iso ?? candidate.value.country;
    if (iso !== undefined) counts.set(iso, (counts.get(iso) ?? 0) + 1);
  }
  return clearlyFirst(counts, fewestPlaces) ?? null;
}

function clearlyFirst(counts: ReadonlyMap<string, number>, least: number): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= least && first[1] >= most * (second?.[1] ?? 0) ? first[0] : undefined;
}
