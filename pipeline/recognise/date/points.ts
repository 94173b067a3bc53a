import type { Token } from '../../arabic/token.js';
import type { Values } from '../../schemas.js';
import type { Context, Match } from '../rule.js';
import { daysIn } from './calendar.js';
import { withHijriYear } from './hijri-year.js';
import { readNumeric, readPoint, type Era, type Point } from './point.js';
import { after, before, eraOf, isBeforeEra, isBetween, related } from './surroundings.js';
import { intervalOf, listOf, valueOf, withYears } from './value.js';
import { isFollowedByBoundary } from './year-context.js';

/** One day, month or year. */
export function point(match: Match, context: Context): Values['date'] | undefined {
  if (isBeforeEra(match)) return undefined;
  if (match.tokens.at(-2)?.tags.has('Comma') && !isFollowedByBoundary(match)) return undefined;
  const read = readPoint(match.tokens, eraOf(match, context));
  if (read === undefined) return undefined;
  const value = related(valueOf(withHijriYear(read, match, context)), match);
  return value && isHijriWithoutYear(read) ? { ...value, yearless: true } : value;
}

/** Two points that groups `from` and `to` hold; joined by و or ، they are a list, except after بين. */
export function interval(match: Match, context: Context): Values['date'] | undefined {
  const pair = pairOf(match, context);
  if (pair === undefined) return undefined;
  const [from, to] = pair;
  if (isSame(from, to)) return valueOf(to);
  const isList =
    match.group('sep').every((token) => token.tags.has('And') || token.tags.has('Comma')) && !isBetween(match);
  // Two dates that are whole by themselves are two mentions: في 4 أكتوبر 1988 و19 آذار 1993.
  if (isList && from.year !== undefined && from.month !== undefined) return undefined;
  const value = isList ? listOf(withYears(from, to), from.month !== undefined) : intervalOf(from, to);
  const last = readPoint(match.group('to'));
  return value && last && isHijriWithoutYear(last) ? { ...value, yearless: true } : value;
}

const isHijriWithoutYear = ({ calendar, year }: Point): boolean => calendar === 'hijri' && year === undefined;

function pairOf(match: Match, context: Context): [Point, Point] | undefined {
  const last = readPoint(match.group('to'), eraOf(match, context));
  const to = last && withHijriYear(last, match, context);
  const from = readFirst(match, to, context);
  return from && to && [from, to];
}

/** The first of two points may be a day alone, whose month the second has. */
function readFirst(match: Match, to: Point | undefined, context: Context): Point | undefined {
  const tokens = match.group('from');
  const [only] = tokens;
  if (tokens.length === 1 && only !== undefined && to?.month !== undefined && !only.tags.has('MonthName')) {
    const day = only.tags.has('FirstDay') ? 1 : Number(only.number);
    return day >= 1 && day <= 31 ? { calendar: to.calendar, month: to.month, day } : undefined;
  }
  const isDayOfMonth =
    tokens.length === 3 &&
    to?.year !== undefined &&
    tokens.every((token) => token.tags.has('Day') || token.tags.has('DateMark'));
  if (isDayOfMonth)
    return readNumeric([...tokens.map(({ normal }) => normal), tokens[1]?.normal, to.year].join(''), to.calendar);
  return readPoint(tokens, eraBehind(tokens, match) ?? eraOf(match, context));
}

/** The mark right behind the first of two dates: `4 / 9 / 1445 هـ - 14 / 3 / 2024 م` is no stretch. */
function eraBehind(tokens: readonly Token[], { sentence, span: [start] }: Match): Era {
  const mark = sentence[start + tokens.length];
  return mark?.tags.has('HijriEra') ? 'hijri' : mark?.tags.has('GregorianEra') ? 'gregorian' : undefined;
}

const isSame = (a: Point, b: Point): boolean =>
  a.month === b.month && a.day === undefined && b.day === undefined && a.year === undefined && a.month !== undefined;

