import type { Token } from '../../arabic/token.js';
import type { Candidate, Context } from '../rule.js';
import { misfitOf } from './phrase-fit.js';

export type Acronym = Candidate<'acronym'>;
export type Named = Candidate<'organization' | 'programme'>;

/** What an acronym stands for, and whose key that has. */
export interface Expansion {
  readonly expansion: string;
  readonly key?: string;
  /** Told by words or by form only, so that what another place says outright counts more. */
  readonly isWeak?: true;
}

/** What stands in the sentence of an acronym. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  /** In order of place. */
  readonly here: readonly Candidate[];
  /** The nearest name with a key. */
  readonly nameOf: (key: string, near: Candidate) => Named | undefined;
}

const callingReach = 6;
export const isQuote = (token: Token | undefined): boolean => token?.tags.has('QuoteMark') === true;
export const isNamed = (candidate: Candidate): candidate is Named =>
  candidate.kind === 'organization' || candidate.kind === 'programme';

/** The names that end at a token, or with a quote mark between. */
const namesEnding = ({ tokens, here }: Surroundings, at: number): Named[] => {
  const endingAt = (end: number): Named[] => here.filter(isNamed).filter(({ tokens: span }) => span[1] === end);
  const ending = endingAt(at);
  if (ending.length > 0 || !isQuote(tokens[at - 1])) return ending;
  // `الهيئة المستقلة لحقوق الإنسان "ديوان المظالم" (ICHR)`: its name, and what it is called.
  const isBracket = tokens[at]?.normal === '(';
  const opening = isBracket ? tokens.findLastIndex((token, i) => i < at - 1 && isQuote(token)) : -1;
  return [...endingAt(at - 1), ...(opening === -1 ? [] : endingAt(opening))];
};

/** The name that ends there; of several, the one that bears the acronym, or that its letters fit. */
export function nameEnding(
  around: Surroundings,
  at: number,
  { value: { acronym } }: Acronym,
  { names }: Context,
): Named | undefined {
  const found = namesEnding(around, at);
  if (found.length < 2 || !/\p{Lu}/u.test(acronym)) return found.at(-1);
  const keys = new Set(names.acronyms(acronym).map(({ key }) => key));
  const misfit = ({ tokens: span }: Named): number => misfitOf(around.tokens.slice(...span), acronym);
  return found.find(({ value }) => keys.has(value.key ?? '')) ?? found.toSorted((a, b) => misfit(a) - misfit(b))[0];
}

/** The name before a bracket; between them may stand the place where the body is, another bracket, or only its general noun. */
export function nameBefore(around: Surroundings, open: number, acronym: Acronym, context: Context): Named | undefined {
  const { tokens, here, nameOf } = around;
  const name = nameEnding(around, open, acronym, context);
  if (name !== undefined) return name;
  // `… والاستجابة لكوفيد-19 (ESPECRP)`, `الحركة العالمية … - فلسطين (DCI-P)`.
  const isTailed = /^\d+$/u.test(tokens[open - 1]?.normal ?? '') || acronym.value.acronym.includes('-');
  if (tokens[open - 2]?.normal === '-' && isTailed) return nameEnding(around, open - 2, acronym, context);
  const before = here.findLast(({ tokens: [, end] }) => end === open);
  if (before?.kind === 'organization-ref') return nameOf(before.value.key, before);
  const preposition = tokens[(before?.tokens[0] ?? 0) - 1]?.normal;
  if (before?.kind === 'place' && (preposition === 'ب' || preposition === 'في'))
    return nameEnding(around, before.tokens[0] - 1, acronym, context);
  // `… (CNI) (Centre national …)`, `… (مينافاتف) و(MENAFATF)`.
  const last = tokens[open - 1]?.tags.has('And') === true ? open - 2 : open - 1;
  const other = tokens[last]?.normal === ')' ? tokens.findLastIndex(({ normal }, i) => i < last && normal === '(') : -1;
  return other === -1 ? undefined : nameEnding(around, other, acronym, context);
}

/** `GIZ (الوكالة …)`, and in a list of acronyms `GIZ: الوكالة …`. */
export function nameAfter({ tokens, here }: Surroundings, end: number, isListed: boolean): Named | undefined {
  const mark = tokens[end]?.normal ?? '';
  if (mark !== '(' && !(isListed && (mark === ':' || mark === '-'))) return undefined;
  const first = isQuote(tokens[end + 1]) ? end + 2 : end + 1;
  return here.find((candidate): candidate is Named => isNamed(candidate) && candidate.tokens[0] === first);
}

/** `المعروف اختصارا ب…`: the last name before, in Arabic if there is one. */
export function nameCalled({ tokens, here }: Surroundings, start: number): Named | undefined {
  const words = tokens.slice(Math.max(0, start - callingReach), start);
  if (!words.some(({ normal }) => calling.test(normal))) return undefined;
  const before = here.filter(isNamed).filter(({ tokens: [, end] }) => end <= start);
  return before.findLast(({ value }) => /^\p{Script=Arabic}/u.test(value.name)) ?? before.at(-1);
}
const calling = /^و?ا?ل?(?:اختصار|مختصر|معروف|رمز|يشار|تشار|يعرف|تعرف|مسم)/u;
