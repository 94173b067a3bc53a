import { clean } from '../../arabic/clean.js';
import type { Claim } from '../claims.js';
import type { Context } from '../context.js';
import { cuesFor, cuesOf } from '../cues.js';
import type { Topic } from './topics.js';

/** Verbs and nouns of aims; the aim stands after them, or after the words that end them. */
const verbs = 'يهدف تهدف الهادف الهادفة الرامي الرامية ويهدف وتهدف يسعى تسعى يرمي ترمي هدفه هدفها الهدف'.split(' ');
const direct = ['بهدف', 'يروم', 'تروم', 'ويروم', 'وتروم', 'قصد', 'بغية', 'يتوخى', 'تتوخى'];
const aims = cuesOf<'led' | 'direct'>([
  ...verbs.map((verb) => [verb, 'led'] as const),
  ...direct.map((phrase) => [phrase, 'direct'] as const),
]);
const leads = cuesFor(['إلى', 'هو', 'هي', 'في']);

const farthest = 8;
const stops = /^[.؛،,:؟!]$/u;

/** What a stretch says that its project aims at, in the words of the text; none where a list follows. */
export function objectiveIn(
  { sentence, tokens: [from, to], calls }: Topic,
  { source }: Context,
): Claim<string> | undefined {
  const { tokens } = sentence;
  if (!aims.mayBeIn(sentence)) return undefined;
  for (let at = from; at < to; at++) {
    const aim = aims.at(tokens, at);
    // Of several projects in a sentence, it is the first that something is done for.
    if (aim === undefined || (aim.value === 'direct' && from > 0)) continue;
    const own = aim.value === 'direct' ? aim.end : leadAfter(at, aim.end);
    if (own === undefined) continue;
    // `وتروم هذه المرحلة إرساء …`: who aims is no part of the aim.
    const start = tokens[own]?.tags.has('Demonstrative') === true ? own + 2 : own;
    let end = start;
    // Its own name may stand in the aim of another, but an aim goes on to its own stop.
    while (end < tokens.length && !stops.test(tokens[end]?.normal ?? '')) end++;
    if (end - start < 2 || tokens[end]?.normal === ':' || isOfAnother(start, end)) continue;
    const words = tokens.slice(start, end);
    return { value: clean(words, source), support: [[words[0]?.start ?? 0, words.at(-1)?.end ?? 0]], confidence: 1 };
  }
  return undefined;

  /** The aim of what is told before the project is named, or an aim that the project itself is in. */
  function isOfAnother(start: number, end: number): boolean {
    const [first] = calls;
    return first !== undefined && (first.tokens[0] >= end || calls.some(({ tokens: [at] }) => start <= at && at < end));
  }

  function leadAfter(at: number, end: number): number | undefined {
    for (let next = end; next < at + farthest; next++) {
      if (stops.test(tokens[next]?.normal ?? '')) return undefined;
      const lead = leads.at(tokens, next);
      if (lead !== undefined && tokens[next]?.normal !== 'في') return lead.end;
    }
    return undefined;
  }
}
