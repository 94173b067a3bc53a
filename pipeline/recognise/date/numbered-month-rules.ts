import type { Token } from '../../arabic/token.js';
import type { Values } from '../../schemas.js';
import type { Context, Match, Rule } from '../rule.js';
import { daysIn } from './calendar.js';
import { looksHijri, type Point } from './point.js';
import { yearOf } from './parts.js';
import { eraOf, isBetween, related } from './surroundings.js';
import { intervalOf, listOf, valueOf } from './value.js';

const ofYear = '(#Link #YearWord #Year|#Link #Year|#YearWord #Year|#Year)';
const month = '#OpenBracket? (#Day|#Ordinal) #CloseBracket?';

/** A month by its number: in digits, or as an ordinal with the article (`الشهر السادس`). */
function monthOf(tokens: readonly Token[]): number | undefined {
  const token = tokens.find(({ number }) => number !== undefined);
  const number = Number(token?.number);
  const isNamed = token?.tags.has('Digits') === true || (token?.tags.has('Definite') === true && tokens.length === 1);
  return isNamed && number >= 1 && number <= 12 ? number : undefined;
}

/** The year of a match with its calendar. */
function yearIn(match: Match, context: Context): Pick<Point, 'calendar' | 'year'> {
  const year = yearOf(match);
  if (year === undefined) return { calendar: 'gregorian' };
  const era = eraOf(match, context);
  const isHijri = era === 'hijri' || (era === undefined && looksHijri(Number(year)));
  return { calendar: isHijri ? 'hijri' : 'gregorian', year: Number(year) };
}

/** Only `شهر` names one month; `أشهر` are counted. */
const isMonth = ({ sentence, span: [start] }: Match): boolean => sentence[start - 1]?.bare === 'شهر';

function ofOne(match: Match, context: Context): Values['date'] | undefined {
  const number = monthOf(match.group('month'));
  return number === undefined || !isMonth(match)
    ? undefined
    : related(valueOf({ ...yearIn(match, context), month: number }), match);
}

function ofTwo(match: Match, context: Context): Values['date'] | undefined {
  const [first, last] = [monthOf(match.group('from')), monthOf(match.group('to'))];
  if (first === undefined || last === undefined || first >= last) return undefined;
  const year = yearIn(match, context);
  const ends: [Point, Point] = [
    { ...year, month: first },
    { ...year, month: last },
  ];
  const isList = match.group('sep').every(({ tags }) => tags.has('And')) && !isBetween(match);
  return isList ? listOf(ends, true) : intervalOf(...ends);
}

function ofDay(match: Match, context: Context): Values['date'] | undefined {
  const [day, number] = [Number(match.group('day')[0]?.number), monthOf(match.group('month'))];
  const year = yearIn(match, context);
  if (number === undefined || day > daysIn(year.year ?? 2000, number)) return undefined;
  return related(valueOf({ ...year, month: number, day }), match);
}

/** Months that are called by their number, as in Libya, Iraq and the Gulf. */
export const numberedMonthRules: readonly Rule<'date'>[] = [
  { name: 'شهر <number> <year>', match: `#MonthWord [<month>${month}] [<year>${ofYear}]`, produce: ofOne },
  {
    name: 'شهر <number> إلى <number> <year>',
    match: `#MonthWord [<from>#Day] [<sep>(#To|#And|-)] [<word>#MonthWord?] [<to>#Day] [<year>${ofYear}]`,
    produce: ofTwo,
  },
  {
    name: '<day> من شهر <number>',
    match: `[<day>(#Day|#Ordinal|#FirstDay)] [<of>من #MonthWord] [<month>#Day] [<year>${ofYear}?]`,
    produce: ofDay,
  },
];
