import { clean } from '../../arabic/clean.js';
import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import { isUncut } from '../../arabic/openings.js';
import type { Token } from '../../arabic/token.js';
import type { Mention, Span } from '../../model.js';
import { nisbaStem } from '../../recognise/nisba-stem.js';
import { extentOf } from '../../recognise/programme/extent.js';
import type { Role, Signatory } from '../../schemas.js';
import { claim, type Claims } from '../claims.js';
import { mentionAt, type Context, type Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import { whoIs } from '../who.js';
import type { Anchor } from './anchor.js';
import type { Fields } from './draft.js';
import { courtesies, laterVerbs, offices, ownOffices, sideNouns, signedVerbs } from './lexicon.js';

const [verbs, titles, sides] = [cuesFor(signedVerbs), cuesFor(courtesies), cuesFor(sideNouns)];
const later = cuesFor(laterVerbs);
const [officeNouns, ownNouns] = [cuesFor(offices), cuesFor(ownOffices)];
const nouns = new Set(offices.map((office) => fold(office.split(' ')[0] ?? '')));
const longestName = 5;

/** `وقع السيد …، وزير …، والمدير العام ل… اتفاقية`, `ووقع الاتفاقية عن الوزارة السيد …`: the persons who sign, by their office and name. */
export function addSignatories(claims: Claims<Fields>, anchor: Anchor, from: number, context: Context): void {
  const { sentence, tokens: name } = anchor;
  if (!verbs.mayBeIn(sentence)) return;
  const end = anchor.signature?.[0] ?? name[0];
  for (let at = end - 1; at >= from; at--) {
    const verb = verbs.at(sentence.tokens, at);
    if (verb === undefined || verb.end > end) continue;
    if (verb.end < end) addList(claims, sentence, [verb.end, end], context);
    else addList(claims, sentence, [name[1], sentence.tokens.length], context, true);
    return;
  }
}

/** `ووقعها عن الوزارة …`: a sentence that begins with the verb and names no agreement goes on about the one before. */
export function addSigned(claims: Claims<Fields>, sentence: Sentence, context: Context): void {
  const verb = later.mayBeIn(sentence) ? [0, 1].map((at) => later.at(sentence.tokens, at)).find(Boolean) : undefined;
  if (verb !== undefined) addList(claims, sentence, [verb.end, sentence.tokens.length], context, true);
}

/** Those who stand one after the other. `needsSide` where each is told by for whom he signs. */
function addList(
  claims: Claims<Fields>,
  sentence: Sentence,
  [from, to]: Span,
  context: Context,
  needsSide = false,
): void {
  let next = signatoryAt(sentence, from, context);
  while (next !== undefined && next.tokens[1] <= to && (next.hasSide || !needsSide)) {
    const words = sentence.tokens.slice(...next.tokens);
    claim(claims, 'signatories', {
      value: [next.value],
      support: [[words[0]?.start ?? 0, words.at(-1)?.end ?? 0], ...partyWithin(sentence, next)],
      confidence: 0.9,
    });
    next = signatoryAt(sentence, afterJoint(sentence, next.tokens[1]), context);
  }
}

/** The mention of the party. */
const partyWithin = ({ mentions }: Sentence, { value: { party }, tokens: [from, to] }: Found): Mention[] =>
  mentions.flatMap(({ mention, tokens: [start, end] }) =>
    from <= start && end <= to && party !== null && whoIs(mention)?.key === party.key ? mention : [],
  );

interface Found {
  readonly value: Signatory;
  readonly tokens: Span;
  readonly hasSide: boolean;
}

function signatoryAt(sentence: Sentence, from: number, context: Context): Found | undefined {
  const { source, names } = context;
  const { tokens } = sentence;
  const side = sideAt(sentence, from, context);
  const at = side?.end ?? from;
  const title = titles.at(tokens, at);
  const before = title === undefined ? undefined : personAt(sentence, title.end);
  const start = before === undefined ? (title?.end ?? at) : afterComma(sentence, before[1]);
  const own = side === undefined ? undefined : ownNouns.at(tokens, start);
  const office = own ?? officeNouns.at(tokens, start);
  if (office === undefined) return undefined;
  const stop =
    own?.end ?? wholeName(sentence, extentOf(untilTitle(sentence, office.end), start, names, office.end).end);
  const after = before ?? personAfter(sentence, stop, side !== undefined);
  const end = before === undefined ? (after?.[1] ?? stop) : stop;
  const person = before ?? after;
  const value: Signatory = {
    name: person === undefined ? null : clean(tokens.slice(...person), source),
    office: officeOf(tokens.slice(start, stop), source),
    party: side?.party ?? partyOf(sentence, [start, stop], context) ?? null,
  };
  return { value, tokens: [side === undefined ? (before?.[0] ?? start) : from, end], hasSide: side !== undefined };
}

/** A و that is still attached is no part of the office. */
const officeOf = (words: Sentence['tokens'], source: string): string => {
  const [first] = words;
  const office = clean(words, source);
  return hasAnd(first) ? office.replace(/^و/u, '') : office;
};

const hasAnd = (first: Token | undefined): boolean => first !== undefined && isUncut(first) && !nouns.has(first.normal);

/** `عن الوزارة`, `عن الجانب المغربي`: for whom one signs. */
function sideAt(
  sentence: Sentence,
  at: number,
  { names }: Context,
): { readonly party: Role | undefined; readonly end: number } | undefined {
  const { tokens } = sentence;
  if (tokens[at]?.normal !== 'عن') return undefined;
  const body = mentionAt(sentence, at + 1, ['organization', 'organization-ref', 'place']);
  if (body !== undefined) return { party: whoIs(body.mention), end: body.tokens[1] };
  const noun = sides.at(tokens, at + 1);
  const party = noun && stateOf(tokens[noun.end], names);
  return noun && party && { party, end: noun.end + 1 };
}

/** No office ends inside the name of a body. */
const wholeName = ({ mentions }: Sentence, end: number): number =>
  mentions.find(({ mention: { kind }, tokens: [from, to] }) => kind === 'organization' && from < end && end < to)
    ?.tokens[1] ?? end;

/** The words up to the title of a person, which is no part of an office. */
function untilTitle(sentence: Sentence, from: number): Sentence['tokens'] {
  const title = titles.firstIn(sentence, from);
  return title === undefined ? sentence.tokens : sentence.tokens.slice(0, title.start);
}

/** `المدير العام لمنظمة اليونسكو`, `وزير الثقافة العماني`: for whom one signs, where the office says it. */
function partyOf({ tokens, mentions }: Sentence, [start, end]: Span, { names }: Context): Role | undefined {
  const named = mentions.find(
    ({ mention, tokens: [from, to] }) => from > start && to <= end && whoIs(mention) !== undefined,
  );
  if (named !== undefined) return whoIs(named.mention);
  return stateOf(tokens[end - 1], names);
}

/** `المغربي`: of the state whose people an adjective names. */
function stateOf(adjective: Token | undefined, { demonyms }: Context['names']): Role | undefined {
  const iso = adjective && demonyms.get(nisbaStem(adjective.bare))?.iso;
  return iso === undefined ? undefined : { kind: 'place', key: iso };
}

/** The words of a name, up to the comma before the office. */
function personAt(sentence: Sentence, at: number): Span | undefined {
  const name = nameAt(sentence, at);
  const next = sentence.tokens[name?.[1] ?? 0]?.normal ?? '.';
  return name !== undefined && /^[،,.]$/u.test(next) ? name : undefined;
}

/** `رئيس البلدية السيد …`, `المدير العام، السيد …، و…`: the name after the office, which needs no title where it is told for whom each signs. */
function personAfter(sentence: Sentence, at: number, isSided: boolean): Span | undefined {
  const { tokens } = sentence;
  const start = afterComma(sentence, at);
  const title = titles.at(tokens, start);
  if (title === undefined) return isSided ? personAt(sentence, at) : undefined;
  const name = nameAt(sentence, title.end);
  // `المدير، السيد …، رئيس المجلس`: who is named before an office has that one.
  const next = afterComma(sentence, name?.[1] ?? start);
  return start === at || officeNouns.at(tokens, next) === undefined || hasAnd(tokens[next]) ? name : undefined;
}

/** Two words or more, up to what holds sentences together. */
function nameAt({ tokens }: Sentence, at: number): Span | undefined {
  if (officeNouns.at(tokens, at) !== undefined) return undefined;
  for (let end = at; end <= tokens.length && end <= at + longestName; end++) {
    const token = tokens[end];
    const isNext = end > at && officeNouns.at(tokens, end) !== undefined;
    if (token === undefined || isNext || isFunctionWord(token) || !/^\p{L}{2,}/u.test(token.normal))
      return end > at + 1 ? [at, end] : undefined;
  }
  return undefined;
}

const afterComma = ({ tokens }: Sentence, at: number): number => (isComma(tokens[at]) ? at + 1 : at);

/** After a comma and و. */
function afterJoint(sentence: Sentence, at: number): number {
  const next = afterComma(sentence, at);
  return sentence.tokens[next]?.tags.has('And') === true ? next + 1 : next;
}
