import { fold } from '../../arabic/fold.js';
import type { Role } from '../../schemas.js';
import type { Claim } from '../claims.js';
import { mentionAt, type Placed, type Sentence } from '../context.js';
import { cuesOf, type Hit } from '../cues.js';
import type { Token } from '../../arabic/token.js';
import type { Kind, Span } from '../../model.js';
import { hasArticle, isCountable } from '../../recognise/numeral/countable.js';
import { isLikeYear } from '../../recognise/numeral/year.js';
import { walk } from '../walk.js';
import { whoIs } from '../who.js';
import { filledOf, type Change, type Clause, type Phrase, type Told } from './clause.js';
import { around, lead } from './frame.js';
import { leading } from './leading.js';
import { indicatorNouns } from './lexicon.js';
import { phraseOf, placesOf, trimmed } from './phrase.js';
import type { Subjects } from './subject.js';
import { tailOf } from './tail.js';
import { changeOf, directionOf, verbs, type Verb } from './verb.js';

const suffixes = ['ه', 'ها', 'هم', 'هن'];
/** Those with a suffix (`عددهم`) are of what was told of before. */
const heads = cuesOf<'whole' | 'suffixed'>([
  ...indicatorNouns.map((noun) => [noun, 'whole'] as const),
  ...indicatorNouns.flatMap((noun) =>
    suffixes.map((suffix) => [noun.replace(/ة$/u, 'ت') + suffix, 'suffixed'] as const),
  ),
]);

/** `بالنسبة ل` measures nothing, and `إجمالية` is no `إجماليه`: what has a suffix ends in no ة and has no article. */
function headAt({ tokens }: Sentence, at: number): 'whole' | 'suffixed' | undefined {
  const token = tokens[at];
  if (token === undefined || (token.normal === regarding && tokens[at - 1]?.normal === 'ب')) return undefined;
  const head = heads.at(tokens, at)?.value;
  return head === 'suffixed' && (hasArticle(token) || token.text.endsWith('ة')) ? undefined : head;
}
const regarding = fold('النسبة');
export const isHead = (sentence: Sentence, at: number): boolean => headAt(sentence, at) !== undefined;

