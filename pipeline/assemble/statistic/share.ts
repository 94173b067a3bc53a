import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import type { Span } from '../../model.js';
import { mentionAt, type Placed, type Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import { walk } from '../walk.js';
import type { Clause, Phrase, Told } from './clause.js';
import type { Figure } from './figure.js';
import { around as between } from './frame.js';
import { leaders, shareVerbs } from './lexicon.js';
import { phraseOf, trimmed } from './phrase.js';
import { subjectOf } from './subject.js';
import { tailOf } from './tail.js';

const verbs = cuesFor(shareVerbs);
const longest = 9;

/** `تمثل النساء 48 في المائة من المهاجرين`: who or what has a share of a whole. */
export function shareTold(clause: Clause): Told | undefined {
  const { sentence, figure, from, context } = clause;
  const own = tailOf(clause);
  // `تستهلك الزراعة 52% من الموارد، فيما يستهلك القطاع المنزلي 43%`.
  const tail = { ...own, shareOf: own.shareOf ?? (clause.last?.type === 'share' ? clause.last.shareOf : undefined) };
  if (figure.kind !== 'percentage' || tail.shareOf === undefined) return undefined;
  const holder =
    leaderBefore(sentence, figure, from, context.source) ?? holderBefore(sentence, figure, from, context.source);
  if (holder === undefined) return undefined;
  const { phrase, around } = holder;
  return { type: 'share', phrase, subject: phrase.whole && subjectOf(phrase.whole), ...tail, around };
}

interface Holder {
  readonly phrase: Phrase;
  /** Mentions that say when and where. */
  readonly around: readonly Placed[];
}

/** `احتلت الصين المرتبة الأولى بحصة قدرها 8%`: who is named after the verb. */
function leaderBefore(
  sentence: Sentence,
  { tokens: [start] }: Figure,
  from: number,
  source: string,
): Holder | undefined {
  for (let at = start - 1; at >= from; at--) {
    const verb = first.at(sentence.tokens, at);
    const named = verb && mentionAt(sentence, verb.end, ['place', 'organization']);
    const phrase = named && named.tokens[1] < start ? phraseOf(sentence, named.tokens, source) : undefined;
    if (phrase !== undefined) return { phrase, around: [] };
  }
  return undefined;
}
const first = cuesFor(leaders);

/** What is said to be a share of something, before the verb or after it. */
export function holderBefore(sentence: Sentence, figure: Figure, from: number, source: string): Holder | undefined {
  const [start] = figure.tokens;
  for (let at = start - 1; at >= from; at--) {
    const verb = verbs.at(sentence.tokens, at);
    if (verb === undefined || verb.end > start) continue;
    const isReached = walk(sentence, [verb.end, start], between).end >= start;
    const span: Span = isReached ? [beginning(sentence, from, at), at] : [verb.end, start];
    const { tokens, around } = trimmed(sentence, span);
    const phrase = tokens[1] - tokens[0] <= longest ? phraseOf(sentence, tokens, source) : undefined;
    const isLed = sentence.tokens[tokens[0]]?.tags.has('Preposition') === true;
    return phrase === undefined || isLed || isRestating(sentence, tokens) ? undefined : { phrase, around };
  }
  return undefined;
}

/** `أي ما يمثل 86%`, `وهو ما يعادل 12%`: the words only go back to what was said before. */
const isRestating = ({ tokens }: Sentence, [from, to]: Span): boolean =>
  tokens.slice(from, to).every(({ normal }) => restating.has(normal) || !/\p{L}{2,}/u.test(normal));
const restating = new Set(
  ['أي', 'ما', 'بما', 'وهو', 'وهي', 'هو', 'هي', 'مما', 'حيث', 'كما', 'نسبة', 'نسبته'].map(fold),
);

/** After the last comma or conjunction before a verb. */
function beginning({ tokens }: Sentence, from: number, verb: number): number {
  for (let at = verb - 1; at >= from; at--)
    if (isComma(tokens[at]) || tokens[at]?.tags.has('Conjunction') === true) return at + 1;
  return tokens[from]?.tags.has('And') === true ? from + 1 : from;
}
