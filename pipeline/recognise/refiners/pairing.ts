import { clean } from '../../arabic/clean.js';
import { foldedSet } from '../../arabic/folded-set.js';
import { beginsLine } from '../acronym/listed.js';
import type { Token } from '../../arabic/token.js';
import type { Candidate, Context } from '../rule.js';
import { isKnownAttached } from '../acronym/initials.js';
import { plurals } from '../organization/lexicon.js';
import { wordsInLatin } from './expansions.js';
import {
  isQuote,
  nameAfter,
  nameBefore,
  nameCalled,
  nameEnding,
  type Acronym,
  type Expansion,
  type Named,
  type Surroundings,
} from './names-beside.js';
import { nounsBefore } from './nouns-before.js';
import { speltOfListed } from './spelt.js';
import { bodyOfOrgan, isAnothers, narrowerThan, relatedTo, widerThan, withPlace } from './whose.js';

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
  const open = openingBracket(around, start) ?? openingQuote(tokens, start, end);
  if (open !== undefined) return expansionBefore(acronym, open, around, context);
  const isDashed =
    tokens[start - 1]?.normal === '-' && (end === tokens.length || /^[-،.]$/u.test(tokens[end]?.normal ?? ''));
  const name =
    nameEnding(around, start, acronym, context) ??
    nameAfter(around, end, beginsLine(tokens, start, context.source)) ??
    (isDashed ? nameEnding(around, start - 1, acronym, context) : undefined);
  if (name !== undefined) return expansionOf(name);
  const called = nameCalled(around, start);
  if (called !== undefined) return { ...expansionOf(called), isWeak: true };
  if (isDashed && tokens[end]?.normal === '-') return nouns(acronym, start - 1, around, context);
  return isBorne(acronym, context) ? undefined : nouns(acronym, start, around, context, surely);
}

/** `المؤشر الفرعي للخدمات المحلية "LOSI"`. */
const openingQuote = (tokens: readonly Token[], start: number, end: number): number | undefined =>
  isQuote(tokens[start - 1]) && isQuote(tokens[end]) ? start - 1 : undefined;

const expansionOf = ({ value }: Named): Expansion => ({
  expansion: value.name,
  ...(value.key !== undefined && { key: value.key }),
});

// `مؤتمر الأطراف … لاتفاقية … (COP27)`: of the conference, and not of the treaty.
const conference = /^(?:COP|CMP|CMA|كوب)[\s-]?\d+$/u;

function expansionBefore(
  acronym: Acronym,
  open: number,
  around: Surroundings,
  context: Context,
): Expansion | undefined {
  const { tokens } = around;
  const name = nameBefore(around, open, acronym, context);
  if (name?.kind === 'programme' && conference.test(acronym.value.acronym)) return undefined;
  const listed = name && speltOfListed(name, acronym, open, around);
  if (listed !== undefined) return expansionOf(listed);
  if (name !== undefined) {
    if (name.tokens[1] === open - 2 && tokens[open - 2]?.normal === '-')
      return { ...expansionOf(name), expansion: clean(tokens.slice(name.tokens[0], open), context.source) };
    // `وكالات الأمم المتحدة (UNHCR, WFP)`: of several of its bodies.
    if (plurals.has(tokens[name.tokens[0] - 1]?.bare ?? '')) return undefined;
    const whole = bodyOfOrgan(name, acronym, context);
    if (whole !== undefined) return whole;
    const owner = relatedTo(name, acronym, around, context) ?? name;
    const other =
      owner === name
        ? (widerThan(name, acronym, open, around, context) ??
          withPlace(name, acronym, open, around, context) ??
          narrowerThan(name, acronym, around, context))
        : undefined;
    return other ?? (isAnothers(acronym, owner, context) ? undefined : expansionOf(owner));
  }
  const [, end] = acronym.tokens;
  const latin = wordsInLatin(tokens, open, acronym.tokens[0], acronym.value.acronym, context.source);
  if (!endsBracket(tokens, end)) return latin;
  const isAlone = isClosing(tokens[end]);
  const called =
    quotedBefore(around, open, context) ?? nouns(acronym, open, around, context, isAlone ? Infinity : surely);
  if ((called ?? latin) !== undefined) return called ?? latin;
  const far = nameCalled(around, open);
  return far && { ...expansionOf(far), isWeak: true };
}

/** `(ISIC)`, `(SNA 2008)`. */
function endsBracket(tokens: readonly Token[], end: number): boolean {
  const mark = tokens.findIndex(({ tags }, i) => i >= end && !tags.has('Latin') && !tags.has('Digits'));
  return isClosing(tokens[mark]);
}
const isClosing = (token: Token | undefined): boolean => token?.normal === ')' || isQuote(token);

const allotted = foldedSet('المخصص المخصصة الموجه الموجهة المقدم المقدمة الممنوح الممنوحة');
const isGoingOn = (token: Token | undefined): boolean =>
  token !== undefined && (allotted.has(token.normal) || isKnownAttached(token.bare));

const isBorne = ({ value: { acronym } }: Acronym, { names }: Context): boolean => names.acronyms(acronym).length > 0;

/** How far a phrase may be from an acronym's letters where no mark stands between them. */
const surely = 0;

function nouns(
  { value: { acronym } }: Acronym,
  open: number,
  { tokens, here }: Surroundings,
  context: Context,
  most = Infinity,
): Expansion | undefined {
  // `السيد محمد (M.A)`, `بمدينة ستراسبورغ (Strasbourg)`.
  if (acronym.includes('.') || conference.test(acronym) || /^.\p{Ll}+$/u.test(acronym)) return undefined;
  // `قروض البنك الدولي المخصصة لشبكة الأمان الاجتماعي (ESSN)`: the body has the phrase in its care.
  const body = here.findLast(
    ({ kind, tokens: [, end] }) => kind === 'organization' && end < open && isGoingOn(tokens[end]),
  );
  const phrase = nounsBefore(tokens, open, acronym, context, { earliest: body?.tokens[1] ?? 0 });
  return phrase !== undefined && phrase.misfit <= most ? { expansion: phrase.expansion, isWeak: true } : undefined;
}

const longestQuote = 14;
/** `نظام «الفاعل الاقتصادي المعتمد» (OEA)`, `المعروف ب"برابس" (PRAPS)`: what stands in quote marks, or what that stands for. */
function quotedBefore({ tokens, here }: Surroundings, open: number, { source }: Context): Expansion | undefined {
  if (!isQuote(tokens[open - 1])) return undefined;
  const quote = tokens.findLastIndex((token, i) => i < open - 1 && isQuote(token));
  if (quote === -1 || open - quote > longestQuote) return undefined;
  const short = here.find((other): other is Acronym => other.kind === 'acronym' && other.tokens[0] === quote + 1);
  if (short !== undefined) {
    const { expansion, key } = short.value;
    return expansion === null ? undefined : { expansion, ...(key !== undefined && { key }) };
  }
  const words = tokens.slice(quote + 1, open - 1);
  return words.length > 1 ? { expansion: clean(words, source) } : undefined;
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
const passed = foldedSet(
  'ب أو فرنسية إنجليزية عربية إسبانية ألمانية لغة سابقا حاليا اختصارا معروف معروفة مختصر اسم رمز',
);
