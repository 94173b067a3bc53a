import { branchAdjectives, organAdjectives } from '../organization/lexicon.js';
import { isDefinite } from '../organization/word.js';
import type { Candidate, Context } from '../rule.js';
import { wordOf, type Antecedent, type Named } from './antecedents.js';

/**
 * `المجلس الأعلى` after `المجلس الأعلى لمجلس التعاون`, `المركز الوطني` after `المركز الوطني للتوثيق`: noun and adjective of a longer name that
 * was read before stand for it as a general noun does; other adjectives tell bodies apart by themselves.
 */
export function isShortened(
  { kind, rule, sentence }: Candidate,
  { key, tokens: span, words }: Antecedent,
  named: ReadonlyMap<string, Named>,
  { sentences }: Context,
): boolean {
  const [noun, adjective] = (sentences[sentence] ?? []).slice(...span);
  if (kind !== 'organization' || rule === '<known body>' || words.length !== 2) return false;
  if (noun === undefined || adjective === undefined || !isDefinite(noun) || !isDefinite(adjective)) return false;
  const word = wordOf(adjective);
  if (!organAdjectives.has(word) && !branchAdjectives.has(word)) return false;
  return named.get(words.join(' '))?.before.some((longer) => longer.key === key && longer.words.length > 2) === true;
}
