import { fold } from '../arabic/fold.js';
import type { OrganizationsRow } from '../schemas.js';
import { namesOf, type Entry } from './entry.js';
import type { Sourced } from './sourced.js';

type Reason = OrganizationsRow['merged_by'][number];

/** The other keys of a thing, and why each is merged into its own. */
export interface SameAs {
  readonly same_as: string[];
  readonly merged_by: Reason[];
}

/** A name under which a text has a thing, and the key that it would have by itself. */
interface Form {
  readonly name: string;
  readonly key: string;
}

/**
 * The keys that the names of a thing would have by themselves, where the thing has another: because the lexicon has the name, because the
 * text shows that two names are one's, or because people said so.
 */
export function sameAs(
  id: string,
  forms: readonly Form[],
  group: readonly Sourced[],
  entry: Entry | undefined,
  givenUp: readonly string[],
): SameAs {
  const reasons = new Map<string, Reason>();
  const listed = new Set(namesOf(entry).map(fold));
  for (const { name, key } of forms) {
    if (key === id || reasons.has(key)) continue;
    reasons.set(key, listed.has(fold(name)) ? 'lexicon' : evidenceOf(name, forms, group));
  }
  for (const key of givenUp) reasons.set(key, 'curation');
  const sorted = [...reasons].sort(([a], [b]) => (a < b ? -1 : 1));
  return { same_as: sorted.map(([key]) => key), merged_by: sorted.map(([, reason]) => reason) };
}

/** What in the text shows that a name is another's too. */
function evidenceOf(name: string, forms: readonly Form[], group: readonly Sourced[]): Reason {
  const isExpansion = group.some(({ mention }) => mention.kind === 'acronym' && mention.value.expansion === name);
  if (isExpansion) return 'acronym';
  if (!/\p{Script=Arabic}/u.test(name)) return 'translation';
  const words = wordsOf(name);
  return forms.some((form) => isWithin(words, wordsOf(form.name)) || isWithin(wordsOf(form.name), words))
    ? 'short-form'
    : 'other-name';
}

const wordsOf = (name: string): string[] => fold(name).split(/\s+/u);

/** All words in the longer one, in its order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
