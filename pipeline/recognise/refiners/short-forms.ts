import { clean } from '../../arabic/clean.js';
import { article } from '../../arabic/clitics.js';
import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import { signatureRule } from '../acronym/agencies.js';
import { agencyRule } from '../agency.js';
import { valuesOf, type BodyRow } from '../lexicons.js';
import { namingWords } from '../acronym/lexicon.js';
import { isSpelled } from '../acronym/spoken.js';
import { compactOf } from '../forms.js';
import { newsAgencies } from '../news-agencies.js';
import { isOpen } from '../organization/word.js';
import type { Refiner } from '../refine.js';
import { nisbaStem } from '../nisba-stem.js';
import type { Candidate, Context } from '../rule.js';
import { bySentence, type InSentence } from './by-sentence.js';
import { isNamed, type Acronym, type Named } from './names-beside.js';
import { dottedLetters, markedFrom, wordEnd } from './marked.js';
import { isPlausible, isSpeltBy } from './plausible.js';

const rule = '<short form in brackets>';

/**
 * One word in brackets, quote marks or dashes right after a body's name is the acronym that Arabic speaks as a word (`وكالة الأنباء السعودية
 * (واس)`), as are the first letters of its words (`(م.ت.ف)`); where it comes again, it names that body.
 */
export const shortForms: Refiner = (found, context) => {
  const bodies = found.filter((candidate): candidate is Named => isBeforeMark(candidate, context));
  const inSentence = bySentence(bodies.length === 0 ? [] : found);
  // `اتفاقية إنشاء المركز … (أكساد)`: of the two names that end there, the body's.
  const callings = eachOnce([
    ...bodies.toSorted(bodiesFirst).flatMap((body) => markedAfter(body, inSentence, context)),
    ...calledShortly(found, context),
  ]);
  const called = callings.filter(({ value }) => !isWord(value.acronym));
  const byWord = bodiesByWord(callings, context);
  const calledAt = startsOf(called);
  const signed = found.filter(isAgency).filter(({ start }) => !calledAt.has(start));
  const known = startsOf([...called, ...signed]);
  const acronyms = [...called, ...signed, ...alone(found, context).filter(({ start }) => !known.has(start))];
  if (acronyms.length + byWord.length === 0) return [...found];
  const taken = startsOf([...acronyms, ...byWord]);
  const isTaken = (candidate: Candidate): boolean =>
    (isNamed(candidate) || candidate.kind === 'place' || isAgency(candidate)) && taken.has(candidate.start);
  const kept = [...found.filter((candidate) => !isTaken(candidate)), ...acronyms, ...byWord];
  return [...kept, ...comingAgain(acronyms, bySentence(kept), context)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
};

const startsOf = (candidates: readonly Candidate[]): ReadonlySet<number> =>
  new Set(candidates.map(({ start }) => start));
const bodiesFirst = (a: Named, b: Named): number => Number(a.kind === 'programme') - Number(b.kind === 'programme');
const eachOnce = (acronyms: readonly Acronym[]): Acronym[] => {
  const starts = new Set<number>();
  return acronyms.filter(({ start }) => !starts.has(start) && starts.add(start));
};

const isAgency = (candidate: Candidate): candidate is Acronym =>
  candidate.kind === 'acronym' && (candidate.rule === agencyRule || candidate.rule === signatureRule);

/** A body's or programme's name with brackets after it, or a body's with quote marks or a dash. */
function isBeforeMark(candidate: Candidate, { sentences }: Context): candidate is Named {
  const mark = sentences[candidate.sentence]?.[candidate.tokens[1]];
  if (mark === undefined || !isNamed(candidate)) return false;
  return (
    mark.normal === '(' || (candidate.kind === 'organization' && (mark.tags.has('QuoteMark') || mark.normal === '-'))
  );
}

/** Of several in one bracket all are acronyms, or none is: `(أنابيك / ANAPEC)`, but not `(الأطباء، الممرضون)`. */
function markedAfter(body: Named, inSentence: InSentence, context: Context): Acronym[] {
  const { sentence, tokens: span } = body;
  const tokens = context.sentences[sentence] ?? [];
  const parts = markedFrom(tokens, span[1]);
  const inArabic = parts.filter(([from, to]) => !tokens.slice(from, to).some(({ tags }) => tags.has('Latin')));
  if (parts.length > 1 && inArabic.length > 1) return [];
  return inArabic.flatMap((part) => shortFormAt(part, body, inSentence, context) ?? []);
}

function shortFormAt(part: Span, body: Named, inSentence: InSentence, context: Context): Acronym | undefined {
  const { sentence, tokens: span } = body;
  const tokens = context.sentences[sentence] ?? [];
  const [words, name] = [tokens.slice(...part), tokens.slice(...span)];
  const letters = dottedLetters(words);
  if (letters !== undefined) return isSpeltBy(letters, name) ? acronymOf(body, letters, part, 1, context) : undefined;
  // `(بي بي سي)`, `(و م ع)`, `(باريس21)`.
  const isWritten = isSpelled(words) || newsAgencies.has(compactOf(words)) || isNumbered(words);
  const isBorne = context.names.acronyms(textOf(words, context)).some(({ key }) => key === body.value.key);
  if (isWritten || isBorne) return acronymOf(body, words, part, 1, context);
  if (wordEnd(tokens, part[0]) !== part[1]) return undefined;
  const isBetweenDashes = tokens[span[1]]?.normal === '-';
  const known = inSentence(sentence).find((other) => isNamed(other) && other.tokens[0] === part[0]);
  if (known !== undefined && (!isBetweenDashes || keyOf(known) === body.value.key))
    return acronymOf(body, words, part, 1, context);
  if (isElsewhere(part, tokens, context) || (isBetweenDashes && words.some(({ tags }) => tags.size > 0)))
    return undefined;
  return isPlausible(words, name) ? acronymOf(body, words, part, 0.8, context) : undefined;
}

const textOf = ([first, ...rest]: readonly Token[], { source }: Context): string =>
  first === undefined ? '' : source.slice(first.start, (rest.at(-1) ?? first).end);
/** `باريس21`: a word and digits without a space. */
const isNumbered = ([word, digits, ...rest]: readonly Token[]): boolean =>
  word !== undefined &&
  digits !== undefined &&
  rest.length === 0 &&
  digits.start === word.end &&
  /^[\u0621-\u064a]{3,}$/u.test(word.normal) &&
  /^\d{1,2}$/u.test(digits.normal);

/** A place, or of a people. */
const isElsewhere = ([from, to]: Span, tokens: readonly Token[], { names }: Context): boolean =>
  [from, to - 1].some((at) => names.places.longest(tokens, at) !== undefined) ||
  names.demonyms.has(nisbaStem(tokens[to - 1]?.bare ?? ''));

const keyOf = ({ value }: Candidate): string | undefined => ('key' in value ? value.key : undefined);

function acronymOf(
  { sentence, value }: Named,
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

/**
 * `السوق … (الكوميسا)`: what the lexicon has as the short name of a body, in brackets after a name of which nothing else is known; in quote marks
 * after a phrase that begins as one of the body's names does.
 */
const alone = (found: readonly Candidate[], context: Context): Acronym[] =>
  found.flatMap((candidate) => {
    if (candidate.kind !== 'organization' || candidate.tokens[1] - candidate.tokens[0] > 1) return [];
    const { sentence, tokens, start, end, value } = candidate;
    const words = context.sentences[sentence] ?? [];
    const [before, after] = [words[tokens[0] - 1], words[tokens[1]]];
    const isInBrackets = before?.normal === '(' && after?.normal === ')';
    const isInQuotes = before?.tags.has('QuoteMark') === true && after?.tags.has('QuoteMark') === true;
    if ((!isInBrackets && !isInQuotes) || words.slice(0, tokens[0]).filter(isOpen).length < fewestBefore) return [];
    const rows = context.names.organizations.longest(words, tokens[0])?.entries ?? [];
    const expansion = nameBefore(words, tokens[0] - 1, rows, context);
    if (!rows.some((row) => row.name_ar.includes(' ')) || (expansion === null && !isInBrackets)) return [];
    const acronym = { acronym: value.name, expansion, ...(value.key !== undefined && { key: value.key }) };
    return [{ kind: 'acronym', sentence, tokens, start, end, value: acronym, rule, confidence: 0.8 }];
  });

// `لندن (رويترز)` is a dateline.
const fewestBefore = 3;
const longestName = 14;
/** From the nearest word with which a name of the body begins. */
function nameBefore(words: readonly Token[], at: number, rows: readonly BodyRow[], { source }: Context): string | null {
  const names = rows.flatMap(({ name_ar, aliases }) => [name_ar, ...valuesOf(aliases)]);
  const heads = foldedSet(names.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] ?? ''));
  for (let start = at - 1; start >= 0 && at - start <= longestName; start--) {
    const word = words[start];
    if (word === undefined || !/^\p{L}/u.test(word.normal) || word.tags.has('Relative')) return null;
    if (at - start > 1 && heads.has(word.normal)) return clean(words.slice(start, at), source);
  }
  return null;
}

