import { clean } from '../../arabic/clean.js';
import { listedWords } from '../acronym/listed.js';
import type { Candidate, Context } from '../rule.js';
import type { Expansion } from './names-beside.js';

const fewest = 2;

/** What lists of abbreviations say of the acronyms in them: `المختصرات`, then a line for each. */
export function abbreviations(
  found: readonly Candidate[],
  { sentences, source }: Context,
): ReadonlyMap<Candidate, Expansion> {
  const listed = new Map<Candidate, Expansion>();
  for (const candidate of found) {
    if (candidate.kind !== 'acronym') continue;
    const tokens = sentences[candidate.sentence] ?? [];
    const words = listedWords(tokens, ...candidate.tokens, source);
    if (words !== undefined) listed.set(candidate, { expansion: clean(tokens.slice(...words), source) });
  }
  return listed.size < fewest ? new Map() : listed;
}
