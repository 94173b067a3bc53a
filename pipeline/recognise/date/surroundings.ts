import { remembered } from '../../remembered.js';
import type { Token } from '../../arabic/token.js';
import type { Context, Match } from '../rule.js';
import { looksHijri, type Era } from './point.js';
import type { Values } from '../../schemas.js';

const outside = ['YearWord', 'YearKind', 'MonthWord', 'DayWord', 'Weekday', 'Edge'];

/** The words that introduce a date without being part of it (سنة، يوم الاثنين، متم شهر) are stepped over; gives the token before them. */
export function cueBefore({ sentence, span }: Match): { readonly at: number; readonly token: Token | undefined } {
  let at = span[0] - 1;
  while (at >= 0 && outside.some((tag) => sentence[at]?.tags.has(tag))) at--;
  return { at, token: sentence[at] };
}

/** The tokens beside a match, counted away from it. */
export const after = ({ sentence, span }: Match, steps = 0): Token | undefined => sentence[span[1] + steps];
export const before = ({ sentence, span }: Match, steps = 0): Token | undefined => sentence[span[0] - 1 - steps];

/** `سأعود 3/2015`, `سوف أعود 22-4`: what the first person will do is done at a time, and numbers no noun before it. */
export const followsPromise = (match: Match): boolean =>
  before(match)?.text.startsWith('سأ') === true || before(match, 1)?.normal === 'سوف';

/** The calendar that a mark names (هـ, م), which may stand behind a closing bracket, or that kind of year or text lets expect. */
export function eraOf(match: Match, context: Context): Era {
  const mark = after(match)?.tags.has('CloseBracket') ? after(match, 1) : after(match);
  if (mark?.tags.has('HijriEra')) return 'hijri';
  if (mark?.tags.has('GregorianEra')) return 'gregorian';
  const mayBeHijri = match.tokens.some((token) => token.tags.has('Year') && looksHijri(Number(token.number)));
  const isPaired = after(match)?.normal === 'الموافق' || after(match)?.normal === 'موافق';
  return mayBeHijri && (isPaired || before(match)?.tags.has('YearKind') === true || isHijriText(context))
    ? 'hijri'
    : undefined;
}

/** True of a text that marks years as Hijri somewhere, or comes from where they are the usual ones. */
const isHijriText = remembered(
  ({ metadata, source }: Context): boolean => metadata.country === 'SA' || source.includes('هـ'),
  new WeakMap(),
);

/** True where a date is counted back from the beginning of its era (ق.م، قبل الميلاد، قبل الهجرة): EDTF would need a year below zero. */
export const isBeforeEra = (match: Match): boolean =>
  (after(match)?.normal === 'ق' && after(match, 1)?.normal === '.') ||
  (after(match)?.normal === 'قبل' && ['الميلاد', 'الهجره'].includes(after(match, 1)?.normal ?? ''));

const isCue = (token: Token | undefined): boolean => token?.normal === 'منذ' || token?.normal === 'مند';

/** Whether a date opens or closes a stretch of time that has no other end (منذ سنة 1998، إلى غاية 2020). */
function relationOf(match: Match): Values['date']['relation'] {
  const { at, token } = isCue(match.tokens[0]) ? { at: match.span[0], token: match.tokens[0] } : cueBefore(match);
  const previous = match.sentence[at - 1];
  switch (token?.normal) {
    case 'منذ':
    case 'مند':
      return 'since';
    case 'من':
      return previous?.tags.has('Since') === true || isInForce(match, at) ? 'since' : undefined;
    case 'الي':
      return isUpToEnd(match, at) ? 'until' : undefined;
    case 'حتي':
    case 'لغايه':
      return 'until';
    case 'غايه':
    case 'حدود':
      return previous?.normal === 'الي' || previous?.normal === 'ل' ? 'until' : undefined;
    default:
      return undefined;
  }
}

/** `يسري الأجل من فاتح مارس 2023`, `ينفذ هذا القانون من تاريخ …`, `لمدة عام يبدأ من 1/4/2019`, `يعمل بهذا القانون من أول يوليو 2020`. */
const isInForce = ({ sentence }: Match, at: number): boolean =>
  beginning.test(sentence[at - 1]?.normal ?? '') ||
  sentence
    .slice(Math.max(0, at - farthestBegun), at)
    .some(
      ({ normal }, i, words) =>
        inForce.test(normal) || (applied.test(normal) && words[i + 1]?.normal.startsWith('ب') === true),
    );
const beginning = /^[يت]بدا$/u;
const inForce = /^(?:[يت](?:سري|نفذ)|سريان.{0,3})$/u;
const applied = /^(?:يعمل|العمل)$/u;
const farthestBegun = 5;

const ends = new Set(['متم', 'نهايه', 'موفي', 'اخر']);
// What is put off to a day happens then, and does not last until then.
const putOff = /^(?:ت?ا[جر]ج?[لي]|ارجا|تاجيل|ارجاء|مدد)/u;
const farthestVerb = 4;

/** `إلى متم شتنبر 2023`: up to the end of it, where no beginning is told (`من مارس إلى نهاية يونيو`). */
const isUpToEnd = ({ sentence }: Match, at: number): boolean =>
  ends.has(sentence[at + 1]?.normal ?? '') &&
  !sentence
    .slice(Math.max(0, at - farthestVerb), at)
    .some(({ normal, tags }) => normal === 'من' || tags.has('MonthName') || putOff.test(normal));

/** True where `بين` stands before the first of two dates. */
export const isBetween = (match: Match): boolean => cueBefore(match).token?.normal === 'بين';

/** A value with its relation to a stretch of time; an interval has both its ends. */
export function related(value: Values['date'] | undefined, match: Match): Values['date'] | undefined {
  const relation = value && relationOf(match);
  return value && relation ? { ...value, relation } : value;
}
