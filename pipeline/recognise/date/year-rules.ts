import type { Rule } from '../rule.js';
import { unless, when } from './guards.js';
import { series, year } from './patterns.js';
import { followsDay, isHomograph, isQualified } from './day-context.js';
import { interval, point, years } from './points.js';
import { after, cueBefore, followsPromise, isBetween } from './surroundings.js';
import { endsCitation, endsTitle, followsIssue, isFragment, isNumbered, isPeriod, isYear } from './year-context.js';
import { approximate, isMonthOfYear, monthOfYear, season, shortSeason } from './years.js';

/** Months and years. */
export const yearRules: readonly Rule<'date'>[] = [
  {
    name: '<month name> <year>',
    match: `[#MonthName ${year}]`,
    produce: unless((match) => followsDay(match) || (isFragment(match) && !followsIssue(match)), point),
  },
  {
    name: 'شهر <month name>',
    match: '#MonthWord [#MonthName]',
    confidence: 0.9,
    produce: unless(isQualified, point),
  },
  {
    name: '<month name and nothing else>',
    match: '[#MonthName]',
    confidence: 0.5,
    produce: (match, context) =>
      ((context.sentences.length === 1 && match.sentence.length === 1) || followsPromise(match)) &&
      !isHomograph(match.tokens[0])
        ? point(match, context)
        : undefined,
  },
  {
    name: 'في <month name>',
    match: '(في|خلال|منذ|مند|حتى|حلول|متم|مطلع|منتصف|نهاية|بداية|أواخر|أوائل|أواسط|موفى|مستهل|بحر|غضون) [#MonthName]',
    confidence: 0.7,
    produce: (match, context) =>
      isQualified(match) || isHomograph(match.tokens[0]) ? undefined : point(match, context),
  },
  {
    name: '<number>/<year>',
    match: '[#Day #DateMark #Year]',
    confidence: 0.8,
    produce: when(isMonthOfYear, (match) => monthOfYear(match.tokens)),
  },
  {
    name: '<year>/<number>',
    match: '[#Year / #Day]',
    confidence: 0.7,
    produce: when(isMonthOfYear, (match) => monthOfYear(match.tokens.toReversed())),
  },
  {
    name: '<year> إلى <year>',
    match: '[<from>#Year] #Era? [<sep>(#To غاية|#To حدود|#To|#RangeMark|#And #To|#And)] #YearWord? [<to>#Year]',
    produce: (match, context) =>
      isYear(match, context) || isPeriod(match, context) ? season(match, interval(match, context)) : undefined,
  },
  {
    name: 'منتصف <year> إلى نهاية <year>',
    match: '[<from>#Year] #Era? [<sep>(#To غاية|#And #To|#To|#And)] #Edge #YearWord? [<to>#Year]',
    produce: (match, context) =>
      isYear(match, context) && (isBetween(match) || match.group('sep').some(({ tags }) => tags.has('To')))
        ? interval(match, context)
        : undefined,
  },
  {
    name: '<year> و<year> و<year>',
    match: `[${series('#Year')}]`,
    produce: when(isYear, years),
  },
  {
    name: 'سنة <year>/<two digits>',
    match: '#YearWord #YearKind? [<from>#Year] [<sep>#RangeMark] [<to>#Digits]',
    produce: shortSeason,
  },
  {
    name: 'الفترة <year>/<two digits>',
    match: '(الفترة|للفترة|ميزانية|موازنة) [<from>#Year] [<sep>/] [<to>#Digits]',
    produce: shortSeason,
  },
  {
    name: 'من <year> فصاعدا',
    match: 'من #YearWord? [#Year] #Onward',
    produce: (match, context) => {
      const value = point(match, context);
      return value && { ...value, relation: 'since' };
    },
  },
  {
    name: 'سنة <year>',
    match: '#YearWord #YearKind? [#Year]',
    produce: (match, context) => approximate(match, point(match, context)),
  },
  {
    name: '<year> هـ',
    match: '[#Year] #HijriEra',
    produce: unless(isNumbered, point),
  },
  {
    name: '<year> م',
    match: '[#Year] #GregorianEra',
    confidence: 0.9,
    produce: (match, context) =>
      isYear(match, context) && (cueBefore(match).token?.tags.has('YearCue') || after(match)?.joint !== 'spaced')
        ? point(match, context)
        : undefined,
  },
  {
    name: 'سنة …: <year>',
    match: '(#YearWord|تاريخ|التاريخ) /^ال./? #Colon [#Year]',
    confidence: 0.9,
    produce: when(isYear, point),
  },
  { name: 'سنة جارية <year>', match: '#YearWord #Shift [#Year]', produce: point },
  {
    name: 'ابتداء من <year>',
    match: '#Since من [#Year]',
    produce: when(isYear, point),
  },
  {
    name: 'الفترة نفسها من <year>',
    match:
      '(#Same #Period|#Period #Same|#Period المماثلة|#Period|#YearPart #Same|#MonthWord #Same|#Same #YearPart|#Same #MonthWord) من #YearWord? [#Year]',
    confidence: 0.9,
    produce: when(isYear, point),
  },
  {
    name: 'في <year>',
    match: '#YearCue [#Year]',
    confidence: 0.9,
    produce: when(isYear, point),
  },
  {
    name: '(<year>)',
    match: '#OpenBracket [#Year] #CloseBracket',
    confidence: 0.9,
    produce: when(isYear, point),
  },
  {
    name: '<title>، <year>',
    match: '#Comma [#Year]',
    confidence: 0.7,
    produce: (match, context) => (isYear(match, context) && endsCitation(match) ? point(match, context) : undefined),
  },
  {
    name: '<title> <year>',
    match: '[#Year]',
    confidence: 0.8,
    produce: (match, context) => (isYear(match, context) && endsTitle(match) ? point(match, context) : undefined),
  },
];
