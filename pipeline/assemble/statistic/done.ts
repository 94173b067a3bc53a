import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import type { Support } from '../claims.js';
import type { Span } from '../../model.js';
import { isOneOf, type Context, type Placed, type Sentence } from '../context.js';
import { cuesFor, cuesOf } from '../cues.js';
import { walk } from '../walk.js';
import { hasAnd } from '../../recognise/numeral/countable.js';
import { filledOf, type Clause, type Phrase, type Told } from './clause.js';
import { deeds, denials, done, results } from './deeds.js';
import { around } from './frame.js';
import { leading } from './leading.js';
import { participants } from './lexicon.js';
import { stretchEnd } from './stretch.js';
import { subjectOf, type Called, type Subjects } from './subject.js';
import { tailOf } from './tail.js';

const all = Object.entries(deeds);
const verbs = cuesOf(all.flatMap(([noun, forms]) => forms.map((verb) => [verb, noun] as const)));
const nouns = cuesOf(all.map(([noun]) => [noun, noun] as const));
const doing = cuesFor(done);
const denying = new Set(denials.map(fold));
const doers = new Set(participants.map(fold));
const bodies = ['organization', 'organization-ref', 'programme', 'acronym', 'place'] as const;
// Who does it has a name of a few words; more are a clause.
const longestDoer = 4;
const farthest = 6;

