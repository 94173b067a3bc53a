import { clean } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { parties } from '../organization/lexicon.js';
import { smallWords } from '../organization/small-words.js';
import { isConstruct, isDefinite, isOpen, isUncut, isVerb } from '../organization/word.js';

/** The Latin words beside an acronym, before its bracket or in it, if their initials spell it. */
export function wordsInLatin(
  tokens: readonly Token[],
  open: number,
  at: number,
  acronym: string,
  source: string,
): { readonly expansion: string } | undefined {
  for (const [from, to] of [
    [open + 1, at],
    [latinStart(tokens, open), open],
  ] as const) {
    const words = tokens.slice(from, to).filter((token) => token.tags.has('Latin'));
    const initials = words
      .filter(({ normal }) => !smallWords.has(normal))
      .map(({ normal }) => normal.charAt(0))
      .join('');
    const [first, last] = [words[0], words.at(-1)];
    if (first !== undefined && last !== undefined && words.length > 1 && initials === acronym.toLowerCase())
      return { expansion: source.slice(first.start, last.end) };
  }
  return undefined;
}

function latinStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (tokens[start - 1]?.tags.has('Latin') === true || tokens[start - 1]?.normal === "'") start--;
  return start;
}

const inside = new Set(['على', 'ل', 'و'].map(fold));
const isInside = (token: Token): boolean => inside.has(token.normal) || (isOpen(token) && !isVerb(token.normal));

/** An office (`مدير …`) or a word with و before it belongs to the sentence. */
const beginsName = (token: Token | undefined): boolean =>
  token !== undefined &&
  isOpen(token) &&
  !isUncut(token) &&
  !parties.has(token.bare) &&
  !parties.has(token.normal.slice(1));

/** `ترعاه المنظمة`: a verb and its object, and no feminine noun. */
const isDoing = (token: Token | undefined): boolean => /^[تي].{2,}ه$/u.test(token?.text ?? '');

/** The nouns before an acronym's bracket that are neither a body nor a programme's, when they are about as many as it has letters: `الناتج الداخلي الخام (PIB)`. */
export function nounsBefore(
  tokens: readonly Token[],
  open: number,
  acronym: string,
  source: string,
): { readonly expansion: string } | undefined {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '').length;
  let start = open;
  for (let token = tokens[start - 1]; token !== undefined && isInside(token); token = tokens[start - 1]) start--;
  // A verb before them may be a noun that looks so: then they must be enough without it.
  const fewest = Math.max(2, isOpen(tokens[start - 1]) ? letters : letters - 1);
  while (start < open && (!beginsName(tokens[start]) || isDoing(tokens[start]))) start++;
  const wordsFrom = (from: number): number => tokens.slice(from, open).filter(isOpen).length;
  if (wordsFrom(start) === letters + 1 && isConstruct(tokens[start]) && isOpen(tokens[start + 1])) start++;
  const words = wordsFrom(start);
  // `المؤتمر المقبل (COP28)` says which, and not what it is called.
  const isName =
    tokens.slice(start, open).some(isDefinite) &&
    tokens[start]?.tags.has('Li') !== true &&
    tokens[open - 1]?.tags.has('Shift') !== true;
  return isName && words >= fewest && words <= letters + 1
    ? { expansion: clean(tokens.slice(start, open), source) }
    : undefined;
}
