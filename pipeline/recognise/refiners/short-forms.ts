import { article } from '../../arabic/clitics.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import { signatureRule } from '../acronym/agencies.js';
import { agencyRule } from '../agency.js';
import { isOpen } from '../organization/word.js';
import type { Refiner } from '../refine.js';
import { nisbaStem } from '../nisba-stem.js';
import type { Candidate, Context } from '../rule.js';
import { bySentence, type InSentence } from './by-sentence.js';
import { dottedLetters, markedFrom, wordEnd } from './marked.js';
import { isPlausible, isSpeltBy } from './plausible.js';

type Body = Candidate<'organization' | 'programme'>;
type Acronym = Candidate<'acronym'>;

const rule = '<short form in brackets>';

/**
 * One word in brackets, quote marks or dashes right after a body's name is the acronym that Arabic speaks as a word (`وكالة الأنباء السعودية
 * (واس)`), as are the first letters of its words (`(م.ت.ف)`); where it comes again, it names that body.
 */
export const shortForms: Refiner = (found, context) => {
  const bodies = found.filter((candidate): candidate is Body => isBeforeMark(candidate, context));
  const inSentence = bySentence(bodies.length === 0 ? [] : found);
  // `اتفاقية إنشاء المركز … (أكساد)`: of the two names that end there, the body's.
  const called = eachOnce([
    ...bodies.toSorted(bodiesFirst).flatMap((body) => markedAfter(body, inSentence, context)),
    ...calledShortly(found, context),
  ]);
  const isCalled = ({ start }: Candidate): boolean => called.some((acronym) => acronym.start === start);
  const signed = found.filter(isAgency).filter((agency) => !isCalled(agency));
  const isKnown = (alone: Acronym): boolean => isCalled(alone) || signed.some(({ start }) => start === alone.start);
  const acronyms = [...called, ...signed, ...inBracketsAlone(found, context).filter((alone) => !isKnown(alone))];
  if (acronyms.length === 0) return [...found];
  const isTaken = (candidate: Candidate): boolean =>
    (isName(candidate.kind) || candidate.kind === 'place' || isAgency(candidate)) &&
    acronyms.some((acronym) => acronym.start === candidate.start);
  const kept = [...found.filter((candidate) => !isTaken(candidate)), ...acronyms];
  return [...kept, ...comingAgain(acronyms, bySentence(kept), context)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
};

const bodiesFirst = (a: Body, b: Body): number => Number(a.kind === 'programme') - Number(b.kind === 'programme');
const eachOnce = (acronyms: readonly Acronym[]): Acronym[] => {
  const starts = new Set<number>();
  return acronyms.filter(({ start }) => !starts.has(start) && starts.add(start));
};

const isAgency = (candidate: Candidate): candidate is Acronym =>
  candidate.kind === 'acronym' && (candidate.rule === agencyRule || candidate.rule === signatureRule);
const isBody = (candidate: Candidate): candidate is Body => isName(candidate.kind);
const isName = (kind: Candidate['kind']): boolean => kind === 'organization' || kind === 'programme';

/** A body's or programme's name with brackets after it, or a body's with quote marks or a dash. */
function isBeforeMark({ kind, sentence, tokens: [, end] }: Candidate, { sentences }: Context): boolean {
  const mark = sentences[sentence]?.[end];
  if (mark === undefined || !isName(kind)) return false;
  return mark.normal === '(' || (kind === 'organization' && (mark.tags.has('QuoteMark') || mark.normal === '-'));
}

/** Of several in one bracket all are acronyms, or none is: `(أنابيك / ANAPEC)`, but not `(الأطباء، الممرضون)`. */
function markedAfter(body: Body, inSentence: InSentence, context: Context): Acronym[] {
  const { sentence, tokens: span } = body;
  const tokens = context.sentences[sentence] ?? [];
  const parts = markedFrom(tokens, span[1]);
  const inArabic = parts.filter(([from]) => tokens[from]?.tags.has('Latin') !== true);
  if (parts.length > 1 && inArabic.length > 1) return [];
  return inArabic.flatMap((part) => shortFormAt(part, body, inSentence, context) ?? []);
}

function shortFormAt(part: Span, body: Body, inSentence: InSentence, context: Context): Acronym | undefined {
  const { sentence, tokens: span } = body;
  const tokens = context.sentences[sentence] ?? [];
  const [words, name] = [tokens.slice(...part), tokens.slice(...span)];
  const letters = dottedLetters(words);
  if (letters !== undefined) return isSpeltBy(letters, name) ? acronymOf(body, letters, part, 1, context) : undefined;
  if (wordEnd(tokens, part[0]) !== part[1]) return undefined;
  const isBetweenDashes = tokens[span[1]]?.normal === '-';
  const known = inSentence(sentence).find(({ kind, tokens: [at] }) => isName(kind) && at === part[0]);
  if (known !== undefined && (!isBetweenDashes || keyOf(known) === body.value.key))
    return acronymOf(body, words, part, 1, context);
  if (isElsewhere(part, tokens, context) || (isBetweenDashes && words.some(({ tags }) => tags.size > 0)))
    return undefined;
  return isPlausible(words, name) ? acronymOf(body, words, part, 0.8, context) : undefined;
}

/** A place, or of a people. */
const isElsewhere = ([from, to]: Span, tokens: readonly Token[], { names }: Context): boolean =>
  [from, to - 1].some((at) => names.places.longest(tokens, at) !== undefined) ||
  names.demonyms.has(nisbaStem(tokens[to - 1]?.bare ?? ''));

const keyOf = ({ value }: Candidate): string | undefined => ('key' in value ? value.key : undefined);

function acronymOf(
  { sentence, value }: Body,
  words: readonly Token[],
  tokens: Span,
  confidence: number,
  { source }: Context,
): Acronym | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [{ start }, { end }] = [first, last];
  const acronym = source.slice(start, end);
  const key = value.key === undefined ? {} : { key: value.key };
  return {
    kind: 'acronym',
    sentence,
    tokens,
    start,
    end,
    value: { acronym, expansion: value.name, ...key },
    rule,
    confidence,
  };
}

