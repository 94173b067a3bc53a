import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { remembered } from '../../remembered.js';
import { initialsOf } from '../acronym/initials.js';
import type { Candidate, Context } from '../rule.js';
import { isNamed, type Acronym, type Named, type Surroundings } from './names-beside.js';
import { misfitOf } from './phrase-fit.js';

const letters = /^\p{Lu}{3,}$/u;

/** A name, and the letters with which its words may begin: a bit for each. */
interface Spelling {
  readonly name: Named;
  readonly words: readonly Token[];
  readonly letters: number;
}

/**
 * Which of a document's bodies and programmes an acronym spells, letter by letter, wherever it stands; undefined where none or several do. The lexicon
 * knows the acronyms of its own, so only names that it lacks are asked.
 */
export function spelledAnywhere(
  names: readonly Named[],
  { sentences }: Context,
): (acronym: string) => Named | undefined {
  const built = new Map(names.map((name) => [name.value.key, name] as const).filter(([key]) => isBuilt(key)));
  const spellings = [...built.values()].map((name): Spelling => {
    const words = (sentences[name.sentence] ?? []).slice(...name.tokens);
    return { name, words, letters: words.reduce((all, { bare }) => all | bitsOf(initialsOf(bare) ?? []), 0) };
  });
  return remembered((acronym) => {
    if (!letters.test(acronym)) return undefined;
    const wanted = bitsOf(acronym.split(''));
    const [name, other] = spellings
      .filter((spelling) => (wanted & ~spelling.letters) === 0 && misfitOf(spelling.words, acronym) === 0)
      .map((spelling) => spelling.name);
    return other === undefined ? name : undefined;
  });
}

const bitsOf = (letters: Iterable<string>): number => {
  let bits = 0;
  for (const letter of letters) bits |= 1 << (letter.charCodeAt(0) - a);
  return bits;
};
const a = 'A'.charCodeAt(0);
const isBuilt = (key: string | undefined): boolean => key !== undefined && /^(?:organization|programme)-/u.test(key);

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
