import { clean } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Candidate, Context } from '../rule.js';
import { nounsBefore, wordsInLatin } from './expansions.js';

export type Acronym = Candidate<'acronym'>;
export type Named = Candidate<'organization' | 'programme'>;

/** What an acronym stands for, and whose key that has. */
export interface Expansion {
  readonly expansion: string;
  readonly key?: string;
}

/** What stands in the sentence of an acronym. */
interface Surroundings {
  readonly tokens: readonly Token[];
  /** In order of place. */
  readonly here: readonly Candidate[];
  /** The nearest name with a key. */
  readonly nameOf: (key: string, near: Candidate) => Named | undefined;
}

const callingReach = 6;

/** What the text beside an acronym gives as its expansion: the name before its bracket, in the bracket after it, or beside it; undefined where none is sure. */
export function expansionBeside(
  acronym: Acronym,
  here: readonly Candidate[],
  nameOf: Surroundings['nameOf'],
  context: Context,
): Expansion | undefined {
  const tokens = context.sentences[acronym.sentence] ?? [];
  const around: Surroundings = { tokens, here, nameOf };
  const [start, end] = acronym.tokens;
  const open = openingBracket(around, start);
  if (open !== undefined) return expansionBefore(acronym, open, around, context);
  const name =
    nameEnding(around, start) ??
    nameAfter(around, end, beginsLine(acronym, tokens, context.source)) ??
    nameCalled(around, start);
  return name && expansionOf(name);
}

const expansionOf = ({ value }: Named): Expansion => ({
  expansion: value.name,
  ...(value.key !== undefined && { key: value.key }),
});

// `مؤتمر الأطراف … لاتفاقية … (COP27)`: of the conference, and not of the treaty.
const conference = /^(?:COP|CMP|CMA)-?\d+$/u;

function expansionBefore(
  acronym: Acronym,
  open: number,
  around: Surroundings,
  context: Context,
): Expansion | undefined {
  const { tokens } = around;
  const name = nameBefore(around, open);
  if (name?.kind === 'programme' && conference.test(acronym.value.acronym)) return undefined;
  if (name !== undefined) {
    const whole = bodyOfOrgan(name, acronym, context);
    if (whole !== undefined) return whole;
    const owner = relatedTo(name, acronym, around, context) ?? name;
    return isAnothers(acronym, owner, context) ? undefined : expansionOf(owner);
  }
  const latin = wordsInLatin(tokens, open, acronym.tokens[0], acronym.value.acronym, context.source);
  const isAlone = tokens[acronym.tokens[1]]?.normal === ')';
  return latin ?? (isAlone ? nounsBefore(tokens, open, acronym.value.acronym, context.source) : undefined);
}

/**
 * The bracket that holds an acronym, with nothing before it there but Latin words, the marks of a list, other acronyms and what tells
 * them apart: `(BIT بالفرنسية، ILO بالإنجليزية)`.
 */
function openingBracket({ tokens, here }: Surroundings, start: number): number | undefined {
  for (let i = start - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.normal === '(' || token.normal === '[') return i;
    const isPassed =
      token.tags.has('Latin') ||
      token.tags.has('And') ||
      passed.has(token.bare) ||
      /^[-/،,.:'&"«“”»]$/u.test(token.normal) ||
      here.some(({ kind, tokens: [from, to] }) => kind === 'acronym' && from <= i && i < to);
    if (!isPassed) return undefined;
  }
  return undefined;
}
const passed = new Set(
  'ب أو فرنسية إنجليزية عربية إسبانية ألمانية لغة سابقا حاليا اختصارا معروف معروفة مختصر اسم رمز'.split(' ').map(fold),
);

