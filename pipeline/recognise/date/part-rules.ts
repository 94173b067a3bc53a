import type { Values } from '../../schemas.js';
import type { Match, Rule } from '../rule.js';
import { feasts, hijriFeasts } from './lexicon.js';
import {
  century,
  centuryOf,
  codeOfPart,
  codeOfSeason,
  latinPart,
  monthsOfCode,
  decadeOf,
  decadeOfCentury,
  monthsOf,
  monthsOfParts,
  yearOf,
} from './parts.js';
import { firstTwo, monthCount, ofCentury, ofYear, ordinal } from './patterns.js';
import { looksHijri } from './point.js';
import { after, isBeforeEra, related } from './surroundings.js';
import { intervalOf, valueOf } from './value.js';
import { isFragment } from './year-context.js';
import { yearly, yearlyPair } from './years.js';

/** The first months of a year, or its last ones. */
const months =
  (yearOfMatch: (match: Match) => string | number): Rule<'date'>['produce'] =>
  (match) => {
    const edtf = monthsOf(match, yearOfMatch(match));
    return edtf === undefined ? undefined : { edtf };
  };
const monthsOfYear = months((match) => Number(yearOf(match)));

const partOfYear: Rule<'date'>['produce'] = (match) => {
  const [part] = match.group('part');
  const code = codeOfPart(part, match.group('ordinal')[0]);
  const year = Number(yearOf(match));
  // `الربع الأول من 2023/2024` is of a year that begins when the text does not say.
  if (code === undefined || isFragment(match)) return undefined;
  if (!looksHijri(year)) return related({ edtf: `${String(year)}-${String(code)}` }, match);
  // `الفصل الأول لعام 1444هـ` is a term of a school rather than a quarter.
  if (partCodesOfSchools.has(part?.normal ?? '')) return undefined;
  const [first, last] = monthsOfCode(code);
  return related(
    intervalOf({ calendar: 'hijri', year, month: first }, { calendar: 'hijri', year, month: last }),
    match,
  );
};
const partCodesOfSchools = new Set(['فصل', 'الفصل']);

/** Two parts of one year, of which the second may be named again (`الربع الأول والربع الثاني`). */
function twoParts(match: Match, year: string | undefined): Values['date'] | undefined {
  const [part, other = part] = [...match.group('part'), ...match.group('other')];
  const [ordinal, second] = [match.group('ordinal')[0], match.group('second')[0]];
  const edtf = year && monthsOfParts(year, codeOfPart(part, ordinal), codeOfPart(other, second));
  return edtf ? { edtf } : undefined;
}

