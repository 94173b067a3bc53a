import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Candidate, Context } from '../rule.js';
import { isNamed, type Acronym, type Named, type Surroundings } from './names-beside.js';
import { misfitOf } from './phrase-fit.js';

const letters = /^\p{Lu}{3,}$/u;

/** The one body or programme of a document whose words an acronym spells, letter by letter, wherever it stands; undefined where several do. */
export function speltAnywhere(
  { value: { acronym } }: Acronym,
  names: readonly Named[],
  { sentences }: Context,
): Named | undefined {
  if (!letters.test(acronym)) return undefined;
  const spelt = names.filter(
    ({ sentence, tokens, value: { key } }) =>
      isBuilt(key) && misfitOf((sentences[sentence] ?? []).slice(...tokens), acronym) === 0,
  );
  const [first] = spelt;
  return spelt.every(({ value }) => value.key === first?.value.key) ? first : undefined;
}

/** The lexicon knows the acronyms of its own. */
const isBuilt = (key: string | undefined): boolean => key === undefined || /^(?:organization|programme)-/u.test(key);

/** Of the names that are listed before a bracket with several acronyms (`الوكالة الوطنية … والمكتب … (ONEE وANP)`), the one that an acronym spells best. */
export function speltOfListed(
  name: Named,
  { tokens: [at], value: { acronym } }: Acronym,
  open: number,
  { tokens, here }: Surroundings,
): Named | undefined {
  const close = tokens.findIndex(({ normal }, i) => i > at && normal === ')');
  const inside = here.filter(({ kind, tokens: [start] }) => kind === 'acronym' && open < start && start < close);
  const listed = listedBefore(name, tokens, here).slice(0, inside.length);
  if (inside.length < 2 || listed.length < 2) return undefined;
  const misfit = ({ tokens: span }: Named): number => misfitOf(tokens.slice(...span), acronym);
  return listed.toSorted((a, b) => misfit(a) - misfit(b))[0];
}

/** A name and those that are joined to it, from the last to the first. */
function listedBefore(name: Named, tokens: readonly Token[], here: readonly Candidate[]): readonly Named[] {
  const list = [name];
  for (;;) {
    const first = list.at(-1)?.tokens[0] ?? 0;
    const before = tokens[first - 1];
    if (before === undefined || !(before.tags.has('And') || or.has(before.normal) || before.normal === '،'))
      return list;
    const other = here.filter(isNamed).find(({ tokens: [, end] }) => end === first - 1);
    if (other === undefined) return list;
    list.push(other);
  }
}
const or = foldedSet('أو');
