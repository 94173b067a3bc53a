import { fold } from '../../arabic/fold.js';
import type { Role } from '../../schemas.js';
import type { Claim } from '../claims.js';
import { isOneOf, mentionAt, type Placed } from '../context.js';
import { cuesFor, cuesOf, type Hit } from '../cues.js';
import { partNouns } from '../project/lexicon.js';
import { walk } from '../walk.js';
import { filledOf, type Clause, type Told } from './clause.js';
import { around, behind, held } from './frame.js';
import {
  attendance,
  benefitVerbs,
  holdingVerbs,
  membership,
  participants,
  participation,
  passives,
  recordingVerbs,
  throughWords,
} from './lexicon.js';
import { leading } from './leading.js';
import { subjectOf, type Called, type Subjects } from './subject.js';
import { tailOf } from './tail.js';

type Verb = 'holds' | 'through' | 'passive' | 'benefits' | 'records';

const verbs = cuesOf<Verb>([
  ...holdingVerbs.map((verb) => [verb, 'holds'] as const),
  ...throughWords.map((word) => [word, 'through'] as const),
  ...passives.map((verb) => [verb, 'passive'] as const),
  ...benefitVerbs.map((verb) => [verb, 'benefits'] as const),
  ...recordingVerbs.map((verb) => [verb, 'records'] as const),
]);
const members = cuesFor(membership);
const joins = cuesFor(participation);
const attends = cuesFor(attendance);
const participating = new Set(participants.map(fold));
const parts = new Set(partNouns.map(fold));

const things = ['organization', 'organization-ref', 'programme', 'acronym', 'place'] as const;
const bodies = ['organization', 'organization-ref', 'programme', 'acronym'] as const;

/** Of what a figure is a part, or what holds it: `يضم الاتحاد 27 دولة`, `13 إدارة مكونة للقطاع`, `بمشاركة 40 دولة`. */
export function heldBy(clause: Clause, subjects: Subjects): Told | undefined {
  if (clause.figure.unit === null || clause.figure.kind !== 'count') return undefined;
  return asMember(clause, subjects) ?? asHeld(clause, subjects) ?? asParticipant(clause, subjects);
}

const toldOf = (clause: Clause, subject: Claim<Role>, placed: readonly Placed[]): Told => ({
  type: 'held',
  subject,
  around: placed,
  ...tailOf(clause),
});

/** `الدول الثلاثة المشاركة في البرنامج`, `13 إدارة مكونة للقطاع الاجتماعي`, `27 دولة عضوا في الاتحاد الأوروبي`. */
function asMember(clause: Clause, subjects: Subjects): Told | undefined {
  const { sentence, figure } = clause;
  const hit = members.at(sentence.tokens, figure.end);
  if (hit === undefined) return undefined;
  const named = mentionAt(sentence, hit.end, things);
  const subject = subjects.calledAt(sentence, hit.end)?.subject ?? (named && subjectOf(named));
  return subject && toldOf(clause, subject, datesBefore(clause));
}

function asHeld(clause: Clause, subjects: Subjects): Told | undefined {
  const { sentence, figure, from } = clause;
  for (let at = figure.tokens[0] - 1; at >= from; at--) {
    const verb = verbs.at(sentence.tokens, at);
    if (verb === undefined || verb.end > figure.tokens[0]) continue;
    const told = heldThere(clause, at, verb, subjects);
    if (told !== undefined) return told;
  }
  return undefined;
}

function heldThere(clause: Clause, at: number, { value, end }: Hit<Verb>, subjects: Subjects): Told | undefined {
  const { sentence, figure, from } = clause;
  const [start] = figure.tokens;
  const toldOfAll = (): Claim<Role> | undefined => subjects.toldAt(sentence, start)?.subject;
  if (value === 'benefits') {
    const named = benefited(clause, end, subjects);
    return (
      named && toldOf(clause, named.subject, [...behindOf(clause, named.tokens[1]), ...leading(sentence, [from, at])])
    );
  }
  const walked = walk(sentence, [end, start], held);
  if (walked.end < start) return undefined;
  const when = [...filledOf(walked, 'date', 'place'), ...leading(sentence, [from, at])];
  if (value === 'records') return recorded(clause, filledOf(walked, 'subject'), when);
  if (value === 'passive') {
    const subject = toldOfAll();
    return subject && toldOf(clause, subject, when);
  }
  if (value === 'through') {
    if (!parts.has(fold(figure.unit?.split(' ')[0] ?? ''))) return undefined;
    const named = sentence.mentions.filter(
      (one) => isOneOf(one, bodies) && one.tokens[0] >= from && one.tokens[1] <= at,
    );
    const subject = named[0] && subjectOf(named[0]);
    const isOne = new Set(named.map((one) => subjectOf(one)?.value.key)).size === 1;
    const middle = named[0] === undefined ? [] : filledOf(walk(sentence, [named[0].tokens[1], at], held), 'place');
    return subject && isOne ? toldOf(clause, subject, middle) : undefined;
  }
  const [named] = filledOf(walked, 'subject');
  const subject =
    (named && subjectOf(named)) ??
    subjectBefore(clause, at, subjects) ??
    toldOfAll() ??
    subjects.goingOn(sentence, at) ??
    (clause.last?.type === 'held' ? clause.last.subject : undefined);
  return subject && toldOf(clause, subject, when);
}

