import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import type { Sentence } from '../context.js';
import type { Walkable } from '../frame.js';
import { walk, type Filled } from '../walk.js';
import { membership, presiding, type Field, type Gender } from './frame.js';
import { clausesOf } from './goes-on.js';
import { alone, joinedSince, leadCues } from './leads.js';
import { denials } from './lexicon.js';
import { afterBrackets, genderOf, type Body } from './subject.js';

/** The farthest before a body that its verb stands. */
const farthest = 12;
const denied = new Set(denials.map(fold));
const pronouns = new Set(['هو', 'هي']);

/** What a sentence is about. */
interface Meant {
  readonly body: Body;
  readonly gender: Gender;
}

/** What the sentence says of a body: from the verb before it, in the words after it. `about` is what the sentence is about. */
export function saidOf(sentence: Sentence, body: Body, about: Meant | undefined): readonly Filled<Field>[] {
  const gender = genderOf(sentence, body);
  const subject = about?.body;
  const [start] = body.tokens;
  const member = memberBefore(sentence, body, subject);
  const behind = (frame: Walkable<Field>): readonly Filled<Field>[] => wordsAfter(sentence, body, subject, frame);
  if (member !== undefined) return [member, ...behind(joinedSince[gender])];
  const first = leadCues.mayBeIn(sentence) ? Math.max(0, start - farthest) : start;
  for (let at = start - 1; at >= first; at--) {
    const hit = leadCues.at(sentence.tokens, at);
    if (hit === undefined || hit.end > start) continue;
    const { between, needs, after } = hit.value;
    const middle = walk(sentence, [hit.end, start], between);
    const isSilent = needs === 'member' && middle.filled.length === 0;
    const own = isSilent ? joining(sentence, [at, start], about) : undefined;
    const filled = own === undefined ? middle.filled : [own];
    if (middle.end < start || (needs !== undefined && filled.length === 0)) break;
    return [...leading(sentence, at, after[gender]), ...filled, ...behind(after[gender])];
  }
  const told = behind(alone[gender]);
  return start <= 1 || told.length === 0 ? told : told.filter(({ slot }) => slot !== presiding);
}

/** `كما انضمت إلى المنظمة سنة 2011`: of a verb that names nobody, who joins is what the text is about, where its gender fits. */
function joining(sentence: Sentence, [at, to]: Span, subject: Meant | undefined): Filled<Field> | undefined {
  const verb = sentence.tokens[at]?.bare ?? '';
  if (subject === undefined || !/^(?:و|ف)?(?:انضمت?|التحقت?|انسحبت?)$/u.test(verb)) return undefined;
  const isFeminine = subject.gender === 'feminine';
  return verb.endsWith('ت') === isFeminine
    ? { slot: { field: 'member', takes: [] }, items: [subject.body], tokens: [at, to] }
    : undefined;
}

/** `في سنة 1945، تأسست …`: what stands before the verb, from the beginning of its clause on, where all of it is known. */
function leading(sentence: Sentence, verb: number, frame: Walkable<Field>): readonly Filled<Field>[] {
  for (let at = verb - 1; at >= Math.max(0, verb - farthest); at--) {
    if (at > 0 && !isJoint(sentence.tokens[at - 1])) continue;
    const lead = walk(sentence, [at, verb], frame);
    if (lead.end >= verb && lead.filled.some(({ slot }) => slot.field === 'founded')) return lead.filled;
  }
  return [];
}

const isJoint = (token: Token | undefined): boolean =>
  token?.tags.has('And') === true || /^[،,:–-]$/u.test(token?.normal ?? '');

/** `المغرب عضو في المنظمة`, `وهي عضو في المنظمة`: the member stands before the words, or is what the sentence is about. */
function memberBefore(sentence: Sentence, body: Body, subject: Body | undefined): Filled<Field> | undefined {
  if (!membership.mayBeIn(sentence)) return undefined;
  const { tokens, mentions } = sentence;
  const [start] = body.tokens;
  for (let at = Math.max(0, start - 4); at < start; at++) {
    if (membership.allAt(tokens, at).every(({ end }) => end !== start)) continue;
    const named = mentions.findLast(
      ({ mention: { kind }, tokens: [, end] }) =>
        end === at && (kind === 'place' || kind === 'organization' || kind === 'organization-ref'),
    );
    const member = named ?? (pronouns.has(tokens[at - 1]?.normal ?? '') ? subject : undefined);
    if (member === undefined || isDenied(sentence, named?.tokens[0] ?? at - 1)) return undefined;
    return { slot: { field: 'member', takes: [] }, items: [member], tokens: [named?.tokens[0] ?? at - 1, start] };
  }
  return undefined;
}

const isDenied = ({ tokens }: Sentence, at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ normal }) => denied.has(normal));

/** What follows a name, after the brackets that say it in another way, up to where the sentence goes on about its subject. */
function wordsAfter(
  sentence: Sentence,
  { tokens: [start, end] }: Body,
  subject: Body | undefined,
  frame: Walkable<Field>,
): readonly Filled<Field>[] {
  const { tokens } = sentence;
  const isLed = tokens[start - 1]?.tags.has('Preposition') === true;
  // `يدعى «المجلس العلمي»، يتكون من …`: where the sentence is about no body, what follows a comma is of the last.
  const next = clausesOf(sentence, end).find((at) => subject !== undefined || isLed || !isComma(tokens[at - 1]));
  return walk(sentence, [afterBrackets(sentence, end), next ?? tokens.length], frame).filled;
}
