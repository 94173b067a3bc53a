import type { Token } from '../../arabic/token.js';
import type { Context, Match } from '../rule.js';
import type { Era } from './point.js';
import { after, before, eraOf } from './surroundings.js';

// A bare number beyond these is more often a quantity.
const plausible = { first: 1800, last: 2100 } as const;

/** What a number of four digits counts or measures stands after it. */
const counted = ['Currency', 'CurrencyDual', 'SubUnit', 'TimeUnit', 'Measure', 'Percent'];

/** What numbers things (رقم 2016), counts them (بلغ 2016) or bounds their number (أكثر من 2016). */
const numbering = ['NumberSign', 'Label', 'LabelPlural', 'Reckoning', 'About', 'AtLeast', 'AtMost'];

/** Of these, what a word may stand between and the number. */
const signs = ['NumberSign', 'Label'];

/** True of a year in digits that nothing is counted or numbered by. */
export const isYear = (match: Match, context: Context): boolean =>
  match.tokens
    .filter(isYearToken)
    .every((token) => isDigits(token) && isPlausible(Number(token.number), eraOf(match, context))) &&
  !isCounted(match) &&
  !isNumbered(match);

const isDigits = (token: Token): boolean => /^\d{4}$/u.test(token.normal);
const isYearToken = (token: Token): boolean => token.tags.has('Year');

const isPlausible = (year: number, era: Era): boolean =>
  era === 'hijri' ? year >= 1300 && year <= 1500 : year >= plausible.first && year <= plausible.last;

/** True of two years about a dash or slash (`حصيلة 2018-2022`): a period, whatever word stands before it. */
export const isPeriod = (match: Match, context: Context): boolean => {
  const [from, sign, to, ...rest] = match.tokens;
  return (
    rest.length === 0 &&
    [from, to].every(
      (token) => token !== undefined && isDigits(token) && isPlausible(Number(token.number), eraOf(match, context)),
    ) &&
    sign?.joint === 'attached' &&
    Number(from?.number) < Number(to?.number) &&
    ['NumberSign', 'Label'].every((tag) => before(match)?.tags.has(tag) !== true) &&
    !isCounted(match) &&
    !isFragment(match)
  );
};

/** `بين 2000 و8000 ريال`: the number that follows is counted, and this one with it. */
const countsOn = (match: Match): boolean =>
  ((before(match)?.normal === 'بين' && after(match)?.tags.has('And') === true) ||
    (before(match)?.normal === 'من' && after(match)?.tags.has('To') === true)) &&
  after(match, 1)?.tags.has('Number') === true &&
  counted.some((tag) => after(match, 2)?.tags.has(tag) === true && tag !== 'TimeUnit');

function isCounted(match: Match): boolean {
  const next = after(match);
  if (next === undefined) return false;
  if (countsOn(match)) return true;
  if (
    next.normal === '%' ||
    (next.normal === '.' && after(match, 1)?.tags.has('Digits') && after(match, 1)?.joint !== 'spaced')
  )
    return true;
  const isDated = ['Number', 'MonthName', 'Weekday'].some((tag) => after(match, 1)?.tags.has(tag));
  if (counted.some((tag) => next.tags.has(tag)) && !(isDated && next.tags.has('TimeUnit'))) return true;
  // Indefinite accusative: 2016 شخصا.
  return (
    next.tags.size === 0 &&
    next.normal.length > 3 &&
    next.normal.endsWith('ا') &&
    !next.normal.startsWith('ال') &&
    next.joint === 'spaced'
  );
}

/** True after a word that makes a number no year, and inside a longer chain of numbers (`12/13/1440`). */
export function isNumbered(match: Match): boolean {
  const [near, far] = [before(match), before(match, 1)];
  const isFarSign = !since.has(near?.normal ?? '') && signs.some((tag) => far?.tags.has(tag));
  return numbering.some((tag) => near?.tags.has(tag)) || isFarSign || isFragment(match);
}

/** `أعلى رقم منذ 2016` numbers nothing. */
const since = new Set(['منذ', 'مند', 'خلال']);

