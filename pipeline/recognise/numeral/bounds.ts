import type { Token } from '../../arabic/token.js';
import type { Match } from '../rule.js';
import { isDenied } from './negation.js';
import { rangeRole } from './range.js';

/** How near a number is to what it says. */
export interface Bounds {
  readonly approx?: true;
  readonly min?: true;
  readonly max?: true;
}

// عن between verb and number, and what is counted: لا يقل عدد المستفيدين عن 20, لا تتجاوز الغرامة 500 درهم.
const farthestVerb = 5;
const farthestAfter = 4;

/** What the words before and after a match say of its number, and its place in a range. Shared by every kind that has bounds. */
export function bounds(match: Match): Bounds {
  const { sentence, span } = match;
  const role = rangeRole(match);
  if (role !== undefined) return role === 'first' ? { min: true } : { max: true };
  const cue = isMeasuredFrom(match) ? -1 : cueBefore(sentence, span[0]);
  return said(sentence, cue) ?? cueAfter(sentence, span[1]);
}

/** What the cue at a token says: the contrary where it is denied. */
function said(sentence: readonly Token[], at: number): Bounds | undefined {
  const cue = sentence[at];
  if (cue === undefined) return undefined;
  if (cue.tags.has('About')) return { approx: true };
  const isLeast = cue.tags.has('AtLeast') || cue.tags.has('AtLeastAfter');
  return isLeast !== (!isNegated(cue) && isDenied(sentence, at)) ? { min: true } : { max: true };
}

/** `بمعدل يزيد 12.7% عن المتوسط` tells a difference. */
const isMeasuredFrom = ({ sentence, span: [start, end] }: Match): boolean =>
  sentence[start - 1]?.tags.has('Reaching') === true &&
  !/ (?:عن|علي)$/u.test(sentence[start - 1]?.normal ?? '') &&
  isThan(sentence[end]);

const isThan = (token: Token | undefined): boolean => token?.normal === 'عن' || token?.normal === 'علي';
const isNegated = ({ normal }: Token): boolean => /^(?:[وف]?لا|لم|لن|الا|دون) /u.test(normal);

const isCue = ({ tags }: Token): boolean => tags.has('About') || tags.has('AtLeast') || tags.has('AtMost');

/** `أو أكثر من 600`. */
const isOrMore = ({ tags, normal }: Token): boolean =>
  normal.startsWith('او ') && (tags.has('AtLeastAfter') || tags.has('AtMostAfter'));

/** `زاد عدد الزوار ليبلغ 20`: it reaches no more than that. */
const isReached = ({ tags, normal }: Token): boolean =>
  tags.has('Reckoning') && /^(?:ل?[يت]?بلغت?|ل?[يت]صل|وصلت?)$/u.test(normal);

const equal = new Set(['يساوي', 'تساوي', 'يعادل', 'تعادل']);

/** The place of the word before a number that says how near it is; -1 where there is none. */
function cueBefore(sentence: readonly Token[], start: number): number {
  const near = sentence[start - 1];
  if (near === undefined) return -1;
  // The same number in digits, in brackets before it: لا تزيد على (500) خمسمائة.
  if (near.tags.has('Close') && sentence[start - 3]?.tags.has('Open') === true) return cueBefore(sentence, start - 3);
  if (near.tags.has('Open')) return cueBefore(sentence, start - 1);
  // تفوق أو تساوي 500
  if (equal.has(near.normal) && sentence[start - 2]?.normal === 'او') return cueBefore(sentence, start - 2);
  if (isCue(near) || near.tags.has('FallingShort')) return start - 1;
  if (isReached(near)) return -1;
  if (
    near.normal === 'ال' ||
    near.tags.has('Quantity') ||
    near.normal === 'ب' ||
    near.normal === 'ل' ||
    near.normal === 'من'
  ) {
    const next = sentence[start - 2];
    if (next !== undefined && (isCue(next) || isOrMore(next))) return start - 2;
  }
  for (let at = start - 2; at >= Math.max(0, start - farthestVerb); at--) {
    const token = sentence[at];
    if (token === undefined || isMeant(sentence, at, near)) return at;
    if (token.tags.has('Number') || !/^\p{L}/u.test(token.normal) || isReached(token)) return -1;
  }
  return -1;
}

/** Whether a verb is said of the number, and not of what stands between them: `لا يتجاوز عدد المقاعد 20`, `يقل دخله الشهري عن 3000 درهم`. */
function isMeant(sentence: readonly Token[], at: number, near: Token): boolean {
  const verb = sentence[at];
  if (verb?.tags.has('FallingShort') === true) return near.normal === 'عن';
  return (
    verb?.tags.has('Reaching') === true &&
    (sentence[at + 1]?.tags.has('Quantity') === true || isNegated(verb) || isDenied(sentence, at))
  );
}

function cueAfter(sentence: readonly Token[], end: number): Bounds {
  for (let at = end; at < end + farthestAfter; at++) {
    const token = sentence[at];
    if (token === undefined) return {};
    if (token.tags.has('AboutAfter')) return { approx: true };
    // `500 أو أقل من 600` says it of another.
    if (sentence[at + 1]?.normal === 'من' && sentence[at + 2]?.tags.has('Number') === true) return {};
    if (token.tags.has('AtLeastAfter')) return { min: true };
    if (token.tags.has('AtMostAfter')) return { max: true };
    if (
      token.tags.has('And') ||
      token.tags.has('Number') ||
      (token.tags.has('Preposition') && token.normal !== 'من') ||
      !/^[\p{L}%]/u.test(token.normal)
    )
      return {};
  }
  return {};
}