const shortly = foldedSet('اختصارا مختصرا');
const callings = foldedSet('معروف معروفة يعرف تعرف');

/** `جمعية …، ويرمز لها اختصارا ب«جدتم»`, `المنظومة … المعروفة ب(سينو)`. */
function calledShortly(found: readonly Candidate[], context: Context): Acronym[] {
  return found.filter(isNamed).flatMap((body) => {
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

const isWord = (text: string): boolean => namingWords.has(fold(text));

/** `المندوبية العامة للتضامن "تآزر"`: a body called by a word, there and in quote marks wherever the word comes again. */
function bodiesByWord(callings: readonly Acronym[], { sentences }: Context): Named[] {
  const words = new Map(
    callings.flatMap(({ value: { acronym, key } }) => (isWord(acronym) ? [[fold(acronym), key] as const] : [])),
  );
  if (words.size === 0) return [];
  const isHere = (start: number): boolean => callings.some((calling) => calling.start === start);
  return sentences.flatMap((tokens, sentence) =>
    tokens.flatMap(({ normal, text, start, end }, at): Named[] => {
      const isQuoted = tokens[at - 1]?.tags.has('QuoteMark') === true && tokens[at + 1]?.tags.has('QuoteMark') === true;
      if (!words.has(normal) || !(isQuoted || isHere(start))) return [];
      const key = words.get(normal);
      const value = { name: text, ...(key !== undefined && { key }) };
      return [{ kind: 'organization', sentence, tokens: [at, at + 1], start, end, value, rule, confidence: 0.8 }];
    }),
  );
}

/** With its article: without it, a short form may be a common word elsewhere (`هدف`, `إنتاج`). */
function* comingAgain(acronyms: readonly Acronym[], inSentence: InSentence, { sentences }: Context): Generator<Named> {
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
