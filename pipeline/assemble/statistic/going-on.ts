import { fold } from '../../arabic/fold.js';
import { cuesFor } from '../cues.js';
import { walk } from '../walk.js';
import { filledOf, type Change, type Clause, type Told } from './clause.js';
import { next } from './frame.js';
import { changeOf, directionOf, verbs } from './verb.js';
import { against, comparison, reaching, representing } from './lexicon.js';
import { phraseOf } from './phrase.js';
import { stretchEnd } from './stretch.js';
import { tailOf } from './tail.js';

const comparing = cuesFor(comparison);
const opposing = cuesFor(against);
const leadingTo = cuesFor(reaching);
const standing = cuesFor(representing);

/** A figure that goes on with what the one before it measures: `… 12% سنة 2020 مقابل 9% سنة 2019`, `من 10 إلى 13`, `22% لدى الرجال و41% لدى النساء`. */
export function goesOn(clause: Clause): Told | undefined {
  const { sentence, figure, last } = clause;
  if (last === undefined) return undefined;
  if (last.type === 'done') return doneOn(clause, last);
  // `بكلفة 96 مليون ريال، مقابل 117 مشروعا`: a number of things is no sum.
  if (isOtherSort(last.of, figure.kind)) return undefined;
  const [start] = figure.tokens;
  const moved = movedBetween(clause, last.end);
  const between = walk(sentence, [moved?.end ?? last.end, start], next);
  if (between.end < start) return undefined;
  const stands = (cues: typeof comparing): boolean =>
    [...sentence.tokens.keys()].some(
      (at) => at >= last.end && at < start && cues.at(sentence.tokens, at) !== undefined,
    );
  const isCompared = stands(comparing);
  const tail = tailOf(clause);
  const ofOthers = contrasted(clause);
  if (ofOthers === 'unknown') return undefined;
  const isHeld = last.type === 'held' && figure.unit !== null && figure.kind !== 'percentage';
  if (stands(standing) && !isHeld) return undefined;
  // A change of what has no name says nothing.
  if (moved !== undefined && last.phrase === undefined) return undefined;
  const isApart = tail.behind.length > 0 || tail.category !== undefined || moved !== undefined;
  if (!isHeld && !isCompared && !isApart && !isUpper(clause, last.end)) return undefined;
  const moves = moved?.change ?? last.moves;
  const direction = directionOf(clause);
  const isMoving = moved !== undefined || (figure.kind === 'percentage' && direction === 'by');
  // `بارتفاع نسبته 4% مقارنة بسنة 2016 (62 مليار درهم)`: the level of that time.
  const isBack = isCompared && last.of === 'percentage' && figure.kind !== 'percentage';
  const isLevel = isBack || direction === 'to' || direction === 'from' || (moved === undefined && stands(leadingTo));
  return {
    ...last,
    ...tail,
    shareOf: tail.shareOf ?? (figure.kind === 'percentage' ? last.shareOf : undefined),
    moves,
    isLeft: false,
    ...ofOthers,
    change: isLevel ? undefined : isMoving ? moves : last.change,
    told: stands(opposing) && moved === undefined ? (last.told ?? last.behind) : last.told,
    around: [
      ...filledOf(between, 'date'),
      ...(moved === undefined ? [] : (last.told ?? last.behind)),
      ...last.around.filter(({ mention }) => mention.kind === 'place'),
    ],
  };
}

/** `بين 600 و650`: the upper bound of a range. */
const isUpper = ({ sentence: { tokens }, figure }: Clause, from: number): boolean =>
  figure.max && from < figure.tokens[0] && tokens.slice(from, figure.tokens[0]).every(({ tags }) => tags.has('And'));

const isOtherSort = (a: Told['of'], b: Told['of']): boolean =>
  (a === 'amount' && b === 'count') || (a === 'count' && b === 'amount');

/** `شيدت 23 سدا و12 جسرا`, `منحت 300 قرض بقيمة 7 ملايين درهم`: more that was done, and what it is worth. */
function doneOn(clause: Clause, last: Told): Told | undefined {
  const { sentence, figure } = clause;
  const words = sentence.tokens.slice(last.end, figure.tokens[0]);
  if (last.phrase === undefined || words.length === 0) return undefined;
  const told = { ...last, ...tailOf(clause) };
  if (figure.kind === 'count')
    return words.every(({ tags }) => tags.has('And')) && figure.unit !== null ? told : undefined;
  const [led, worth, ...others] = words;
  const isWorth = figure.kind === 'amount' && led?.normal === 'ب' && worths.has(worth?.bare ?? '');
  if (!isWorth || others.some(({ normal }) => !totals.has(normal))) return undefined;
  const text = `${worth?.text ?? ''} ${last.phrase.text}`;
  return { ...told, phrase: { ...last.phrase, text, claim: { ...last.phrase.claim, value: text } } };
}
const worths = new Set(['قيمة', 'كلفة', 'تكلفة'].map(fold));
const totals = new Set(['إجمالية', 'مالية', 'قدرها', 'بلغت', 'تبلغ', 'تساوي', 'تناهز', 'ناهزت'].map(fold));

/** `نسبة النجاح للإناث 80% مقابل 70% للذكور`: the phrase without those of whom it was said, and the others. */
function contrasted({
  sentence,
  figure,
  last,
  to,
  context,
}: Clause): Pick<Told, 'phrase' | 'category'> | 'unknown' | undefined {
  const { tokens } = sentence;
  const isLed = (at: number): boolean => tokens[at]?.tags.has('Li') === true;
  const { phrase } = last ?? {};
  if (phrase === undefined || !isLed(figure.end) || figure.end >= to) return undefined;
  const [from, end] = phrase.tokens;
  // Of a share the phrase is who holds it: `يوظف القطاع الخاص 62% مقابل 38% للقطاع العام`.
  if (last?.type === 'share') {
    const holder = phraseOf(sentence, [figure.end, stretchEnd(sentence, figure.end)], context.source);
    return holder === undefined ? 'unknown' : { phrase: holder };
  }
  const li = [...tokens.keys()].findLast((at) => at > from && at < end && isLed(at));
  if (li === undefined) return undefined;
  const [shared, category] = [
    [from, li],
    [figure.end, figure.end + 1],
  ].map(([start = 0, stop = 0]) => phraseOf(sentence, [start, stop], context.source));
  return shared && category ? { phrase: shared, category } : 'unknown';
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
