import { clean } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import type { Claim, Support } from '../claims.js';
import type { Context } from '../context.js';
import { cuesOf } from '../cues.js';
import type { Topic } from './topics.js';

const cues = cuesOf<'counted' | 'direct'>([
  ...'يستفيد تستفيد استفاد استفادت سيستفيد ستستفيد استفادة'.split(' ').map((verb) => [verb, 'counted'] as const),
  ...['يستهدف', 'تستهدف', 'الموجه لفائدة', 'الموجهة لفائدة', 'موجه لفائدة'].map(
    (phrase) => [phrase, 'direct'] as const,
  ),
]);
const stops = /^[.؛،,:؟!()]$/u;
const farthest = 10;
const phases = new Set(['مرحلة', 'شطر', 'دورة', 'قسط', 'مشروع', 'برنامج', 'مبادرة'].map(fold));

/** Who a stretch says benefits, in the words of the text: a number and what it counts, or what a verb aims at. */
export function beneficiariesIn(
  { sentence, tokens: [from, to], calls }: Topic,
  { source }: Context,
): Claim<string> | undefined {
  const { tokens, mentions } = sentence;
  if (!cues.mayBeIn(sentence)) return undefined;
  for (let at = from; at < to; at++) {
    const cue = cues.at(tokens, at);
    if (cue === undefined) continue;
    const count = mentions.find(
      ({ mention, tokens: [start] }) => mention.kind === 'count' && start >= cue.end && start <= cue.end + farthest,
    );
    if (cue.value === 'counted' && count === undefined) continue;
    const start =
      cue.value === 'counted'
        ? (count?.tokens[0] ?? cue.end)
        : (calls.find((call) => call.tokens[0] === cue.end)?.tokens[1] ?? cue.end);
    // `يستهدف تمويل 1200 مؤسسة`: what it aims to do, and no one who benefits.
    if (cue.value === 'direct' && count?.tokens[0] === start + 1) continue;
    // `تستهدف المرحلة الثانية 2,4 مليون رأس`: a phase is who aims.
    if (cue.value === 'direct' && phases.has(tokens[start]?.bare ?? '')) continue;
    let end = start;
    while (end < tokens.length && !stops.test(tokens[end]?.normal ?? '')) end++;
    const words = tokens.slice(start, end);
    const stretch: Support = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    const support = cue.value === 'counted' && count ? [count.mention, stretch] : [stretch];
    if (words.length > 1) return { value: clean(words, source), support, confidence: 1 };
  }
  return undefined;
}
