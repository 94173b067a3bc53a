import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Candidate, Context } from '../rule.js';
import { agencyLetters } from './agencies.js';
import { latinNameEnd } from './latin-name.js';
import { sorts, symbols } from './lexicon.js';
import { listedWords } from './listed.js';
import { isAcronym, isMixed, isShort, isTerm } from './shape.js';

/** Latin capitals, two to ten, in brackets or alone; digits, & and - may join them. What they stand for is settled when all is found. */
export function searchAcronyms(context: Context): Candidate<'acronym'>[] {
  const { sentences, places, source, names } = context;
  const found = agencyLetters(context);
  let seen = 0;
  places.visit(['Latin'], (sentence, start) => {
    const tokens = sentences[sentence] ?? [];
    const name = latinNameEnd(tokens, start) ?? camelEnd(tokens, start);
    const pair = twoWordsEnd(tokens, start);
    const end = name ?? pair ?? joinedEnd(tokens, start);
    const isCounted = isNumbered(tokens, start);
    const from = isCounted ? start - 1 : start;
    const [first, last] = [tokens[from], tokens[end - 1]];
    if (first === undefined || last === undefined || first.start < seen) return;
    seen = last.end;
    const acronym = source.slice(first.start, last.end);
    const isAlone = isInBrackets(tokens, start, end);
    const isName = name !== undefined || isCounted || pair !== undefined || (isAlone && isMixed(acronym));
    const isOnlyAfterName = name !== undefined || isShort(acronym) || isTerm(acronym) || (!isAlone && isMixed(acronym));
    const isTold = isOnlyAfterName && (isAlone || listedWords(tokens, start, end, source) !== undefined);
    if (!isAcronym(acronym) && !isName && !isTold) return;
    if (name === undefined && !isCounted && !isApart(tokens, start, end)) return;
    if (!isAlone && acronym.length > mostOfFirm && isFirm(tokens, start) && names.acronyms(acronym).length === 0)
      return;
    found.push({
      kind: 'acronym',
      sentence,
      tokens: [from, end],
      start: first.start,
      end: last.end,
      value: { acronym, expansion: null },
      rule: isOnlyAfterName ? onlyAfterName : '<Latin capitals>',
      confidence: tokens[start - 1]?.normal === '(' ? 1 : 0.8,
    });
  });
  places.visit(['Integer'], (sentence, at) => {
    const [before, session, number] = (sentences[sentence] ?? []).slice(at - 2, at + 1);
    if (number === undefined || session?.normal !== conference || !/^\d\d$/u.test(number.text)) return;
    if (before === undefined || !(before.tags.has('QuoteMark') || announcers.has(before.bare))) return;
    const [{ start }, { end }] = [session, number];
    const value = { acronym: source.slice(start, end), expansion: null };
    found.push({
      kind: 'acronym',
      sentence,
      tokens: [at - 1, at + 1],
      start,
      end,
      value,
      rule: '<كوب> <number>',
      confidence: 0.8,
    });
  });
  return found;
}

// `الشركة الإيطالية TERNA`: a name in capitals, and no letters of several words.
const mostOfFirm = 4;
const [firm = ''] = foldedSet('شركة');
const isFirm = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.bare === firm ||
  (/^ال.{2,}ي[هن]?$/u.test(tokens[at - 1]?.normal ?? '') && tokens[at - 2]?.bare === firm);

// `(كوب 28)`: the conferences of the parties, and no cup.
const conference = fold('كوب');
const announcers = new Set(['(', 'مؤتمر', 'قمة', 'أطراف'].map(fold));

/** Names, terms and letters that are acronyms only after what they stand for; a refiner drops them elsewhere. */
export const onlyAfterName = '<Latin letters after a name>';

const camel = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u;
/** `(LuxDev)`, `(ProGreS Migration)`: capitals inside a word show a name, alone in brackets. */
function camelEnd(tokens: readonly Token[], start: number): number | undefined {
  if (tokens[start - 1]?.normal !== '(' || !camel.test(tokens[start]?.text ?? '')) return undefined;
  const end = tokens[start + 1]?.tags.has('Latin') === true ? start + 2 : start + 1;
  return tokens[end]?.normal === ')' ? end : undefined;
}