const isBarrier = /^[،,:]$/u;
const isMark = /^[:(=]$/u;

/** `بلغ عدد السكان 37 مليونا`, `نسبة البطالة وصلت إلى 12%`, `عدد المدارس: 120`. */
export function levelOf(clause: Clause, subjects: Subjects): Told | undefined {
  const { sentence, figure, from } = clause;
  const [start] = figure.tokens;
  for (let at = start - 1; at >= from && verbs.mayBeIn(sentence); at--) {
    const verb = verbs.at(sentence.tokens, at);
    if (verb === undefined || verb.end > start) continue;
    const told = besideVerb(clause, at, verb, subjects);
    if (told !== undefined) return told;
  }
  return afterMark(clause, subjects);
}

function besideVerb(clause: Clause, at: number, verb: Hit<Verb>, subjects: Subjects): Told | undefined {
  const { sentence, figure, from, context } = clause;
  const [start] = figure.tokens;
  const middle = walk(sentence, [verb.end, start], around);
  const isReached = middle.end >= start;
  const isAfter = !isReached && verb.value.isCopula !== true;
  const span = isReached
    ? phraseBefore(sentence, from, at)
    : isAfter
      ? phraseAfter(sentence, verb.end, start, verb.value.isSure === true)
      : undefined;
  if (span === undefined) return undefined;
  const trim = trimmed(sentence, span);
  if (trim.isCut || hasVerb(sentence, trim.tokens) || hasFigure(sentence, trim.tokens)) return undefined;
  // `لدى 30 تلميذا`: so many are no measure of what stands before the preposition.
  if (sentence.tokens[trim.tokens[1] - 1]?.tags.has('Preposition') === true) return undefined;
  const phrase = phraseOf(sentence, trim.tokens, context.source);
  const begin = isReached ? span[0] : at;
  const subject = phrase && subjectOfPhrase(clause, trim.tokens, phrase, subjects);
  if (phrase === undefined || subject === 'unknown') return undefined;
  return {
    ...toldBy(clause, phrase, changeOf(sentence, at, verb)),
    subject,
    around: [
      ...(isReached ? filledOf(middle, 'date', 'place') : []),
      ...trim.around,
      ...placesOf(sentence, trim.tokens),
      ...leading(sentence, [from, begin]),
    ],
  };
}

/** `عدد المدارس: 120`, `نسبة النجاح (87%)`: where nothing but the phrase stands before the mark. */
export function afterMark(clause: Clause, subjects: Subjects): Told | undefined {
  const { sentence, figure, from, context } = clause;
  const { tokens } = sentence;
  let at = figure.tokens[0] - 1;
  while (at > from && !isMark.test(tokens[at]?.normal ?? '') && walk(sentence, [at, at + 1], around).end > at) at--;
  if (at <= from || !isMark.test(tokens[at]?.normal ?? '')) return undefined;
  const span = phraseBefore(sentence, from, at);
  const isAlone = span !== undefined && !/\p{L}{2,}/u.test(textOf(sentence, [from, span[0]]));
  if (span === undefined || !isAlone) return undefined;
  const trim = trimmed(sentence, span);
  const phrase = phraseOf(sentence, trim.tokens, context.source);
  const subject = phrase && subjectOfPhrase(clause, trim.tokens, phrase, subjects);
  if (phrase === undefined || subject === 'unknown') return undefined;
  return {
    ...toldBy(clause, phrase, undefined),
    subject,
    around: [...trim.around, ...placesOf(sentence, trim.tokens)],
  };
}

/** Another figure inside a phrase is the one that is told of; an age, a date or the number of a session is none. */
const hasFigure = ({ tokens, mentions }: Sentence, [from, to]: Span): boolean =>
  tokens
    .slice(from, to)
    .some((token, i) => i > 0 && token.tags.has('Digits') && !isLikeYear(token) && !isAside(mentions, from + i));

const asides: ReadonlySet<Kind> = new Set<Kind>(['duration', 'date', 'ordinal', 'reference']);
const isAside = (mentions: Sentence['mentions'], at: number): boolean =>
  mentions.some(({ mention, tokens: [start, end] }) => asides.has(mention.kind) && start <= at && at < end);

/** Another verb inside a phrase makes it a sentence. */
const hasVerb = ({ tokens }: Sentence, [from, to]: Span): boolean =>
  [...tokens.keys()].some(
    (at) =>
      at > from && at < to && verbs.at(tokens, at)?.value.change === undefined && verbs.at(tokens, at) !== undefined,
  );

const textOf = ({ tokens }: Sentence, span: Span): string =>
  tokens
    .slice(...span)
    .map(({ normal }) => normal)
    .join(' ');

/** From the first noun of what is measured to the verb: over no comma, no other verb and no conjunction. */
function phraseBefore(sentence: Sentence, from: number, verb: number): Span | undefined {
  const { tokens } = sentence;
  let head: number | undefined;
  for (let at = verb - 1; at >= from; at--) {
    const token = tokens[at];
    if (token === undefined || isBarrier.test(token.normal) || token.tags.has('Conjunction')) break;
    if (isHead(sentence, at)) head = at;
    else if (verbs.at(tokens, at) !== undefined) break;
  }
  return head === undefined ? undefined : [head, verb];
}

/** From the noun of what is measured, where it follows the verb, to the figure; after بلغ any noun is measured. */
function phraseAfter(sentence: Sentence, from: number, figure: number, isSure: boolean): Span | undefined {
  const { end } = walk(sentence, [from, figure], lead);
  if (isHead(sentence, end)) return [end, figure];
  // `قدرت الوزارة عدد المدارس ب…`: who says so stands between.
  const teller = mentionAt(sentence, end, ['organization', 'organization-ref'])?.tokens[1];
  if (teller !== undefined && teller < figure && isHead(sentence, teller)) return [teller, figure];
  return isSure && end === from && end < figure - 1 && isThing(sentence, end, figure) ? [end, figure] : undefined;
}

/** `مفرغات الصيد`, `حقوق الملكية`: a noun with what belongs to it. One that stands alone may be who, and not what. */
function isThing({ tokens, mentions }: Sentence, at: number, figure: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const isNamed = mentions.some(({ tokens: [start, end] }) => start <= at && at < end);
  const isGoingOn = isNoun(second) || second?.tags.has('Demonstrative') === true;
  return !isNamed && isNoun(first) && isGoingOn && at + 2 <= figure;
}

const isNoun = (token: Token | undefined): boolean =>
  isCountable(token) && verbs.at([token], 0)?.value === undefined && !owned.test(token.normal);

/** What a phrase with its verb says of a figure, and what stands after it. */
function toldBy(clause: Clause, phrase: Phrase, moves: Change | undefined): Told {
  const direction = directionOf(clause);
  const tail = tailOf(clause);
  return {
    type: 'level',
    phrase,
    change: direction === undefined || direction === 'by' ? moves : undefined,
    moves,
    isLeft: direction === 'from' && !tail.behind.some(({ mention }) => mention.kind === 'date'),
    around: [],
    ...tail,
  };
}

/** What a phrase is about: what it names, or, of one with a suffix, what the text tells of there. */
function subjectOfPhrase(
  { sentence, figure, last }: Clause,
  [from, to]: Span,
  phrase: Phrase,
  subjects: Subjects,
): Claim<Role> | undefined | 'unknown' {
  const own = subjectIn(sentence, phrase.mentions);
  const refersBack = sentence.tokens.slice(from, to).some((token, i) => {
    const isOwned = owned.test(token.normal) && !participle.test(sentence.tokens[from + i - 1]?.normal ?? '');
    return headAt(sentence, from + i) === 'suffixed' || pronouns.has(token.normal) || isOwned;
  });
  // `بكلفة إجمالية تبلغ`: of what the text tells there, where it tells of something.
  const isOfNone = sentence.tokens.slice(from, to).every((token) => !hasArticle(token) && !token.tags.has('Li'));
  if (!refersBack)
    return own ?? (isOfNone && to - from <= 2 ? subjects.toldAt(sentence, figure.tokens[0])?.subject : undefined);
  return own ?? subjects.toldAt(sentence, figure.tokens[0])?.subject ?? last?.subject ?? 'unknown';
}

const pronouns = new Set(
  'منها منه منهم فيها فيه بها به بهم لها له لهم عليها عليه إليها إليه عنها عنه'.split(' ').map(fold),
);

// `رقم أعمالها`, `عدد سكانهم`: whose it is was said before.
const owned = /^(?!(?:ال|و)?(?:.{0,2}سهم|.?تفاهم|.{0,2}ساهم|دراهم|متهم|فقها)$)\p{L}{3,}(?:ها|هم|هن)$/u;

/** `المياه المعاد استخدامها`: of the noun itself. */
const participle = /^الم\p{L}{2,}$/u;

const besides = new Set(['لدى', 'حسب', 'مع', 'بين', 'وفق', 'إلى'].map(fold));

/** The one body, programme or event that a phrase names as its own. */
function subjectIn({ tokens }: Sentence, mentions: readonly Placed[]): Claim<Role> | undefined {
  const named = mentions.filter(
    ({ mention, tokens: [start] }) =>
      mention.kind !== 'place' && whoIs(mention) !== undefined && !besides.has(tokens[start - 1]?.normal ?? ''),
  );
  const roles = new Set(named.map(({ mention }) => whoIs(mention)?.key));
  const [first] = named;
  const role = first && whoIs(first.mention);
  return first && role && roles.size === 1
    ? { value: role, support: [first.mention], confidence: first.mention.confidence }
    : undefined;
}