/** `يوم 22/04`: day first, unless only the second can be one. `يومي 14/16 ماي` is a stretch of days, whose month follows. */
export function dayAndMonth(match: Match): Values['date'] | undefined {
  const [first, slash, second] = match.tokens;
  const isApart = [slash, second].some((token) => token?.joint !== 'attached');
  const isStretch =
    ['MonthName', 'MonthWord', 'DateMark', 'Number'].some((tag) => after(match)?.tags.has(tag)) &&
    !(after(match)?.normal === '.' && after(match, 1) === undefined);
  if (isApart || isStretch || after(match)?.normal === 'من' || pluralDays.has(before(match)?.normal ?? ''))
    return undefined;
  const [day, month] = [Number(first?.number), Number(second?.number)];
  const read = month > 12 ? { month: day, day: month } : { month, day };
  return read.month <= 12 ? valueOf({ calendar: 'gregorian', ...read }) : undefined;
}

/** `14 - 3` where nothing but a day can stand. */
export function dayThenMonth([first, , second]: readonly Token[]): Values['date'] | undefined {
  const [day, month] = [Number(first?.number), Number(second?.number)];
  return month <= 12 && day <= daysIn(2000, month) ? valueOf({ calendar: 'gregorian', month, day }) : undefined;
}

const pluralDays = new Set(['ايام', 'يومي', 'الايام', 'اليومين']);

/** `01.01.2020 حتى 31.12.2020`. */
export function pointed(match: Match, context: Context): Values['date'] | undefined {
  const [from, to] = [match.group('from'), match.group('to')].map(([token]) =>
    token === undefined || token.number !== undefined ? undefined : readNumeric(token.normal, eraOf(match, context)),
  );
  return from?.year === undefined || to?.year === undefined ? undefined : intervalOf(from, to);
}

/** `يوليو 13-15`. */
export function monthFirst(match: Match, context: Context): Values['date'] | undefined {
  const around = [...match.group('month'), ...match.group('year')];
  const [from, to] = [match.group('from'), match.group('to')].map((day) =>
    readPoint([...day, ...around], eraOf(match, context)),
  );
  return from && to && intervalOf(from, to);
}

/** Three or more days or months of one list (`14 و15 و16 ماي 2014`), whose last has the year and, of days, the month. */
export function list(match: Match, context: Context): Values['date'] | undefined {
  const name = match.tokens.findLastIndex((token) => token.tags.has('MonthName'));
  const last = readPoint(match.tokens.slice(name), eraOf(match, context));
  if (last === undefined) return undefined;
  const points = match.tokens.slice(0, name + 1).flatMap((token): Point[] => {
    const month = token.tags.has('MonthName') ? readPoint([token])?.month : undefined;
    if (month !== undefined) return [{ ...last, month }];
    return isDayOf(token) ? [{ ...last, day: Number(token.number) }] : [];
  });
  return listOf(isDayOf(match.tokens[0]) ? points.slice(0, -1) : points, true);
}

const isDayOf = (token: Token | undefined): boolean =>
  token?.tags.has('Day') === true || token?.tags.has('Ordinal') === true;

/** Three or more days of several months (`31 يناير و15 ماي و30 أكتوبر 2025`, `28 و29 فبراير وفاتح مارس 2025`), whose last has the year. */
export function daysOfMonths(match: Match, context: Context): Values['date'] | undefined {
  const { tokens } = match;
  const isDay = (token: Token): boolean => token.tags.has('Day') || token.tags.has('FirstDay');
  const days = tokens.flatMap((token, at) => (isDay(token) ? [at] : []));
  const last = readPoint(tokens.slice(days.at(-1)), eraOf(match, context));
  if (last === undefined) return undefined;
  const points = days.slice(0, -1).map((at) => {
    const month = tokens.slice(at).find(({ tags }) => tags.has('MonthName'));
    const day = tokens[at];
    return month && day && readPoint([day, month]);
  });
  return points.every((each) => each !== undefined) ? listOf([...points, last], true) : undefined;
}

/** A list of years; always a set, since the text names each. `2019/2020 و2021/2022` are two seasons. */
export function years(match: Match, context: Context): Values['date'] | undefined {
  const marks = match.tokens.filter(({ tags }) => tags.has('RangeMark')).length;
  if (marks > 0 && marks < match.tokens.filter(({ tags }) => tags.has('Year')).length - 1) return undefined;
  const points = match.tokens
    .filter((token) => token.tags.has('Year'))
    .map((token) => readPoint([token], eraOf(match, context)));
  return points.every((each) => each !== undefined) ? listOf(points, false) : undefined;
}
