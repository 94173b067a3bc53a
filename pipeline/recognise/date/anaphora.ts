import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Values } from '../../schemas.js';
import type { Context, Match } from '../rule.js';
import { isLikeYear } from '../numeral/year.js';
import { codeOfPart } from './parts.js';
import { looksHijri, readPoint, type Point } from './point.js';
import { written } from './value.js';

const farthestSentence = 2;

/** `1950` may be one, `2340` is a number of things. */
const isNamedYear = (token: Token): boolean =>
  token.tags.has('Year') && (isLikeYear(token) || looksHijri(Number(token.number)));

/** The year so many after the one named before, or a date of it; at most two sentences back. */
const yearFrom =
  (steps: number) =>
  (match: Match, context: Context): Values['date'] | undefined => {
    const named = lastBefore(match, context, isNamedYear);
    const date = match.group('date').length === 0 ? undefined : readPoint(match.group('date'));
    if (named?.number === undefined || date?.calendar === 'hijri') return undefined;
    const year = Number(named.number) + steps;
    return { edtf: date === undefined ? String(year) : written({ ...date, year }), relative: true };
  };

/** `10 أبريل من نفس السنة`. */
export const sameYear = yearFrom(0);

/** `في 2015 … 6 يناير من السنة الموالية`. */
export const yearAfter = yearFrom(1);

/** `مقابل 310 في العام السابق`: the one before the latest year that was named; an earlier one is what it was compared to. */
export function yearBefore(match: Match, context: Context): Values['date'] | undefined {
  const at = indexOf(context.sentences, match.tokens[0]?.start ?? 0);
  const before = context.sentences.slice(Math.max(0, at - farthestSentence), at).flat();
  const years = [...before, ...match.sentence.slice(0, match.span[0])].filter(isLikeYear);
  return years.length === 0
    ? undefined
    : { edtf: String(Math.max(...years.map((year) => Number(year.number))) - 1), relative: true };
}

const compared = new Set(['مقابل', 'مقارنة', 'قياسا'].map(fold));

/** The year that a part of it stands before: `الربع الثالث من عام 2023`. */
function yearOfPart(sentence: readonly Token[], part: number): string | undefined {
  if (sentence[part]?.tags.has('YearPart') !== true) return undefined;
  let at = part + 2;
  while (['Link', 'YearWord'].some((tag) => sentence[at]?.tags.has(tag) === true)) at++;
  const token = sentence[at];
  return token !== undefined && isNamedYear(token) ? token.number : undefined;
}

/**
 * `الربع الثالث من 2023 … مقارنة بالربع الثاني`: a part of the year of which the sentence named a part before; the later one of a year with
 * which an earlier one is compared was the year before.
 */
export function partAgain(match: Match): Values['date'] | undefined {
  const code = codeOfPart(match.group('part')[0], match.group('ordinal')[0]);
  const before = match.sentence.slice(0, match.span[0]);
  const at = before.findLastIndex((_, i) => yearOfPart(before, i) !== undefined);
  const named = codeOfPart(before[at], before[at + 1]);
  if (code === undefined || named === undefined || code === named || Math.abs(code - named) >= 4) return undefined;
  const isEarlier = code > named && before.slice(at).some(({ bare }) => compared.has(bare));
  const year = Number(yearOfPart(before, at)) - (isEarlier ? 1 : 0);
  return { edtf: `${String(year)}-${String(code)}`, relative: true };
}

/** `15 من الشهر نفسه`, where the month before it has its year beside it. */
export function sameMonth(match: Match, context: Context): Values['date'] | undefined {
  const name = lastBefore(match, context, (token) => token.tags.has('MonthName'));
  const point = name && pointAt(name, context);
  if (point?.month === undefined || point.year === undefined || point.calendar === 'hijri') return undefined;
  const [token] = match.group('date');
  const day = token === undefined ? undefined : token.tags.has('FirstDay') ? 1 : Number(token.number);
  const { year, month } = point;
  return { edtf: written({ calendar: 'gregorian', year, month, ...(day !== undefined && { day }) }), relative: true };
}

/** True where نفس or نفسه stands on just one side of its noun. */
export const isSame = ({ tokens }: Match): boolean => tokens.filter((token) => token.tags.has('Same')).length === 1;

function pointAt(name: Token, { sentences }: Context): Point | undefined {
  const sentence = sentences[indexOf(sentences, name.start)] ?? [];
  const at = sentence.indexOf(name);
  return readPoint(sentence.slice(at, at + 4));
}

/** The last token that passes a test, before a match in its sentence or at most two sentences back. */
export function lastBefore(match: Match, { sentences }: Context, is: (token: Token) => boolean): Token | undefined {
  const own = match.sentence.slice(0, match.span[0]).findLast(is);
  if (own !== undefined) return own;
  const at = indexOf(sentences, match.tokens[0]?.start ?? 0);
  for (let i = at - 1; i >= Math.max(0, at - farthestSentence); i--) {
    const token = sentences[i]?.findLast(is);
    if (token !== undefined) return token;
  }
  return undefined;
}

/** The sentence in which a place of the source lies; sentences stand in order. */
function indexOf(sentences: readonly (readonly Token[])[], start: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.[0]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}