const lastDay = 31;

/** `العدد 37 – يونيو 2024`: a dash apart after what is no day. */
export const followsIssue = (match: Match): boolean =>
  before(match)?.joint === 'spaced' && Number(before(match, 1)?.number) > lastDay;

export const isFragment = (match: Match): boolean =>
  (before(match)?.tags.has('DateMark') === true && before(match, 1)?.tags.has('Digits') === true) ||
  (after(match)?.tags.has('DateMark') === true &&
    after(match)?.joint !== 'spaced' &&
    after(match, 1)?.tags.has('Digits') === true);

/** True where a number stands at the end of a name or title (`مكسيكو2010`, `كأس العالم 2022`, `الهجرة والتنمية 2017-2018`). */
export function endsTitle(match: Match): boolean {
  const previous = before(match);
  if (previous === undefined || !/^\p{Script=Arabic}+$/u.test(previous.normal) || previous.tags.has('Number'))
    return false;
  const isNoun =
    previous.normal.startsWith('ال') ||
    previous.tags.has('Li') ||
    previous.tags.has('Name') ||
    previous.tags.has('YearCue') ||
    previous.tags.has('YearlyThing') ||
    isCompared(match) ||
    match.tokens[0]?.joint !== 'spaced';
  const isOver =
    isFollowedByBoundary(match) ||
    opensSubject.has(after(match)?.normal ?? '') ||
    (isPlan(previous) && after(match)?.tags.has('Li') === true);
  return isNoun && isOver && (isCompared(match) || !isReckoned(match));
}

const cited = new Set(['.', ')', '؛', ';', ':', '»', '”']);

/** `حق التنظيم، 1948 (رقم 87)`, `المصدر: … للتخطيط، 2023.`: a year after a title and a comma, with nothing after it that could be counted. */
export function endsCitation(match: Match): boolean {
  const previous = before(match, 1);
  const isTitle = previous !== undefined && /^(?:\p{L}+|[)»”])$/u.test(previous.normal);
  const next = after(match);
  const isOver =
    next === undefined ||
    cited.has(next.normal) ||
    next.tags.has('Newline') ||
    (next.normal === '(' && after(match, 1)?.tags.has('NumberSign') === true);
  return isTitle && !previous.tags.has('Number') && isOver && !isReckoned(match, farthestClause);
}

/** `اتفاقية فيينا 1961 الخاصة بالعلاقات`. */
const opensSubject = new Set(['الخاصه', 'الخاص', 'المتعلقه', 'المتعلق']);

/** `أجندة 2030 للتنمية المستدامة`. */
const isPlan = ({ tags }: Token): boolean => tags.has('ProgrammeHead');

// As far as a verb and a noun with its adjective reach: بلغ عدد المقاولات المستفيدة 2000.
const farthestReckoning = 4;
const farthestClause = 12;

const isReckoned = ({ sentence, span: [start] }: Match, farthest = farthestReckoning): boolean =>
  sentence.slice(Math.max(0, start - farthest), start).some((token) => token.tags.has('Reckoning'));

export const isFollowedByBoundary = (match: Match): boolean => {
  const next = after(match);
  return next === undefined || isBoundary(next);
};

/** `عن 2023`, `مقارنة بـ2019`, `مقارنة مع سنة 2019`. */
const isCompared = (match: Match): boolean =>
  before(match)?.tags.has('Comparison') === true ||
  (before(match)?.tags.has('Preposition') === true && before(match, 1)?.tags.has('Comparison') === true);

/** After a title comes a mark, a preposition, a conjunction: not what would be counted. */
const isBoundary = (token: Token): boolean =>
  !/\p{L}/u.test(token.normal) ||
  [
    'And',
    'Then',
    'Preposition',
    'Conjunction',
    'Relative',
    'Demonstrative',
    'Particle',
    'Pronoun',
    'Latin',
    'Newline',
  ].some((tag) => token.tags.has(tag)) ||
  token.tags.has('GregorianEra') ||
  token.tags.has('HijriEra');
