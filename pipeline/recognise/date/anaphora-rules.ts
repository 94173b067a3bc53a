import { hasArticle } from '../numeral/countable.js';
import type { Match, Rule } from '../rule.js';
import { isSame, partAgain, sameMonth, sameYear, yearAfter, yearBefore } from './anaphora.js';
import { when } from './guards.js';
import { codeOfPart } from './parts.js';
import { anyDay, ordinal } from './patterns.js';
import { after } from './surroundings.js';

const next = '(الموالية|التالية|الموالي|التالي)';

const same =
  (rule: Rule<'date'>['produce']): Rule<'date'>['produce'] =>
  (match, context) =>
    isSame(match) ? rule(match, context) : undefined;

const isDefinite = ({ tokens: [word] }: Match): boolean => word !== undefined && hasArticle(word);

/** `الشهر نفسه من عام 2023` is not the month that was named. */
const isOfYear = (match: Match): boolean =>
  after(match)?.normal === 'من' &&
  (after(match, 1)?.tags.has('YearWord') === true ||
    [after(match, 1), after(match, 2)].some((token) => token?.tags.has('Year')));

/** Dates that count from one that the text named before them. */
export const anaphoraRules: readonly Rule<'date'>[] = [
  {
    name: '<day> <month name> من نفس السنة',
    match: `[<date>${anyDay} #Of? #MonthWord? #MonthName] [<same>من #Same? #YearWord #Same?]`,
    produce: same(sameYear),
  },
  {
    name: '<month name> من نفس السنة',
    match: '[<date>#MonthName] [<same>من #Same? #YearWord #Same?]',
    produce: same(sameYear),
  },
  {
    name: '<part of the year> من نفس السنة',
    match: `[<part>#YearPart] [<ordinal>${ordinal}] [<same>من #Same? #YearWord #Same?]`,
    produce: same((match, context) => {
      const [code, year] = [codeOfPart(match.group('part')[0], match.group('ordinal')[0]), sameYear(match, context)];
      return code === undefined || year === undefined ? undefined : { ...year, edtf: `${year.edtf}-${String(code)}` };
    }),
  },
  {
    name: '<part of the year> <year> … <part of the year>',
    match: `[<part>#YearPart] [<ordinal>${ordinal}]`,
    confidence: 0.8,
    produce: partAgain,
  },
  { name: 'نفس السنة', match: '[<same>#Same? #YearWord #Same?]', produce: same(sameYear) },
  {
    name: 'السنة السابقة',
    match: '[#YearWord (السابق|السابقة)]',
    produce: when(isDefinite, yearBefore),
  },
  {
    name: '<day> <month name> من السنة الموالية',
    match: `[<date>${anyDay} #Of? #MonthWord? #MonthName] [<next>من #YearWord ${next}]`,
    produce: yearAfter,
  },
  {
    name: '<month name> من السنة الموالية',
    match: `[<date>#MonthName] [<next>من #YearWord ${next}]`,
    produce: yearAfter,
  },
  {
    name: 'السنة الموالية',
    match: `[#YearWord ${next}]`,
    produce: when(isDefinite, yearAfter),
  },
  {
    name: '<day> من نفس الشهر',
    match: `[<date>${anyDay}] [<same>من #Same? #MonthWord #Same?]`,
    produce: same(sameMonth),
  },
  {
    name: '<day> منه',
    match: `(#Weekday|#DayWord|غاية|#To) [<date>${anyDay}] [<same>#OfIt]`,
    produce: sameMonth,
  },
  {
    name: 'نفس الشهر',
    match: '[<same>#Same? #MonthWord #Same?]',
    produce: same((match, context) => (isOfYear(match) ? undefined : sameMonth(match, context))),
  },
];
