import type { Span } from '../../model.js';
import type { Role } from '../../schemas.js';
import type { Claim, Support } from '../claims.js';
import { isOneOf, type Context, type Placed, type Sentence } from '../context.js';
import type { Topic } from '../project/topics.js';
import { sureness } from '../sureness.js';
import { whoIs } from '../who.js';

/** A thing that figures can be about, where the text says which it is. */
export interface Called {
  readonly subject: Claim<Role>;
  readonly tokens: Span;
}

/** What the text tells of at each place. */
export interface Subjects {
  /** What stands for a thing at a token: `البرنامج`, `هذا المشروع`. */
  calledAt(sentence: Sentence, at: number): Called | undefined;
  /** The project, occasion or body of which a place of a sentence tells. */
  toldAt(sentence: Sentence, at: number): Called | undefined;
  /** The body with which the sentence before begins, where a sentence begins with its verb. */
  goingOn(sentence: Sentence, verb: number): Claim<Role> | undefined;
}

const none: readonly Topic[] = [];
const bodies = ['organization', 'organization-ref', 'programme', 'acronym'] as const;

/** Of the mention, as one that is named there. */
export function subjectOf({ mention }: Placed, factor = 1): Claim<Role> | undefined {
  const role = whoIs(mention);
  return role && { value: role, support: [mention], confidence: mention.confidence * factor };
}

export function subjectsOf(topics: readonly Topic[], { sentences }: Context): Subjects {
  const bySentence = new Map<number, Topic[]>();
  // Where the project was named last of which a sentence goes on to tell.
  const namedBefore = new Map<Topic, Topic | undefined>();
  const lastNamed = new Map<string, Topic>();
  for (const topic of topics) {
    if (topic.calls.length > 0) lastNamed.set(topic.key, topic);
    else namedBefore.set(topic, lastNamed.get(topic.key));
    const own = bySentence.get(topic.sentence.number);
    if (own === undefined) bySentence.set(topic.sentence.number, [topic]);
    else own.push(topic);
  }
  const topicsIn = ({ number }: Sentence): readonly Topic[] => bySentence.get(number) ?? none;

  const calledAt = (sentence: Sentence, at: number): Called | undefined => {
    for (const { key, calls } of topicsIn(sentence))
      for (const { tokens, named } of calls)
        if (tokens[0] === at) return { subject: programme(key, supportOf(sentence, tokens, named), 1), tokens };
    return undefined;
  };
  const toldAt = (sentence: Sentence, at: number): Called | undefined => {
    const occasion = sentence.things.findLast(({ role, tokens }) => role.kind === 'event' && tokens[1] <= at);
    const nearer = topicsIn(sentence).some(
      ({ tokens: [from, to], calls }) =>
        from <= at &&
        at < to &&
        calls.some(({ tokens }) => tokens[1] <= at && tokens[0] >= (occasion?.tokens[1] ?? at)),
    );
    if (occasion !== undefined && !nearer)
      return {
        subject: { value: occasion.role, support: [occasion.support], confidence: 0.9 },
        tokens: occasion.tokens,
      };
    const topic = topicsIn(sentence).find(({ tokens: [from, to] }) => from <= at && at < to);
    if (topic === undefined) return definedBy(sentence);
    const call = topic.calls.findLast(({ tokens }) => tokens[1] <= at) ?? topic.calls[0];
    if (call !== undefined)
      return {
        subject: programme(topic.key, supportOf(sentence, call.tokens, call.named), sureness.afar),
        tokens: call.tokens,
      };
    const named = namedBefore.get(topic);
    const first = named?.calls[0];
    return named && first
      ? {
          subject: programme(topic.key, supportOf(named.sentence, first.tokens, first.named), sureness.elsewhere),
          tokens: [0, 0],
        }
      : undefined;
  };
  const definedBy = ({ standing }: Sentence): Called | undefined => {
    const defining = sentences[standing.definition ?? -1];
    const end = defining?.standing.body ?? 0;
    const placed = defining?.mentions.find((one) => isOneOf(one, bodies) && one.tokens[1] <= end);
    const subject = placed && subjectOf(placed, sureness.elsewhere);
    return placed && subject && { subject, tokens: [0, 0] };
  };
  const goingOn = (sentence: Sentence, verb: number): Claim<Role> | undefined => {
    const previous = sentences[sentence.number - 1];
    if (verb > 1 || previous?.standing.block !== sentence.standing.block) return undefined;
    const placed = previous.mentions.find((one) => isOneOf(one, bodies) && one.tokens[0] <= 2);
    return placed && subjectOf(placed, sureness.elsewhere);
  };
  return { calledAt, toldAt, goingOn };
}

const programme = (key: string, support: readonly Support[], confidence: number): Claim<Role> => ({
  value: { kind: 'programme', key },
  support,
  confidence,
});

const supportOf = ({ tokens: words }: Sentence, [from, to]: Span, named: Placed | undefined): readonly Support[] =>
  named === undefined ? [[words[from]?.start ?? 0, words[to - 1]?.end ?? 0]] : [named.mention];
