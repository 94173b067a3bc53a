import type { Span } from '../../model.js';
import type { Sentence } from '../context.js';
import { cuesFor, cuesOf } from '../cues.js';
import type { Anchor } from './anchor.js';
import { tieVerbs, tieWords } from './lexicon.js';

/** That one agreement changes another or takes its place, where a sentence says so. */
export interface Tie {
  readonly by: Anchor;
  readonly of: Anchor;
  readonly field: 'amends' | 'replaces';
  readonly words: Span;
}

const between = cuesOf(
  (['amends', 'amended', 'replaces'] as const).flatMap((type) =>
    tieWords[type].map((phrase) => [phrase, type] as const),
  ),
);
const verbs = cuesFor(tieVerbs);
const light = new Set(['احكام', 'هذا', 'هذه', 'بعض', 'محل']);

/** What a sentence says of each agreement and the next that it names. */
export function tiesIn(sentence: Sentence, anchors: readonly Anchor[]): Tie[] {
  if (anchors.length < 2 || (!between.mayBeIn(sentence) && !verbs.mayBeIn(sentence))) return [];
  return anchors.slice(1).flatMap((second, i) => {
    const first = anchors[i];
    return first === undefined ? [] : (tieOf(sentence, first, second) ?? []);
  });
}

function tieOf(sentence: Sentence, first: Anchor, second: Anchor): Tie | undefined {
  const { tokens } = sentence;
  const [from, to] = [first.tokens[1], second.tokens[0]];
  for (let at = to - 1; at >= from; at--) {
    const hit = between.at(tokens, at);
    if (hit === undefined || hit.end > to || !isLight(sentence, [hit.end, to])) continue;
    const [by, of] = hit.value === 'amended' ? [second, first] : [first, second];
    return { by, of, field: hit.value === 'replaces' ? 'replaces' : 'amends', words: [at, hit.end] };
  }
  // The verb before both.
  const start = first.tokens[0];
  const verb = [1, 2].map((back) => start - back).find((at) => verbs.at(tokens, at) !== undefined);
  if (verb === undefined || !isLight(sentence, [from, to])) return undefined;
  const needsPlace = /^[يت]?حلت?$/u.test(tokens[verb]?.bare ?? '');
  return needsPlace && tokens[to - 1]?.normal !== 'محل'
    ? undefined
    : { by: first, of: second, field: 'replaces', words: [verb, start] };
}

const isLight = ({ tokens }: Sentence, [from, to]: Span): boolean =>
  tokens.slice(from, to).every(({ normal }) => light.has(normal));
