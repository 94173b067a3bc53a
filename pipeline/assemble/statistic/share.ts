import type { Span } from '../../model.js';
import type { Sentence } from '../context.js';
import { cuesOf } from '../cues.js';
import { walk } from '../walk.js';
import type { Clause, Told } from './clause.js';
import { around } from './frame.js';
import { shareVerbs } from './lexicon.js';
import { phraseOf, trimmed } from './phrase.js';
import { subjectOf } from './subject.js';
import { tailOf } from './tail.js';

const verbs = cuesOf(shareVerbs.map((verb) => [verb, true] as const));
const longest = 9;

/** `تمثل النساء 48 في المائة من المهاجرين`: who or what has a share of a whole. */
export function shareTold(clause: Clause): Told | undefined {
  const { sentence, figure, from, context } = clause;
  const [start] = figure.tokens;
  const tail = tailOf(clause);
  if (tail.shareOf === undefined) return undefined;
  for (let at = start - 1; at >= from; at--) {
    const verb = verbs.at(sentence.tokens, at);
    if (verb === undefined || verb.end > start) continue;
    const isReached = walk(sentence, [verb.end, start], around).end >= start;
    const span: Span = isReached ? [beginning(sentence, from, at), at] : [verb.end, start];
    const trim = trimmed(sentence, span);
    const isShort = trim.tokens[1] - trim.tokens[0] <= longest;
    const phrase = isShort ? phraseOf(sentence, trim.tokens, context.source) : undefined;
    if (phrase === undefined || !/\p{L}{2,}/u.test(phrase.text)) return undefined;
    return { type: 'share', phrase, subject: phrase.whole && subjectOf(phrase.whole), ...tail, around: trim.around };
  }
  return undefined;
}

/** After the last comma or conjunction before a verb. */
function beginning({ tokens }: Sentence, from: number, verb: number): number {
  for (let at = verb - 1; at >= from; at--)
    if (/^[،,]$/u.test(tokens[at]?.normal ?? '') || tokens[at]?.tags.has('Conjunction') === true) return at + 1;
  return tokens[from]?.tags.has('And') === true ? from + 1 : from;
}