/** Parts of a year, decades, centuries, feasts. */
export const partRules: readonly Rule<'date'>[] = [
  {
    name: '<part of the year> <year>',
    match: `[<part>#YearPart] [<ordinal>${ordinal}] [<year>${ofYear}]`,
    produce: partOfYear,
  },
  {
    name: '<part of the year> من السنة ال(المالية|المالي) <year>',
    match: `[<part>#YearPart] [<ordinal>${ordinal}] [<year>#Link #YearWord (المالية|المالي) #Year]`,
    produce: partOfYear,
  },
  {
    name: '<part of the year> (<months>) <year>',
    match: `[<part>#YearPart] [<ordinal>${ordinal}] [#OpenBracket #MonthName (#RangeMark|#To) #MonthName #CloseBracket] [<year>${ofYear}]`,
    produce: partOfYear,
  },
  {
    name: 'Q<number> <year>',
    match: `[<letter>#Latin] [<number>#Day] [<year>${ofYear}]`,
    produce: latinPart,
  },
  {
    name: '<year> Q<number>',
    match: '[<year>#Year] (#Link|/)? [<letter>#Latin] [<number>#Day]',
    produce: latinPart,
  },
  {
    name: '<part of the year> <ordinal> و<ordinal> <year>',
    match: `[<part>#YearPart] [<ordinal>#Ordinal] [#And] [<second>${ordinal}] [<year>${ofYear}]`,
    produce: (match) => twoParts(match, yearOf(match)),
  },
  {
    name: '<part of the year> و<part of the year> <year>',
    match: `[<part>#YearPart] [<ordinal>#Ordinal] [#And] [<other>#YearPart] [<second>${ordinal}] [<year>${ofYear}]`,
    produce: (match) => twoParts(match, yearOf(match)),
  },
  {
    name: '<part of the year> و<part of the year> من كل سنة',
    match: `[<part>#YearPart] [<ordinal>#Ordinal] [#And] [<other>#YearPart] [<second>${ordinal}] [#Link #Every #YearWord]`,
    produce: (match) => twoParts(match, 'XXXX'),
  },
  {
    name: '<part of the year> من كل سنة',
    match: `[<part>#YearPart] [<ordinal>${ordinal}] [(#Link #Every|لكل) #YearWord]`,
    produce(match) {
      const code = codeOfPart(match.group('part')[0], match.group('ordinal')[0]);
      return code ? { edtf: `XXXX-${String(code)}` } : undefined;
    },
  },
  {
    name: 'الأشهر <number> الأولى من <year>',
    match: `[<count>${monthCount}] [<end>(#Ordinal|الأخيرة)] [<year>${ofYear}]`,
    produce: monthsOfYear,
  },
  {
    name: 'أول <number> أشهر من <year>',
    match: `[<end>(أول|آخر)] [<count>#Number #MonthWord] [<year>${ofYear}]`,
    produce: monthsOfYear,
  },
  ...[monthCount, '#TimeDual'].map((count): Rule<'date'> => ({
    name: 'الأشهر <number> الأولى من كل سنة',
    match: `[<count>${count}] [<end>(#Ordinal|الأخيرة|${firstTwo.slice(1)}] [#Link #Every #YearWord]`,
    produce: months(() => 'XXXX'),
  })),
  {
    name: 'الشهران الأولان من <year>',
    match: `[<count>#TimeDual] [<end>${firstTwo}] [<year>${ofYear}]`,
    produce: monthsOfYear,
  },
  {
    name: '<season> <year>',
    match: `[<season>#Season] [<year>${ofYear}]`,
    produce(match) {
      const code = codeOfSeason(match.group('season')[0]);
      const [number] = match.group('year').filter((token) => token.tags.has('Year'));
      return code && number ? { edtf: `${String(number.number)}-${String(code)}` } : undefined;
    },
  },
  {
    name: '<month name> و<month name> من كل سنة',
    match: '[<first>#MonthName] [#And] [<second>#MonthName] [من #Every #YearWord]',
    produce: (match) => yearlyPair(match.group('first'), match.group('second')),
  },
  {
    name: '<month name> من كل سنة',
    match: '[<month>#MonthName] [من #Every #YearWord]',
    produce: (match) => yearly(match.group('month')),
  },
  {
    name: '<decade>',
    match: `[<decade>#Decade] [<century>من? ${ofCentury}]`,
    produce(match) {
      const number = centuryOf(match.group('century'));
      const edtf = number === undefined ? undefined : decadeOf(match.group('decade')[0], number);
      return related(edtf === undefined ? undefined : { edtf }, match);
    },
  },
  {
    name: 'العقد <ordinal> من <century>',
    match: `[<decade>العقد #Ordinal] [<century>من ${ofCentury}]`,
    produce(match) {
      const edtf = decadeOfCentury(match.group('decade')[1], centuryOf(match.group('century')));
      return edtf === undefined ? undefined : { edtf };
    },
  },
  {
    name: '<decade> alone',
    match: '[#Decade]',
    confidence: 0.8,
    produce(match) {
      const edtf = decadeOf(match.tokens[0]);
      const isAge = after(match)?.normal === 'من' || after(match)?.tags.has('CenturyWord');
      return related(edtf === undefined || isAge ? undefined : { edtf }, match);
    },
  },
  {
    name: 'القرن <number>',
    match: '[#CenturyWord (#Ordinal|#Number|#Shift)]',
    produce(match) {
      const number = centuryOf(match.tokens);
      const isOfEra = match.tokens[0]?.normal.startsWith('ال') === true && !isBeforeEra(match);
      // The first ten centuries are as often those of the Hijra.
      const isSure = (number ?? 0) > 10 || after(match)?.tags.has('GregorianEra') === true;
      return isOfEra && isSure && after(match)?.tags.has('HijriEra') !== true ? century(number) : undefined;
    },
  },
  {
    name: '<feast> <year>',
    match: `[<feast>#Feast] [<year>${ofYear}]`,
    produce(match) {
      const name = match.group('feast')[0]?.normal ?? '';
      const year = Number(yearOf(match));
      const [month = 0, day = 0] = (feasts.get(name) ?? hijriFeasts.get(name) ?? '').split('-').map(Number);
      // Which day of a Gregorian year a Hijri feast falls on, the text does not say.
      if (hijriFeasts.has(name) !== looksHijri(year)) return undefined;
      return valueOf({ calendar: hijriFeasts.has(name) ? 'hijri' : 'gregorian', year, month, day });
    },
  },
];