/** `تم تجهيز 300 قارب`, `وزعت الجمعية 1200 سلة`: what was done to so many. */
export function doneTo(clause: Clause, subjects: Subjects): Told | undefined {
  const { figure, from } = clause;
  if (figure.kind !== 'count' || figure.unit === null) return undefined;
  for (let at = figure.tokens[0] - 1; at >= from; at--) {
    const told = byNoun(clause, at, subjects) ?? byVerb(clause, at, subjects);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** `تم تجهيز 300 قارب وتكوين 40 بحارا`. */
function byNoun(clause: Clause, at: number, subjects: Subjects): Told | undefined {
  const { sentence, figure, from, last } = clause;
  const hit = nouns.at(sentence.tokens, at);
  if (hit === undefined || !isReached(clause, hit.end)) return undefined;
  const aside = timeBetween(sentence, from, at);
  const nearest = at - farthest - (aside === undefined ? 0 : aside.tokens[1] - aside.tokens[0]);
  const start = [...sentence.tokens.keys()].findLast(
    (token) => token >= Math.max(from, nearest) && token < at && doing.at(sentence.tokens, token) !== undefined,
  );
  const isNext = last?.type === 'done' && isJoined(sentence, last.end, at);
  const isResult =
    at === sentence.standing.body && (isOfResults(sentence, clause.context) || isFact(sentence, clause.context));
  if (start === undefined ? !isNext && !isResult : !isAffirmed(sentence, start) || isHalted(sentence, start, at, aside))
    return undefined;
  const called = subjects.toldAt(sentence, figure.tokens[0]);
  const when = start === undefined ? (last?.around ?? []) : leading(sentence, [from, start]);
  const isAside = aside !== undefined && start !== undefined && start < aside.tokens[0];
  return told(clause, hit.value, [at, hit.end], called, isAside ? [...aside.dates, ...when] : when);
}

/** `وزعت الجمعية 1200 سلة`: by whom is named between, before, or in what the text tells of. */
function byVerb(clause: Clause, at: number, subjects: Subjects): Told | undefined {
  const { sentence, figure, from } = clause;
  const { tokens } = sentence;
  const hit = verbs.at(tokens, at);
  const [start] = figure.tokens;
  if (hit === undefined || hit.end > start || !isAffirmed(sentence, at)) return undefined;
  const before = sentence.mentions.findLast((one) => isOneOf(one, bodies) && one.tokens[1] === at);
  if (before === undefined && !isBeginning(sentence, at)) return undefined;
  const isAlone = isReached(clause, hit.end);
  // `قدمت 12 دولة …`: those may be who did it.
  if (isAlone && before === undefined && hit.value !== taking && doers.has(fold(figure.unit?.split(' ')[0] ?? '')))
    return undefined;
  if (!isAlone && (start - hit.end > longestDoer || isHalted(sentence, hit.end, start))) return undefined;
  // `قدم مساعدات إلى 400 أسرة`: those are no object of the verb.
  const isLed = tokens.slice(hit.end, start).some(({ normal, tags }) => tags.has('Preposition') && normal !== on);
  if (!isAlone && isLed) return undefined;
  const between = sentence.mentions.find((one) => isOneOf(one, bodies) && one.tokens[0] === hit.end);
  const named = between ?? before;
  const subject = named && subjectOf(named);
  const called = subject && { subject, tokens: [0, 0] as const };
  const when = leading(sentence, [from, at]);
  return told(
    clause,
    hit.value,
    [at, hit.end],
    called ?? (isAlone ? subjects.toldAt(sentence, start) : undefined),
    when,
  );
}

/** `النتائج: حفر 64 بئرا`, and the items of a list that such a line leads. */
function isOfResults({ tokens, standing }: Sentence, { sentences }: Context): boolean {
  const lead = standing.lead === undefined ? tokens : (sentences[standing.lead]?.tokens ?? []);
  return [0, 1, 2, 3].some((at) => resulting.at(lead, at) !== undefined);
}
const resulting = cuesFor(results);

/** `– تكوين 90 بحارا ما بين 2014 و2017`: an item that nothing leads, and that no heading calls an aim, with the time at which it was done, or in an account of what was (`حصيلة`). */
function isFact({ standing, mentions }: Sentence, { sentences }: Context): boolean {
  if (standing.lead !== undefined || standing.role !== 'item') return false;
  const over = standing.headings.flatMap((number) => sentences[number]?.tokens ?? []);
  if (resulting.at(sentences[0]?.tokens ?? [], 0) !== undefined) return true;
  return mentions.some(({ mention }) => mention.kind === 'date') && !over.some(({ bare }) => aims.has(bare));
}
const aims = new Set(['هدف', 'أهداف', 'غاية', 'غايات', 'مهام', 'برمجة', 'توقعات', 'مخطط', 'أفق'].map(fold));

/** `بناء 11 سدا بالجنوب، وتكوين …`: after a و, over where or for whom the one before was done. */
function isJoined(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  const isAnd = (at: number): boolean => tokens[at]?.tags.has('And') === true;
  if (from === to || isAnd(from)) return tokens.slice(from, to).every(({ tags }) => tags.has('And'));
  const end = stretchEnd(sentence, from);
  const noun = tokens[to];
  if (end > to || noun === undefined || !(isAnd(to - 1) || hasAnd(noun))) return false;
  return tokens.slice(end, to).every((token) => token.tags.has('And') || isComma(token));
}

const taking = 'مشاركة';
const on = fold('على');

function told(
  clause: Clause,
  noun: string,
  [from, to]: readonly [number, number],
  called: Called | undefined,
  when: Told['around'],
): Told {
  const { tokens } = clause.sentence;
  const support: Support[] = [[tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]];
  const phrase: Phrase = {
    text: noun,
    claim: { value: noun, support, confidence: 1 },
    tokens: [from, to],
    mentions: [],
    whole: undefined,
  };
  return { type: 'done', phrase, subject: called?.subject, around: when, ...tailOf(clause) };
}

interface Aside {
  readonly tokens: Span;
  readonly dates: readonly Placed[];
}

/** `تمكن المشروع، إلى متم 2021، من بناء …`: a time between two commas halts nothing. */
function timeBetween(sentence: Sentence, from: number, to: number): Aside | undefined {
  const [open, close] = [...sentence.tokens.keys()].filter(
    (at) => at >= from && at < to && isComma(sentence.tokens[at]),
  );
  if (open === undefined || close === undefined) return undefined;
  const walked = walk(sentence, [open + 1, close], around);
  return walked.end < close ? undefined : { tokens: [open, close + 1], dates: filledOf(walked, 'date') };
}

export const isReached = ({ sentence, figure }: Clause, from: number): boolean =>
  from <= figure.tokens[0] && walk(sentence, [from, figure.tokens[0]], around).end >= figure.tokens[0];

export const isAffirmed = ({ tokens }: Sentence, at: number): boolean => !denying.has(tokens[at - 1]?.normal ?? '');

/** A mark, a preposition or another figure between two places. */
const isHalted = ({ tokens }: Sentence, from: number, to: number, aside?: Aside): boolean =>
  tokens.some(
    ({ normal, tags }, at) =>
      from <= at &&
      at < to &&
      !(aside !== undefined && aside.tokens[0] <= at && at < aside.tokens[1]) &&
      (/^[،,:()؛]$/u.test(normal) || tags.has('Digits') || tags.has('Relative')),
  );

const openers = new Set(
  [
    'قد',
    'كما',
    'حيث',
    'التي',
    'الذي',
    'فيما',
    'بينما',
    'إذ',
    'إنها',
    'أنها',
    'إنه',
    'أنه',
    'ثم',
    'فقد',
    'وقد',
    'التوالي',
  ].map(fold),
);

/** A clause begins there. */
export function isBeginning({ tokens, mentions, standing }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || at === standing.body) return true;
  const isDated = mentions.some(({ mention, tokens: [, end] }) => mention.kind === 'date' && end === at);
  return (
    isDated ||
    openers.has(before.normal) ||
    before.tags.has('And') ||
    before.tags.has('Then') ||
    /^[،,.؛:]$/u.test(before.normal)
  );
}
