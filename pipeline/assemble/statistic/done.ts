import { fold } from '../../arabic/fold.js';
import type { Support } from '../claims.js';
import { isOneOf, type Context, type Sentence } from '../context.js';
import { cuesFor, cuesOf } from '../cues.js';
import { walk } from '../walk.js';
import type { Clause, Phrase, Told } from './clause.js';
import { deeds, denials, done, receipts, results } from './deeds.js';
import { around } from './frame.js';
import { leading } from './leading.js';
import { participants } from './lexicon.js';
import { phraseOf } from './phrase.js';
import { stretchEnd } from './stretch.js';
import { subjectOf, type Called, type Subjects } from './subject.js';
import { tailOf } from './tail.js';

const all = Object.entries(deeds);
const verbs = cuesOf(all.flatMap(([noun, forms]) => forms.map((verb) => [verb, noun] as const)));
const nouns = cuesOf(all.map(([noun]) => [noun, noun] as const));
const getting = cuesOf(Object.entries(receipts).flatMap(([noun, forms]) => forms.map((verb) => [verb, noun] as const)));
const doing = cuesFor(done);
const denying = new Set(denials.map(fold));
const doers = new Set(participants.map(fold));
const bodies = ['organization', 'organization-ref', 'programme', 'acronym', 'place'] as const;
// Who does it has a name of a few words; more are a clause.
const longestDoer = 4;
const farthest = 6;

/** `تم تجهيز 300 قارب`, `وزعت الجمعية 1200 سلة`, `حصلت 500 امرأة على قروض`: what was done to so many, or what so many got. */
export function doneTo(clause: Clause, subjects: Subjects): Told | undefined {
  const { figure, from } = clause;
  if (figure.kind !== 'count' || figure.unit === null) return undefined;
  for (let at = figure.tokens[0] - 1; at >= from; at--) {
    const told = byNoun(clause, at, subjects) ?? byVerb(clause, at, subjects) ?? byReceipt(clause, at);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** `تم تجهيز 300 قارب وتكوين 40 بحارا`. */
function byNoun(clause: Clause, at: number, subjects: Subjects): Told | undefined {
  const { sentence, figure, from, last } = clause;
  const hit = nouns.at(sentence.tokens, at);
  if (hit === undefined || !isReached(clause, hit.end)) return undefined;
  const start = [...sentence.tokens.keys()].findLast(
    (token) => token >= Math.max(from, at - farthest) && token < at && doing.at(sentence.tokens, token) !== undefined,
  );
  const isNext = last?.type === 'done' && sentence.tokens.slice(last.end, at).every(({ tags }) => tags.has('And'));
  const isResult = at === sentence.standing.body && isOfResults(sentence, clause.context);
  if (start === undefined ? !isNext && !isResult : !isAffirmed(sentence, start) || isHalted(sentence, start, at))
    return undefined;
  const called = subjects.toldAt(sentence, figure.tokens[0]);
  const when = start === undefined ? (last?.around ?? []) : leading(sentence, [from, start]);
  return told(clause, hit.value, [at, hit.end], called, when);
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

/** `حصلت 500 امرأة على قروض`. */
function byReceipt(clause: Clause, at: number): Told | undefined {
  const { sentence, figure, from, context } = clause;
  const hit = getting.at(sentence.tokens, at);
  if (hit === undefined || !isReached(clause, hit.end) || !isAffirmed(sentence, at)) return undefined;
  if (sentence.tokens[figure.end]?.normal !== on) return undefined;
  const end = stretchEnd(sentence, figure.end + 1);
  const thing = phraseOf(sentence, [figure.end + 1, end], context.source);
  if (thing === undefined) return undefined;
  const made = told(
    clause,
    `${hit.value} ${thing.text}`,
    [at, hit.end],
    undefined,
    leading(sentence, [from, at]),
    thing.claim.support,
  );
  return { ...made, end };
}

/** `النتائج: حفر 64 بئرا`, and the items of a list that such a line leads. */
function isOfResults({ tokens, standing }: Sentence, { sentences }: Context): boolean {
  const lead = standing.lead === undefined ? tokens : (sentences[standing.lead]?.tokens ?? []);
  return resulting.at(lead, 0) !== undefined;
}
const resulting = cuesFor(results);

const taking = 'مشاركة';
const on = fold('على');

function told(
  clause: Clause,
  noun: string,
  [from, to]: readonly [number, number],
  called: Called | undefined,
  when: Told['around'],
  more: readonly Support[] = [],
): Told {
  const { tokens } = clause.sentence;
  const support: Support[] = [[tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0], ...more];
  const phrase: Phrase = {
    text: noun,
    claim: { value: noun, support, confidence: 1 },
    tokens: [from, to],
    mentions: [],
    whole: undefined,
  };
  return { type: 'done', phrase, subject: called?.subject, around: when, ...tailOf(clause) };
}

const isReached = ({ sentence, figure }: Clause, from: number): boolean =>
  from <= figure.tokens[0] && walk(sentence, [from, figure.tokens[0]], around).end >= figure.tokens[0];

const isAffirmed = ({ tokens }: Sentence, at: number): boolean => !denying.has(tokens[at - 1]?.normal ?? '');

/** A mark, a preposition or another figure between two places. */
const isHalted = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ normal, tags }) => /^[،,:()؛]$/u.test(normal) || tags.has('Digits') || tags.has('Relative'));

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
function isBeginning({ tokens, mentions, standing }: Sentence, at: number): boolean {
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
