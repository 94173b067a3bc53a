import { cuesOf } from '../cues.js';
import { walk } from '../walk.js';
import { filledOf, type Change, type Clause, type Told } from './clause.js';
import { next } from './frame.js';
import { changeOf, directionOf, verbs } from './level.js';
import { comparison } from './lexicon.js';
import { tailOf } from './tail.js';

const comparing = cuesOf(comparison.map((phrase) => [phrase, true] as const));

/** A figure that goes on with what the one before it measures: `… 12% سنة 2020 مقابل 9% سنة 2019`, `من 10 إلى 13`, `22% لدى الرجال و41% لدى النساء`. */
export function goesOn(clause: Clause): Told | undefined {
  const { sentence, figure, last } = clause;
  if (last === undefined) return undefined;
  const [start] = figure.tokens;
  const moved = movedBetween(clause, last.end);
  const between = walk(sentence, [moved?.end ?? last.end, start], next);
  if (between.end < start) return undefined;
  const isCompared = [...sentence.tokens.keys()].some(
    (at) => at >= last.end && at < start && comparing.at(sentence.tokens, at) !== undefined,
  );
  const tail = tailOf(clause);
  const isHeld = last.type === 'held' && figure.unit !== null && figure.kind !== 'percentage';
  // A change of what has no name says nothing.
  if (moved !== undefined && last.phrase === undefined) return undefined;
  const isApart = tail.behind.length > 0 || tail.category !== undefined || moved !== undefined;
  if (!isHeld && !isCompared && !isApart) return undefined;
  const moves = moved?.change ?? last.moves;
  const direction = directionOf(clause);
  const isMoving = moved !== undefined || (figure.kind === 'percentage' && direction === 'by');
  return {
    ...last,
    ...tail,
    shareOf: tail.shareOf ?? (figure.kind === 'percentage' ? last.shareOf : undefined),
    moves,
    isLeft: false,
    change: direction === 'to' || direction === 'from' ? undefined : isMoving ? moves : last.change,
    around: [
      ...filledOf(between, 'date'),
      ...(moved === undefined ? [] : last.behind),
      ...last.around.filter(({ mention }) => mention.kind === 'place'),
    ],
  };
}

/** `، بارتفاع نسبته 12%`: the change that a figure after a level tells. */
function movedBetween(
  { sentence, figure }: Clause,
  from: number,
): { readonly change: Change | undefined; readonly end: number } | undefined {
  for (let at = from; at < figure.tokens[0] && at <= from + 3; at++) {
    const verb = verbs.at(sentence.tokens, at);
    const change = verb && changeOf(sentence, at, verb);
    if (verb !== undefined && change !== undefined) return { change, end: verb.end };
  }
  return undefined;
}