/** `سجل المغرب 1200 إصابة`, `تم تسجيل 1200 إصابة سنة 2019`: it is told where or when. */
function recorded(clause: Clause, named: readonly Placed[], when: readonly Placed[]): Told | undefined {
  const tail = tailOf(clause);
  const places = named.filter(({ mention }) => mention.kind === 'place');
  const subject = places[0] && subjectOf(places[0]);
  if (named.length > places.length || (subject === undefined && when.length + tail.behind.length === 0))
    return undefined;
  return { type: 'held', subject, around: when, ...tail };
}

/** `المجموعة الدولية حول الهجرة (التي تتضمن …)`: over a bracket, a relative and و. */
function subjectBefore({ sentence, from }: Clause, verb: number, subjects: Subjects): Claim<Role> | undefined {
  let at = verb;
  while (at > from && isBetween(sentence.tokens[at - 1]?.normal ?? '')) at--;
  const named = sentence.mentions.findLast((one) => isOneOf(one, things) && one.tokens[1] === at);
  const isLed = named !== undefined && sentence.tokens[named.tokens[0] - 1]?.tags.has('Preposition') === true;
  // After a preposition a body is the subject of a relative clause alone, and a place is none.
  if (named !== undefined)
    return isLed && (at === verb || named.mention.kind === 'place') ? undefined : subjectOf(named);
  for (let start = at - 1; start >= Math.max(from, at - 3); start--) {
    const called = subjects.calledAt(sentence, start);
    if (called?.tokens[1] === at) return called.subject;
  }
  return undefined;
}

const between = new Set(['(', '،', ',', 'و', 'التي', 'الذي', 'وهي', 'وهو', 'هي', 'هو', 'قد', 'كانت', 'كان'].map(fold));
const isBetween = (word: string): boolean => between.has(word);

/** `استفاد من هذا البرنامج … 600 لاجئ`, `استفاد 600 لاجئ من برنامج …`: what is named after من. */
function benefited({ sentence, figure, to }: Clause, verb: number, subjects: Subjects): Called | undefined {
  const { tokens } = sentence;
  const [start, end] = [figure.tokens[0], figure.end];
  for (let at = verb; at < to; at++) {
    if ((at >= start && at < end) || (at !== verb && tokens[at - 1]?.normal !== 'من')) continue;
    const placed = mentionAt(sentence, at, bodies);
    const subject = placed && subjectOf(placed);
    const called = subjects.calledAt(sentence, at) ?? (placed && subject && { subject, tokens: placed.tokens });
    if (called !== undefined) return called;
  }
  return undefined;
}

/** When and where, after what is named behind a figure. */
const behindOf = ({ sentence, figure, to }: Clause, from: number): Placed[] =>
  from > figure.end ? filledOf(walk(sentence, [from, to], behind), 'date', 'place') : [];

/** `وقع البرنامج … بالإضافة إلى 8 وكالات`: those who take part in what the sentence tells of. */
function asParticipant(clause: Clause, subjects: Subjects): Told | undefined {
  const { sentence, figure } = clause;
  const at = joinBefore(clause);
  if (at === undefined) return undefined;
  if (attends.at(sentence.tokens, at) === undefined && !participating.has(fold(figure.unit?.split(' ')[0] ?? '')))
    return undefined;
  const called = subjects.toldAt(sentence, at);
  return called !== undefined && called.tokens[1] > 0 ? toldOf(clause, called.subject, datesBefore(clause)) : undefined;
}

/** Where the words begin that say that someone takes part, directly before a figure. */
function joinBefore({ sentence, figure, from }: Clause): number | undefined {
  const [start] = figure.tokens;
  for (let at = start - 1; at >= from; at--) {
    const hit = joins.at(sentence.tokens, at);
    // `لا تصح إلا بحضور ستة أعضاء` asks for them.
    const isAsked = sentence.tokens[at - 1]?.normal === 'الا';
    if (hit !== undefined && !isAsked && hit.end <= start && walk(sentence, [hit.end, start], around).end >= start)
      return at;
  }
  return undefined;
}

/** The date at which those join who are counted: the only one of its clause before them. */
function datesBefore(clause: Clause): Placed[] {
  const at = joinBefore(clause);
  const dates = clause.sentence.mentions.filter(
    ({ mention, tokens }) => at !== undefined && mention.kind === 'date' && tokens[1] <= at,
  );
  return dates.length === 1 ? dates : [];
}