const isQuote = (mark: string | undefined): boolean => mark !== undefined && /^["«»“”„]$/u.test(mark);
const isNamed = (candidate: Candidate): candidate is Named =>
  candidate.kind === 'organization' || candidate.kind === 'programme';

/** The name that ends at a token, or with a quote mark between. */
function nameEnding({ tokens, here }: Surroundings, at: number): Named | undefined {
  const names = here.filter(isNamed);
  const ending = names.findLast(({ tokens: [, end] }) => end === at);
  return (
    ending ?? (isQuote(tokens[at - 1]?.normal) ? names.findLast(({ tokens: [, end] }) => end === at - 1) : undefined)
  );
}

/** The name before a bracket; between them may stand the place where the body is, another bracket, or only its general noun. */
function nameBefore(around: Surroundings, open: number): Named | undefined {
  const { tokens, here, nameOf } = around;
  const name = nameEnding(around, open);
  if (name !== undefined) return name;
  const before = here.findLast(({ tokens: [, end] }) => end === open);
  if (before?.kind === 'organization-ref') return nameOf(before.value.key, before);
  const preposition = tokens[(before?.tokens[0] ?? 0) - 1]?.normal;
  if (before?.kind === 'place' && (preposition === 'ب' || preposition === 'في'))
    return nameEnding(around, before.tokens[0] - 1);
  const other =
    tokens[open - 1]?.normal === ')' ? tokens.findLastIndex(({ normal }, i) => i < open && normal === '(') : -1;
  return other === -1 ? undefined : nameEnding(around, other);
}

/** At the head of its line, after a bullet at the most. */
function beginsLine({ tokens: [at], start }: Acronym, tokens: readonly Token[], source: string): boolean {
  const before = tokens[at - 1];
  return at <= 1 || (before !== undefined && /[\r\n]/u.test(source.slice(before.end, start)));
}

/** `GIZ (الوكالة …)`, and in a list of acronyms `GIZ: الوكالة …`. */
function nameAfter({ tokens, here }: Surroundings, end: number, isListed: boolean): Named | undefined {
  const mark = tokens[end]?.normal ?? '';
  if (mark !== '(' && !(isListed && (mark === ':' || mark === '-'))) return undefined;
  const first = isQuote(tokens[end + 1]?.normal) ? end + 2 : end + 1;
  return here.find((candidate): candidate is Named => isNamed(candidate) && candidate.tokens[0] === first);
}

/** `المعروف اختصارا ب…`. */
function nameCalled({ tokens, here }: Surroundings, start: number): Named | undefined {
  const words = tokens.slice(Math.max(0, start - callingReach), start);
  if (!words.some(({ normal }) => /^ا?ل?(?:اختصار|مختصر|معروف|رمز)/u.test(normal))) return undefined;
  return here.findLast((candidate): candidate is Named => isNamed(candidate) && candidate.tokens[1] <= start);
}

const relations = new Set(['التابع', 'التابعة', 'المنبثق', 'المنبثقة', 'المحدث', 'المحدثة', 'تابع', 'تابعة'].map(fold));
const relationReach = 2;

/** `الفريق الموضوعاتي التابع للأمم المتحدة (GTM)`: the acronym is that of the first, unless the lexicon gives it to the second. */
function relatedTo(
  second: Named,
  { value: { acronym } }: Acronym,
  { tokens, here }: Surroundings,
  { names }: Context,
): Named | undefined {
  if (names.acronyms(acronym).some(({ key }) => key === second.value.key)) return undefined;
  const from = Math.max(0, second.tokens[0] - relationReach);
  const relation = tokens.slice(from, second.tokens[0]).findIndex(({ normal }) => relations.has(normal));
  return relation === -1 ? undefined : here.filter(isNamed).findLast(({ tokens: [, end] }) => end === from + relation);
}

/** `مجلس محافظي صندوق النقد الدولي (IMF)`: an organ is named, and the acronym is the lexicon's of the body whose it is. */
function bodyOfOrgan(
  { sentence, value: { key }, tokens: [start, end] }: Named,
  { value: { acronym } }: Acronym,
  { names, sentences, source }: Context,
): Expansion | undefined {
  const bearers = new Set(names.acronyms(acronym).map((row) => row.key));
  const tokens = sentences[sentence] ?? [];
  for (let at = start + 1; at < end && bearers.size > 0 && !bearers.has(key ?? ''); at++) {
    const body = tokens[at]?.tags.has('Name') === true ? names.organizations.longest(tokens, at) : undefined;
    const row = body?.end === end ? body.entries.find((entry) => bearers.has(entry.key)) : undefined;
    if (row !== undefined) return { expansion: clean(tokens.slice(at, end), source), key: row.key };
  }
  return undefined;
}

/**
 * The lexicon gives the acronym to another body, and the name beside it only says whose that one is (`البعثة الخاصة للأمم المتحدة (…)`), or is
 * that of the first of several in the bracket (`منظمة الأغذية والزراعة (FAO/WHO)`).
 */
function isAnothers(
  { value: { acronym }, tokens: [at] }: Acronym,
  { kind, value: { key }, sentence, tokens: [start] }: Named,
  { names, sentences }: Context,
): boolean {
  const tokens = sentences[sentence] ?? [];
  const [before, first] = [tokens[start - 1], tokens[start]];
  const isOwner = before?.normal === 'ل' || first?.tags.has('Li') === true;
  if (
    kind !== 'organization' ||
    (!isOwner && tokens[at - 1]?.tags.has('Latin') !== true && tokens[at - 1]?.normal !== '/')
  )
    return false;
  if (key?.startsWith('organization-') === true) return false;
  const rows = names.acronyms(acronym);
  return rows.length > 0 && !rows.some((row) => row.key === key);
}
