import { fold } from '../../arabic/fold.js';
import { isUncut } from '../../arabic/openings.js';
import type { Token } from '../../arabic/token.js';
import { events, parties } from '../../recognise/organization/lexicon.js';
import { isOneOf, type Placed, type Sentence } from '../context.js';
import type { Walkable } from '../frame.js';
import { walk, type Filled } from '../walk.js';
import { alone, goingOn, joinedSince, leadCues, membership, presiding, type Field, type Gender } from './frame.js';
import { denials } from './lexicon.js';

/** A body where a sentence names it. */
export type Body = Placed<'organization' | 'organization-ref'>;

export const isBody = (placed: Placed): placed is Body => isOneOf(placed, ['organization', 'organization-ref']);

/** The farthest before a body that its verb stands, and from the beginning of a sentence that its subject does. */
const farthest = 12;
const latestSubject = 3;
const longestLabel = 4;
const denied = new Set(denials.map(fold));

/** Its gender is that of the first word of its name. */
const genderOf = ({ tokens }: Sentence, { tokens: [at] }: Body): Gender =>
  tokens[at]?.bare.endsWith('ه') === true ? 'feminine' : 'masculine';

/** The body that a sentence is about: it begins with it, or with a verb before it. */
export function subjectOf(sentence: Sentence): Body | undefined {
  const { tokens, mentions } = sentence;
  const from = afterLabel(tokens);
  const body = mentions.find(isBody);
  if (body === undefined || body.tokens[0] > from + latestSubject) return undefined;
  const before = tokens.slice(from, body.tokens[0]);
  const isOther = before.some(({ bare, tags }) => tags.has('Preposition') || parties.has(bare) || events.has(bare));
  return isOther || tokens[body.tokens[0]]?.tags.has('Li') === true ? undefined : body;
}

/** `الفصل الأول – تخضع …`: the token after what numbers a sentence. */
const afterLabel = (tokens: readonly Token[]): number =>
  tokens.slice(0, longestLabel).findLastIndex(({ normal }) => /^[-–:]$/u.test(normal)) + 1;

/** A body that a sentence is about, of its gender. */
export interface Named {
  readonly key: string;
  readonly gender: Gender;
}

export function namedOf(sentence: Sentence, body: Body): Named | undefined {
  const { key } = body.mention.value;
  return key === undefined ? undefined : { key, gender: genderOf(sentence, body) };
}

/** What the sentence says of a body: from the verb before it, in the words after it. */
export function saidOf(sentence: Sentence, body: Body): readonly Filled<Field>[] {
  const gender = genderOf(sentence, body);
  const [start, end] = body.tokens;
  const member = memberBefore(sentence, start);
  if (member !== undefined) return [member, ...behind(sentence, end, joinedSince[gender])];
  for (let at = start - 1; at >= Math.max(0, start - farthest) && leadCues.mayBeIn(sentence); at--) {
    const hit = leadCues.at(sentence.tokens, at);
    if (hit === undefined || hit.end > start) continue;
    const { between, needs, after } = hit.value;
    const middle = walk(sentence, [hit.end, start], between);
    if (middle.end < start || (needs !== undefined && middle.filled.length === 0)) break;
    return [...leading(sentence, at, after[gender]), ...middle.filled, ...behind(sentence, end, after[gender])];
  }
  const told = behind(sentence, end, alone[gender]);
  return start <= 1 ? told : told.filter(({ slot }) => slot !== presiding);
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

/** `المغرب عضو في المنظمة`. */
function memberBefore(sentence: Sentence, body: number): Filled<Field> | undefined {
  if (!membership.mayBeIn(sentence)) return undefined;
  const { tokens, mentions } = sentence;
  for (let at = Math.max(0, body - 4); at < body; at++) {
    if (membership.allAt(tokens, at).every(({ end }) => end !== body)) continue;
    const member = mentions.findLast(
      ({ mention: { kind }, tokens: [, end] }) =>
        end === at && (kind === 'place' || kind === 'organization' || kind === 'organization-ref'),
    );
    if (member === undefined || isDenied(sentence, member.tokens[0])) return undefined;
    return { slot: { field: 'member', takes: [] }, items: [member], tokens: [member.tokens[0], body] };
  }
  return undefined;
}

const isDenied = ({ tokens }: Sentence, at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ normal }) => denied.has(normal));

/** What follows a name, after the brackets that say it in another way, up to where the sentence goes on about its subject. */
const behind = (sentence: Sentence, end: number, frame: Walkable<Field>): readonly Filled<Field>[] =>
  walk(sentence, [afterBrackets(sentence, end), clausesOf(sentence, end, 1)[0] ?? sentence.tokens.length], frame)
    .filled;

/** `، وتضم …`: where a sentence goes on about its subject, from a token on. */
function clausesOf(sentence: Sentence, from: number, most = Infinity): number[] {
  const { tokens } = sentence;
  const clauses: number[] = [];
  for (let at = from; at < tokens.length && clauses.length < most && goingOn.mayBeIn(sentence); at++) {
    const token = tokens[at];
    const verb = token !== undefined && isUncut(token) ? at : at + 1;
    if ((verb === at || token?.tags.has('And') === true) && goingOn.at(tokens, verb) !== undefined) clauses.push(verb);
  }
  return clauses;
}

/** What a sentence goes on to say of its subject; `from` is the first token that may do so. */
export function goesOn(sentence: Sentence, subject: Named, from: number): readonly Filled<Field>[] {
  const { tokens } = sentence;
  const starts = clausesOf(sentence, from);
  const first = from === 0 && starts[0] !== 0 && goingOn.at(tokens, 0) !== undefined ? [0, ...starts] : starts;
  return first.flatMap((at, i) => walk(sentence, [at, first[i + 1] ?? tokens.length], alone[subject.gender]).filled);
}

function afterBrackets({ tokens, mentions }: Sentence, at: number): number {
  if (tokens[at]?.normal !== '(') return at;
  const close = tokens.findIndex(({ normal }, i) => i > at && normal === ')');
  const isName = mentions.some(
    ({ mention: { kind }, tokens: [from] }) => from === at + 1 && (kind === 'acronym' || kind === 'organization'),
  );
  return isName && close !== -1 ? close + 1 : at;
}
