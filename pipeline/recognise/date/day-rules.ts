import type { Match, Rule } from '../rule.js';
import { unless, when } from './guards.js';
import { day, month, numeric, outside, to, year } from './patterns.js';
import { readNumeric } from './point.js';
import {
  followsDay,
  hasZero,
  isDayOrdinal,
  isMonthFirst,
  isName,
  isNthWeekday,
  isOneWay,
  isQualified,
} from './day-context.js';
import { dayAndMonth, dayThenMonth, point } from './points.js';
import { before, eraOf, followsPromise, related } from './surroundings.js';
import { valueOf } from './value.js';
import { isNumbered } from './year-context.js';
import { yearly, yearlyStretch } from './years.js';

/** `الثامن عشر نونبر`, `سابع ماي`: the small ones with the article number the noun before them. */
const isOfMonth = ({ tokens: [ordinal] }: Match): boolean =>
  Number(ordinal?.number) > 10 || ordinal?.tags.has('Definite') === false;

/** `العدد 4529 – 11/2/2019`: the dash stands apart. */
const isBehindDash = (match: Match): boolean =>
  before(match)?.joint === 'spaced' && match.tokens[0]?.joint === 'spaced' && match.tokens[1]?.normal !== '-';

/** Days, with their year or without. */
export const dayRules: readonly Rule<'date'>[] = [
  { name: '<day> <month name> <year>', match: `[${day} ${month} ${year}]`, produce: unless(isName, point) },
  {
    name: '<ordinal> من <month name> <year>',
    match: `[#Ordinal من #MonthWord? #MonthName ${year}]`,
    produce: when(isDayOrdinal, point),
  },
  {
    name: '<day> <month name>',
    match: `[${day} ${month}]`,
    confidence: 0.9,
    produce: (match, context) => (isQualified(match) || isName(match) ? undefined : point(match, context)),
  },
  {
    name: '<ordinal> من <month name>',
    match: '[#Ordinal من #MonthWord? #MonthName]',
    confidence: 0.9,
    produce: (match, context) =>
      isDayOrdinal(match) && !isQualified(match) && !isNthWeekday(match, context) ? point(match, context) : undefined,
  },
  {
    name: '<ordinal> <month name>',
    match: `[#Ordinal #MonthName ${year}?]`,
    confidence: 0.8,
    produce: (match, context) =>
      isOfMonth(match) && isDayOrdinal(match) && !isQualified(match) ? point(match, context) : undefined,
  },
  {
    name: '<month name> <day> <year>',
    match: '[#MonthName #Day #Comma? #Year]',
    confidence: 0.9,
    produce: unless(followsDay, point),
  },
  {
    name: '<month name> <day>',
    match: '[#MonthName (#Day|#Ordinal)]',
    confidence: 0.7,
    produce: when(isMonthFirst, point),
  },
  {
    name: '<month name>-<day>',
    match: '[#MonthName - #Day]',
    confidence: 0.7,
    produce: (match, context) =>
      isMonthFirst(match) && match.tokens.slice(1).every(({ joint }) => joint === 'attached')
        ? point({ ...match, tokens: match.tokens.filter(({ normal }) => normal !== '-') }, context)
        : undefined,
  },
  {
    name: '<number>/<number>/<year>',
    match: `[${numeric}]`,
    produce: unless(isNumbered, point),
  },
  {
    name: '<number> – <number>/<number>/<year>',
    match: `#Digits - [${numeric}]`,
    produce: when(isBehindDash, point),
  },
  {
    name: '<day>.<month>.<year>',
    match: '[#Digits]',
    produce(match, context) {
      const [token] = match.tokens;
      const read = token && token.number === undefined ? readNumeric(token.normal, eraOf(match, context)) : undefined;
      // `1.10.30` is the number of a version, unless it is said to be a day.
      const isSure =
        /\d{4}|^\d\d\.\d\d\.\d\d$/u.test(token?.normal ?? '') ||
        ['DayWord', 'Weekday'].some((tag) => before(match)?.tags.has(tag));
      return read && isSure && !isNumbered(match) ? related(valueOf(read), match) : undefined;
    },
  },
  {
    name: 'يوم <number>/<number>',
    match: '(#DayWord|#Weekday|بتاريخ) [#Day / #Day]',
    confidence: 0.8,
    produce: unless(isNumbered, dayAndMonth),
  },
  {
    name: 'في <number>/<number>',
    match: '(في|الى|قبل|بعد|حتي|منذ) [#Day #DateMark #Day]',
    confidence: 0.7,
    produce: when(isOneWay, dayAndMonth),
  },
  {
    name: '<day> - <month> (<agency>)',
    match: '[#Day - #Day] #OpenBracket كونا',
    produce: ({ tokens }) => dayThenMonth(tokens),
  },
  {
    name: '<0number>/<number>',
    match: '[#Day (/|-) #Day]',
    confidence: 0.6,
    produce: (match) => (isOneWay(match) && (hasZero(match) || followsPromise(match)) ? dayAndMonth(match) : undefined),
  },
  {
    name: '<day> <month name> من كل سنة',
    match: `[<day>(#Day|#FirstDay|#Ordinal) ${month}] [من #Every #YearWord]`,
    produce: (match) => yearly(match.group('day')),
  },
  {
    name: '<day> <month name> إلى <day> <month name> من كل سنة',
    match: `[<from>${day} ${month}] [<sep>${to}] ${outside} [<to>${day} ${month}] [من #Every #YearWord]`,
    produce: yearlyStretch,
  },
  {
    name: '<day> من كل شهر',
    match: '[<day>(#Day|#Ordinal|#FirstDay)] [من #Every #MonthWord]',
    produce(match) {
      const [token] = match.group('day');
      const number = token?.tags.has('FirstDay') ? 1 : Number(token?.number);
      return number >= 1 && number <= 31 && isDayOrdinal(match)
        ? { edtf: `XXXX-XX-${String(number).padStart(2, '0')}` }
        : undefined;
    },
  },
];
