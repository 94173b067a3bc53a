import { fold } from '../../arabic/fold.js';
import { claim, type Claims } from '../claims.js';
import { isOneOf, type Context, type Placed, type Sentence } from '../context.js';
import { cuesOf } from '../cues.js';
import { edtfOf, isRecurrent } from '../dates.js';
import { walk } from '../walk.js';
import { whoIs } from '../who.js';
import type { Anchor } from './anchor.js';
import { addSaid, dateOf, type Draft, type Fields } from './draft.js';
import { meeting } from './frame.js';
import { meetingOnce, meetingVerbs } from './lexicon.js';
import { cleanText } from '../../arabic/clean.js';

const meets = cuesOf<'again' | 'once'>([
  ...meetingVerbs.map((verb) => [verb, 'again'] as const),
  ...meetingOnce.map((verb) => [verb, 'once'] as const),
]);
const bodies = ['organization', 'organization-ref'] as const;
const meetingNoun = fold('اجتماع');

/** The meetings that a body holds again and again, or once: `يجتمع المجلس مرتين في السنة`, `ستجتمع اللجنة بتونس يوم 3 ماي`. */
export function recurringIn(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) =>
    meets.mayBeIn(sentence) && sentence.mentions.some((placed) => isOfRecurrence(placed) || isDay(placed))
      ? (meetingOf(sentence, context) ?? [])
      : [],
  );
}

const isDay = ({ mention }: Placed): boolean => mention.kind === 'date';

/** A number of times in a unit of time, or a date of every year. */
const isOfRecurrence = ({ mention }: Placed): boolean =>
  mention.kind === 'frequency' || (mention.kind === 'date' && isRecurrent(edtfOf(mention.value) ?? ''));

function meetingOf(sentence: Sentence, context: Context): Draft | undefined {
  const { tokens } = sentence;
  const verb = meets.firstIn(sentence);
  if (verb === undefined) return undefined;
  const at = verb.start;
  const { filled } = walk(sentence, [verb.end, tokens.length], meeting);
  const isOnce = verb.value === 'once';
  const subject =
    filled.find(({ slot }) => slot.field === 'organizers')?.items[0] ??
    (isOnce ? undefined : subjectBefore(sentence, at, context));
  const series = subject && whoIs(subject.mention);
  const isWhen = (placed: Placed): boolean => isOfRecurrence(placed) !== isOnce && (!isOnce || isDay(placed));
  if (!filled.some(({ items }) => items.some(isWhen)) || !subject || !series) return undefined;
  const claims: Claims<Fields> = {};
  const { mention } = subject;
  claim(claims, 'series', { value: series, support: [mention], confidence: mention.confidence });
  claim(claims, 'name', {
    value: `${isOnce ? 'اجتماع' : 'اجتماعات'} ${cleanText(context.source.slice(mention.start, mention.end))}`,
    support: [mention, [tokens[at]?.start ?? 0, tokens[verb.end - 1]?.end ?? 0]],
    confidence: 0.9,
  });
  for (const one of filled) addSaid(claims, { ...one, isBeside: true }, { role: series }, context);
  const anchor: Anchor = {
    sentence,
    tokens: [at, verb.end],
    head: at,
    noun: meetingNoun,
    edition: undefined,
    told: undefined,
    owner: undefined,
    place: undefined,
    isBody: false,
    isPossessed: false,
    refersBack: false,
    isDefinite: false,
    own: 0,
  };
  return {
    anchors: [anchor],
    claims,
    words: `${isOnce ? 'اجتماع' : 'اجتماعات'} ${series.key}`,
    date: dateOf(claims),
  };
}

/** `يدير الصندوق مجلس إدارة … ويجتمع`: a body without a name of its own is as good a subject. */
const isOther = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ bare }) => boards.has(bare));
const boards = new Set(['مجلس', 'لجنة', 'هيئة', 'جمعية', 'خلية', 'فريق'].map(fold));

/** The body before the verb; where the sentence begins with the verb, what the line defines, or the body with which the sentence before begins. */
function subjectBefore(sentence: Sentence, verb: number, { sentences }: Context): Placed | undefined {
  const own = sentence.mentions.findLast((placed) => isOneOf(placed, bodies) && placed.tokens[1] <= verb);
  if (own !== undefined || verb > 1) return own && isOther(sentence, own.tokens[1], verb) ? undefined : own;
  const defined = sentences[sentence.standing.definition ?? -1];
  const previous = sentences[sentence.number - 1];
  const other = defined ?? (previous?.standing.block === sentence.standing.block ? previous : undefined);
  return other?.mentions.find((placed) => isOneOf(placed, bodies) && placed.tokens[0] <= 2);
}
