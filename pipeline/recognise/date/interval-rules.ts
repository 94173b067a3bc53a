import type { Match, Rule } from '../rule.js';
import { unless, when } from './guards.js';
import { anyDay, day, month, numeric, ofFiscalYear, outside, outsideMonth, series, to, year } from './patterns.js';
import { followsDay, isDayOrdinal, isMonthFirst, isQualified } from './day-context.js';
import { monthsOfFiscalYear } from './fiscal-year.js';
import { daysOfMonths, interval, list, monthFirst, pointed } from './points.js';
import { before } from './surroundings.js';
import { isFragment, isNumbered } from './year-context.js';

/** `د.ع (152)-ج 3 - 10/9/2019`, `العدد 3 - 10/9/2019`: a session or an issue, and a day. */
const isAfterLabel = (match: Match): boolean => /^(?:[جم]|(?:ال)?عدد)$/u.test(before(match)?.normal ?? '');

/** Stretches and lists of days and months. */
export const intervalRules: readonly Rule<'date'>[] = [
  {
    name: '<day> و<day> <month name> <year>',
    match: `[<from>${day}] [<sep>(#And #To غاية|#And #To|#To غاية|#To|#And|#RangeMark)] ${outside} [<to>${day} ${month} ${year}]`,
    produce: interval,
  },
  {
    name: '<day> و<day> <month name>',
    match: `[<from>${day}] [<sep>(#And #To غاية|#And #To|#To غاية|#To|#And|#RangeMark)] ${outside} [<to>${day} ${month}]`,
    produce: unless(isQualified, interval),
  },
  {
    name: '<ordinal> إلى <ordinal> من <month name>',
    match: `[<from>#Ordinal] [<sep>(#To غاية|#To|#And)] ${outside} [<to>#Ordinal من #MonthWord? #MonthName ${year}?]`,
    produce: when(isDayOrdinal, interval),
  },
  {
    name: '<month name> <day> إلى <day>',
    match: '[<month>#MonthName] [<from>#Day] [<sep>(#To غاية|#To|-)] [<to>#Day] [<year>#Year?]',
    confidence: 0.8,
    produce: when(isMonthFirst, monthFirst),
  },
  {
    name: '<month name> بين <day> و<day>',
    match: '[<month>#MonthName] [<between>بين] [<from>#Day] [<sep>#And] [<to>#Day] [<year>#Year?]',
    confidence: 0.8,
    produce: when(isMonthFirst, monthFirst),
  },
  {
    name: '<day>، <day> <month name> <year>',
    match: `#DayWord [<from>#Day] [<sep>#Comma] [<to>${day} ${month} ${year}]`,
    produce: interval,
  },
  {
    name: '<day> و<day>/<month>/<year>',
    match: `[<from>#Day] [<sep>(#And|#RangeMark|#To)] [<to>${numeric}]`,
    produce: unless((match) => isNumbered(match) || isAfterLabel(match), interval),
  },
  {
    name: '<day> و<day> و<day> <month name> <year>',
    match: `[${series('#Day')} ${month} ${year}]`,
    produce: list,
  },
  {
    name: '<ordinal> و<ordinal> و<ordinal> من <month name>',
    match: `[${series('#Ordinal')} من #MonthWord? #MonthName ${year}?]`,
    produce: when(isDayOrdinal, list),
  },
  { name: '<day> و<day> و<day> <month name>', match: `[${series('#Day')} ${month}]`, produce: list },
  {
    name: '<day> <month name> و<day> <month name> و<day> <month name> <year>',
    match: `[${series('#Day #MonthName')} ${year}?]`,
    produce: unless(isQualified, daysOfMonths),
  },
  {
    name: '<day> و<day> <month name> و<day> <month name> <year>',
    match: `[#Day (#And|#Comma) #Day ${month} #And ${day} ${month} ${year}?]`,
    produce: unless(isQualified, daysOfMonths),
  },
  {
    name: '<day> <month name> إلى <day> <month name> <year>',
    match: `[<from>${anyDay} ${month} ${year}?] #Era? [<sep>${to}] ${outside} [<to>${anyDay} ${month} ${year}]`,
    produce: when(isDayOrdinal, interval),
  },
  {
    name: '<day> <month name> إلى <day> <month name>',
    match: `[<from>${anyDay} ${month}] [<sep>${to}] ${outside} [<to>${anyDay} ${month}]`,
    produce: unless((match) => isQualified(match) || !isDayOrdinal(match), interval),
  },
  {
    name: '<month name> إلى <month name> <year>',
    match: `[<from>#MonthName ${year}?] #Era? [<sep>${to}] ${outsideMonth} [<to>#MonthName ${year}]`,
    produce: unless((match) => followsDay(match) || isFragment(match), interval),
  },
  {
    name: '<day> <month name> إلى <month name> <year>',
    match: `[<from>${day} ${month} ${year}?] [<sep>(#To غاية|#To)] #Edge #MonthWord? [<to>#MonthName ${year}]`,
    produce: interval,
  },
  {
    name: 'بين <day> <month name> ومتم <month name> <year>',
    match: `بين [<from>${day} ${month} ${year}?] [<sep>#And] #Edge #MonthWord? [<to>#MonthName ${year}]`,
    produce: interval,
  },
  {
    name: '<month name> و<month name> و<month name> <year>',
    match: `[${series('#MonthName')} ${year}]`,
    produce: unless(followsDay, list),
  },
  {
    name: '<month name> و<month name> و<month name>',
    match: `[${series('#MonthName')}]`,
    confidence: 0.8,
    produce: (match, context) => (followsDay(match) || isQualified(match) ? undefined : list(match, context)),
  },
  {
    name: 'بين <month name> و<month name>',
    match: '(من|بين|#MonthWord) #MonthWord? [<from>#MonthName] [<sep>(#To غاية|#To|#And)] #MonthWord? [<to>#MonthName]',
    confidence: 0.8,
    produce: unless(isQualified, interval),
  },
  {
    name: '(<month name> – <month name>)',
    match: '#OpenBracket [<from>#MonthName] [<sep>(#To|#RangeMark)] [<to>#MonthName] #CloseBracket',
    confidence: 0.8,
    produce: interval,
  },
  {
    name: '<month name> – <month name> <fiscal year>',
    match: `[<from>#MonthName] [<sep>(#To|#RangeMark|#And)] [<to>#MonthName] #CloseBracket? [<fiscal>${ofFiscalYear} #RangeMark #Year]`,
    confidence: 0.9,
    produce: monthsOfFiscalYear,
  },
  {
    name: '<date> إلى <date>',
    match: `[<from>${numeric}] #Era? [<sep>(#And #To غاية|#And #To|#To غاية|#To|#RangeMark|#And)] ${outside} [<to>${numeric}]`,
    produce: interval,
  },
  {
    name: '<day>.<month>.<year> إلى <day>.<month>.<year>',
    match: '[<from>#Digits] [<sep>(#To غاية|#To|-)] [<to>#Digits]',
    produce: pointed,
  },
  {
    name: '<day>/<month> إلى <day>/<month>/<year>',
    match: `[<from>#Day #DateMark #Day] [<sep>(#And #To|#To غاية|#To|-)] [<to>${numeric}]`,
    produce: interval,
  },
];
