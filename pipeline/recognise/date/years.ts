import type { Values } from '../../schemas.js';
import type { Context, Match } from '../rule.js';
import { isYear } from './year-context.js';
import { before, cueBefore, followsPromise, isBetween, related } from './surroundings.js';
import { readPoint } from './point.js';
import { listOf, written } from './value.js';
import type { Token } from '../../arabic/token.js';

/** `حوالي سنة 2010` is `2010~`. */
export function approximate(match: Match, value: Values['date'] | undefined): Values['date'] | undefined {
  const cue = cueBefore(match).token;
  const isAbout = cue?.tags.has('About') === true || cue?.normal === 'في حدود';
  return value && isAbout && value.calendar === undefined ? { ...value, edtf: `${value.edtf}~` } : value;
}

/** A school year is one stretch that others begin or end with; its halves may be given from left to right (`الموسم 2020/2019`). */
export function season(match: Match, value: Values['date'] | undefined): Values['date'] | undefined {
  const [first, second] = [Number(match.group('from')[0]?.number), Number(match.group('to')[0]?.number)];
  if (match.group('sep')[0]?.tags.has('RangeMark') !== true || Math.abs(first - second) !== 1) return value;
  return related(value ?? { edtf: `${String(second)}/${String(first)}` }, match);
}

/** `الموسم 2013/14`. */
export function shortSeason(match: Match): Values['date'] | undefined {
  const [year, short] = [Number(match.group('from')[0]?.number), match.group('to')[0]?.normal ?? ''];
  const next = String(year + 1);
  return next.slice(2) === short ? related({ edtf: `${String(year)}/${next}` }, match) : undefined;
}

/** A month in digits stands by itself, or after a preposition or شهر: after a noun it would be the number of a law. */
export function isMonthOfYear(match: Match, context: Context): boolean {
  const previous = before(match);
  const isIntroduced =
    previous === undefined ||
    followsPromise(match) ||
    ['Preposition', 'MonthWord', 'DayWord', 'OpenBracket'].some((tag) => previous.tags.has(tag));
  return (
    isIntroduced && match.tokens.every((token, i) => i === 0 || token.joint !== 'spaced') && isYear(match, context)
  );
}

/** `06/2013`. */
export function monthOfYear([month, , year]: readonly Token[]): Values['date'] | undefined {
  const number = Number(month?.number);
  return number >= 1 && number <= 12 && year?.number !== undefined
    ? { edtf: `${year.number}-${String(number).padStart(2, '0')}` }
    : undefined;
}

/** A day or month of every year. */
export function yearly(tokens: readonly Token[]): Values['date'] | undefined {
  const read = readPoint(tokens);
  return read?.calendar === 'gregorian' ? { edtf: written(read) } : undefined;
}

/** From a day to another of every year; two days where و joins them, except after بين. */
export function yearlyStretch(match: Match): Values['date'] | undefined {
  const [from, to] = [yearly(match.group('from')), yearly(match.group('to'))];
  const isPair = match.group('sep').every((token) => token.tags.has('And')) && !isBetween(match);
  return from && to && { edtf: isPair ? `{${from.edtf},${to.edtf}}` : `${from.edtf}/${to.edtf}` };
}

/** Two months of every year: an interval where they follow one another, else a set. */
export function yearlyPair(first: readonly Token[], second: readonly Token[]): Values['date'] | undefined {
  const [from, to] = [readPoint(first), readPoint(second)];
  const value = from && to && from.calendar === 'gregorian' ? listOf([from, to], true) : undefined;
  return value && { edtf: value.edtf };
}
