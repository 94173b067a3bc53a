import type { Token } from '../../arabic/token.js';
import { hasArticle } from '../numeral/countable.js';
import type { Context, Match } from '../rule.js';
import { after, before } from './surroundings.js';
import { isNumbered } from './year-context.js';

/** A number before a month is meant as its day: where the day does not exist (31 فبراير), neither does the month's mention. */
export function followsDay(match: Match): boolean {
  const { sentence, span } = match;
  const at = before(match)?.normal === 'من' ? span[0] - 2 : span[0] - 1;
  const token = sentence[at];
  if (token?.tags.has('FirstDay') === true) return true;
  if (token?.tags.has('Ordinal') === true) return at < span[0] - 1 && isDayOrdinalAt(sentence, at);
  return token?.tags.has('Digits') === true && token.tags.has('Integer') && /^\d{1,2}$/u.test(token.normal);
}

/** What follows a date without year may say its year after all: an adjective of distance (الجاري), or a year with which it does not exist. */
export const isQualified = (match: Match): boolean =>
  yearsAfter(match) ||
  [after(match), after(match, 1), after(match, 2)].some(
    (token, i) => token?.tags.has('Shift') === true && (i === 0 || after(match)?.normal === 'من'),
  ) ||
  (after(match)?.normal === 'من' && after(match, 1)?.tags.has('Same') === true && isMonth(after(match, 2)));

const isMonth = (token: Token | undefined): boolean => token?.tags.has('MonthWord') === true;

const yearsAfter = (match: Match): boolean =>
  after(match)?.tags.has('Year') === true ||
  (['YearWord', 'Link'].some((tag) => after(match)?.tags.has(tag)) &&
    after(match)?.tags.has('Comma') !== true &&
    (after(match, 1)?.tags.has('Year') === true ||
      (after(match)?.normal === 'من' && after(match, 1)?.tags.has('YearWord') === true && !isOfAnyYear(match))));

/** `30 يونيو من السنة المالية المعنية`, `31 ديسمبر من نفس السنة` where none was named: a day of a year that the text leaves open. */
const isOfAnyYear = (match: Match): boolean =>
  ['Year', 'Shift'].every((tag) => after(match, 2)?.tags.has(tag) !== true) &&
  (after(match, 2)?.tags.has('YearKind') !== true || after(match, 3)?.tags.has('Year') !== true);

/** إب and أب are folded to the spelling of آب. */
export const isHomograph = (token: Token | undefined): boolean => token?.normal === 'اب' && !token.text.startsWith('آ');

/** `شارع 20 غشت`, `جامعة 8 ماي 1945`: the day is a name. */
export const isName = (match: Match): boolean =>
  before(match)?.tags.has('CalledAfterDay') === true && before(match)?.normal.startsWith('ال') === false;

/** `يوليو 13` is a day where it neither ends one (`5 يوليو 13 شخصا`) nor counts what follows it. */
export const isMonthFirst = (match: Match): boolean => !followsDay(match) && !isQualified(match) && isAtStop(match);

/** `في 22-4`, `4/22`: only one of the two can be a month, and nothing follows of which it would be a part. */
export const isOneWay = (match: Match): boolean => {
  const [first, second] = match.tokens.filter((token) => token.tags.has('Day')).map((token) => Number(token.number));
  return (
    first !== undefined &&
    second !== undefined &&
    first <= 12 !== second <= 12 &&
    !isNumbered(match) &&
    (before(match)?.normal.startsWith('ال') !== true || before(match)?.tags.has('Preposition') === true) &&
    (isAtStop(match) || (after(match)?.tags.has('Preposition') === true && after(match)?.normal !== 'من'))
  );
};

/** A fraction has no nought before a number, a date has. */
export const hasZero = (match: Match): boolean => match.tokens.some((token) => /^0\d$/u.test(token.normal));

const isAtStop = (match: Match): boolean => after(match) === undefined || stops.has(after(match)?.normal ?? '');

const stops = new Set(['.', '،', ',', '؛', ':', '؟', '!', ')', '»', '”', '“', '"']);

const weeksOfMonth = 5;

/** `يوم الخميس الأول من شهر أكتوبر` of a rule: the first Thursday, whichever day that is. */
export const isNthWeekday = (match: Match, { metadata }: Context): boolean =>
  before(match)?.tags.has('Weekday') === true &&
  Number(match.tokens[0]?.number) <= weeksOfMonth &&
  (metadata.published ?? '') === '';

/** An ordinal before `من شهر …` is a day unless it numbers the noun before it (`الأسبوع الأول من ماي`). */
export const isDayOrdinal = ({ sentence, span: [start] }: Match): boolean => isDayOrdinalAt(sentence, start);

function isDayOrdinalAt(sentence: readonly Token[], at: number): boolean {
  const [previous, ordinal] = [sentence[at - 1], sentence[at]];
  if (!ordinal?.tags.has('Ordinal')) return true;
  const isNoun =
    previous !== undefined &&
    hasArticle(previous) &&
    !previous.tags.has('To') &&
    previous.normal !== 'الموافق' &&
    !previous.tags.has('Weekday') &&
    !previous.tags.has('DayWord');
  const isFeminine = /(?:ه|^ال?اولي)$/u.test(ordinal.normal) && !ordinal.normal.endsWith(' عشره');
  return !isFeminine && !isNoun;
}
