import { fold } from '../../arabic/fold.js';
import type { Span } from '../../model.js';
import type { Support } from '../claims.js';
import { cuesOf } from '../cues.js';
import { walk } from '../walk.js';
import { filledOf, type Clause, type Phrase, type Told } from './clause.js';
import { states } from './deeds.js';
import { isAffirmed, isBeginning, isReached } from './done.js';
import { behind } from './frame.js';
import { leading } from './leading.js';
import { phraseOf } from './phrase.js';
import { stretchEnd } from './stretch.js';
import { tailOf } from './tail.js';

interface State {
  readonly noun: string;
  readonly prepositions: ReadonlySet<string>;
}

const verbs = cuesOf<State>(
  states.flatMap(([noun, prepositions, forms]) => {
    const state = { noun, prepositions: new Set(prepositions.map(fold)) };
    return forms.map((verb) => [verb, state] as const);
  }),
);

/** `حصلت 500 امرأة على قروض`, `يعيش 45% من السكان في الأرياف`: how so many are, where their verb and its preposition stand around them. */
export function stateOf(clause: Clause): Told | undefined {
  const { sentence, figure, from } = clause;
  if (figure.kind === 'amount' || (figure.kind === 'count' && figure.unit === null)) return undefined;
  for (let at = figure.tokens[0] - 1; at >= from; at--) {
    const hit = verbs.at(sentence.tokens, at);
    if (hit === undefined || !isReached(clause, hit.end) || !isAffirmed(sentence, at)) continue;
    return isBeginning(sentence, at) ? toldOf(clause, [at, hit.end], figure.end, hit.value) : undefined;
  }
  return behindVerb(clause);
}

/** `وإن 31 شركة تعمل في العراق`: the number first. */
function behindVerb(clause: Clause): Told | undefined {
  const { sentence, figure } = clause;
  const before = sentence.tokens[figure.tokens[0] - 1];
  const hit = figure.kind === 'count' ? verbs.at(sentence.tokens, figure.end) : undefined;
  if (hit === undefined || (before !== undefined && !openers.has(before.normal))) return undefined;
  return toldOf(clause, [figure.end, hit.end], hit.end, hit.value);
}
const openers = new Set(['إن', 'أن', 'وإن', 'وأن', 'هناك', 'ثمة'].map(fold));

function toldOf(clause: Clause, [at, end]: Span, after: number, { noun, prepositions }: State): Told | undefined {
  const { sentence, figure, from, to, context } = clause;
  const { tokens } = sentence;
  const shareOf = wholeOf(clause, prepositions);
  if (figure.kind === 'percentage' && shareOf === undefined) return undefined;
  const next = shareOf?.tokens[1] ?? after;
  const isLi = tokens[next]?.tags.has('Li') === true;
  if (!prepositions.has(tokens[next]?.normal ?? '') && !(isLi && prepositions.has('ل'))) return undefined;
  const stop = Math.min(stretchEnd(sentence, next + 1), to);
  const thing = phraseOf(sentence, [next, stop], context.source);
  if (thing === undefined || stop <= next + 1) return undefined;
  const text = `${noun} ${thing.text}`;
  const support: Support[] = [[tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0], ...thing.claim.support];
  const phrase: Phrase = { ...thing, text, claim: { value: text, support, confidence: 1 }, whole: undefined };
  const walked = walk(sentence, [stop, to], behind);
  return {
    type: figure.kind === 'percentage' ? 'share' : 'done',
    phrase,
    shareOf,
    around: leading(sentence, [from, at]),
    behind: filledOf(walked, 'date', 'place'),
    end: Math.max(walked.end, stop),
  };
}

/** `45% من السكان في الأرياف`: of whom it is a share, up to the preposition of the verb. */
function wholeOf(clause: Clause, prepositions: ReadonlySet<string>): Phrase | undefined {
  const { sentence, context } = clause;
  const { shareOf } = tailOf(clause);
  if (shareOf === undefined) return undefined;
  const [from, end] = shareOf.tokens;
  const cut = sentence.tokens.findIndex(({ normal }, at) => at > from && at < end && prepositions.has(normal));
  return cut === -1 ? shareOf : phraseOf(sentence, [from, cut], context.source);
}