/** `(DG NEAR)`, `(Africa CDC)`, `(COP 28)`: capitals after a word or after capitals, or a number after them, alone in brackets. */
const twoWordsEnd = (tokens: readonly Token[], start: number): number | undefined =>
  tokens[start - 1]?.normal === '(' &&
  tokens[start + 2]?.normal === ')' &&
  isPair(tokens[start]?.text ?? '', tokens[start + 1]?.text ?? '')
    ? start + 2
    : undefined;
const isPair = (first: string, second: string): boolean =>
  shout.test(first)
    ? (shout.test(second) && !symbols.has(first)) || (parties.test(first) && /^\d{1,2}$/u.test(second))
    : word.test(first) && shout.test(second) && isAcronym(second);
const shout = /^\p{Lu}{2,6}$/u;
const word = /^\p{Lu}\p{Ll}{2,8}$/u;
const parties = /^(?:COP|CMP|CMA)$/u;

/** `3RP`: a digit before capitals, at the head of brackets or after ب. */
const isNumbered = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]?.joint === 'attached' &&
  /^\d$/u.test(tokens[start - 1]?.normal ?? '') &&
  /^\p{Lu}{2,}$/u.test(tokens[start].text) &&
  /^[(ب]$/u.test(tokens[start - 2]?.normal ?? '');

/** After the letters, digits and joining marks that follow without a space. */
function joinedEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  const isPart = (token: Token | undefined): boolean =>
    token?.joint === 'attached' && (token.tags.has('Latin') || /^\d+$/u.test(token.normal));
  for (;;) {
    if (isPart(tokens[end])) end++;
    else if (/^[&.-]$/u.test(tokens[end]?.normal ?? '') && tokens[end]?.joint === 'attached' && isPart(tokens[end + 1]))
      end += 2;
    else return end;
  }
}

/** Alone there, or in quote marks. */
function isInBrackets(tokens: readonly Token[], start: number, end: number): boolean {
  const marks =
    tokens[start - 1]?.tags.has('QuoteMark') === true && tokens[end]?.tags.has('QuoteMark') === true ? 1 : 0;
  return tokens[start - 1 - marks]?.normal === '(' && tokens[end + marks]?.normal === ')';
}

const isLongLatin = (token: Token | undefined): boolean => token?.tags.has('Latin') === true && token.text.length > 1;

/** A word of a heading in capitals is none; neither is an initial, a code with digits before it, a sort, or a part of an address. */
function isApart(tokens: readonly Token[], start: number, end: number): boolean {
  const [before, first, after] = [tokens[start - 1], tokens[start], tokens[end]];
  const sort = (before?.normal === '(' ? tokens[start - 2] : before)?.bare ?? '';
  if (sorts.has(sort) || (sort.startsWith('و') && sorts.has(sort.slice(1)))) return false;
  const isShouted = (token: Token | undefined): boolean =>
    token?.tags.has('Latin') === true && token.text.length > 1 && token.text === token.text.toUpperCase();
  if (isShouted(before) || isShouted(after)) return false;
  // `(CDG Développement)`: a name that begins with one.
  if (before?.normal === '(' && /^\p{Lu}\p{Ll}+$/u.test(after?.text ?? '')) return false;
  if (
    before !== undefined &&
    first?.joint === 'attached' &&
    (before.tags.has('Digits') || /^[@./\\:_]$/u.test(before.normal))
  )
    return before.normal === '.' || before.normal === ':' || (before.normal === '/' && isLongLatin(tokens[start - 2]));
  // `CMW/C/SR.452`, `EG-24/0317`: the number of a paper.
  const isPaper =
    after?.normal === '/' &&
    after.joint === 'attached' &&
    (/^(?:\p{Lu}|\d+)$/u.test(tokens[end + 1]?.text ?? '') || tokens[end + 2]?.normal === '.');
  return !isPaper && !(after?.joint === 'attached' && /^[@_\\]$/u.test(after.normal));
}