/** `السوق … (الكوميسا)`: what the lexicon has as the short name of a body, in brackets after a name of which nothing else is known. */
const inBracketsAlone = (found: readonly Candidate[], { sentences, names }: Context): Acronym[] =>
  found.flatMap((candidate) => {
    if (candidate.kind !== 'organization' || candidate.tokens[1] - candidate.tokens[0] > 1) return [];
    const { sentence, tokens, start, end, value } = candidate;
    const words = sentences[sentence] ?? [];
    if (words[tokens[0] - 1]?.normal !== '(' || words[tokens[1]]?.normal !== ')') return [];
    const isShort = names.organizations.longest(words, tokens[0])?.entries.some((row) => row.name_ar.includes(' '));
    const acronym = { acronym: value.name, expansion: null, ...(value.key !== undefined && { key: value.key }) };
    return isShort === true
      ? [{ kind: 'acronym', sentence, tokens, start, end, value: acronym, rule, confidence: 0.8 }]
      : [];
  });

const shortly = new Set(['اختصارا', 'مختصرا'].map(fold));
const callings = new Set(['معروف', 'معروفة', 'يعرف', 'تعرف'].map(fold));

/** `جمعية …، ويرمز لها اختصارا ب«جدتم»`, `المنظومة … المعروفة ب(سينو)`. */
function calledShortly(found: readonly Candidate[], context: Context): Acronym[] {
  return found.filter(isBody).flatMap((body) => {
    const tokens = context.sentences[body.sentence] ?? [];
    const from = body.tokens[1];
    const ahead = tokens.slice(from, from + callingReach).findIndex(({ normal }) => shortly.has(normal));
    const isSaid = callings.has(tokens[from]?.bare ?? '');
    if (ahead === -1 && !isSaid) return [];
    const at = ahead === -1 ? from : from + ahead;
    const open = tokens[at + 1]?.normal === 'ب' ? at + 2 : at + 1;
    // `(المعروف اختصارا ب… )`: the bracket ends what is called so.
    const only = tokens[open + 1]?.normal === ')' ? tokens[open] : undefined;
    if (only !== undefined && isOpen(only)) return acronymOf(body, [only], [open, open + 1], 0.8, context) ?? [];
    const [part, more] = markedFrom(tokens, open);
    if (part === undefined || more !== undefined || wordEnd(tokens, part[0]) !== part[1]) return [];
    const words = tokens.slice(...part);
    const isName =
      !words.some(({ tags }) => tags.has('Latin')) &&
      (ahead !== -1 || (tokens[open]?.normal === '(' && isPlausible(words, [])));
    return isName ? (acronymOf(body, words, part, 0.8, context) ?? []) : [];
  });
}
const callingReach = 8;

/** With its article: without it, a short form may be a common word elsewhere (`هدف`, `إنتاج`). */
function* comingAgain(acronyms: readonly Acronym[], inSentence: InSentence, { sentences }: Context): Generator<Body> {
  const owners = new Map(acronyms.map(({ value }) => [value.acronym, value] as const));
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const tokens = sentences[sentence] ?? [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.normal.startsWith(article) !== true) continue;
      const { text, start, end } = token;
      const owner = owners.get(text);
      if (owner === undefined || inSentence(sentence).some((other) => other.start < end && start < other.end)) continue;
      const value = { name: text, ...(owner.key !== undefined && { key: owner.key }) };
      yield { kind: 'organization', sentence, tokens: [at, at + 1], start, end, value, rule, confidence: 0.7 };
    }
  }
}
