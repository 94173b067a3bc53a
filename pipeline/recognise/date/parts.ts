import type { Token } from '../../arabic/token.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import { timeUnit } from '../numeral/time-units.js';
import type { Values } from '../../schemas.js';
import type { Match } from '../rule.js';
import { decades, partCodes, seasons } from './lexicon.js';
import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';

const [quarters, halves] = [32, 39];

/** The EDTF code of `الربع الثاني`, `النصف الأول`; undefined where the year has no such part. */
export function codeOfPart(part: Token | undefined, ordinal: Token | undefined): number | undefined {
  const base = partCodes[part?.normal ?? ''];
  if (base === undefined || ordinal === undefined) return undefined;
  const count = base === partCodes[fold('ربع')] ? 4 : 2;
  const number = lastWords.has(withoutArticle(ordinal.normal)) ? count : Number(ordinal.number);
  return number >= 1 && number <= count ? base + number : undefined;
}

/** The year that a match names. */
export const yearOf = (match: Match): string | undefined =>
  match.group('year').find(({ tags }) => tags.has('Year'))?.number;

/** The first and the last month of a quarter or half, by its code. */
export function monthsOfCode(code: number): [first: number, last: number] {
  const [base, length] = code > halves ? [halves, 6] : [quarters, 3];
  const last = (code - base) * length;
  return [last - length + 1, last];
}

// Of quarters in English and French, of halves in both.
const latinCodes: Readonly<Record<string, number>> = { q: quarters, t: quarters, s: halves, h: halves };

/** `Q3 2020`, `2019-T1`, `S2 من سنة 2018`: the letter and its number are written together. */
export function latinPart(match: Match): Values['date'] | undefined {
  const [letter, number] = [match.group('letter')[0], match.group('number')[0]];
  const year = yearOf(match);
  const base = latinCodes[letter?.normal ?? ''];
  const most = base === halves ? 2 : 4;
  if (year === undefined || base === undefined || number?.joint !== 'attached' || Number(number.normal) > most)
    return undefined;
  return { edtf: `${year}-${String(base + Number(number.normal))}` };
}

/** The months of two quarters or halves of a year: EDTF joins no parts of years that are not months. */
export function monthsOfParts(year: string, first: number | undefined, second: number | undefined): string | undefined {
  if (first === undefined || second === undefined || first >= second || first > halves !== second > halves)
    return undefined;
  const [base, length] = first > halves ? [halves, 6] : [quarters, 3];
  const month = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  const [start, end] = [(first - base) * length, (second - base) * length];
  const [from, to] = [month(start - length + 1), month(end)];
  return second === first + 1 ? `${from}/${to}` : `{${from}..${month(start)},${month(end - length + 1)}..${to}}`;
}

const lastWords = foldedSet('أخير أخيرة أخيرين أخيران آخر');

const seasonCodes = new Map(Object.entries(seasons).map(([name, code]) => [fold(name), code]));
export const codeOfSeason = (token: Token | undefined): number | undefined =>
  seasonCodes.get(withoutArticle(token?.normal ?? ''));

/** `الأشهر السبعة الأولى`, `الأرباع الثلاثة الأولى` of a year, or its last ones, as an interval of months. */
export function monthsOf(match: Match, year: number | string): string | undefined {
  const words = match.group('count');
  const isTwo = words[0]?.tags.has('TimeDual') === true && timeUnit(words[0].normal)?.designator === 'M';
  const size = words[0]?.tags.has('QuartersWord') === true ? monthsOfQuarter : 1;
  const count = isTwo ? 2 : size * Number(words.find((token) => token.number !== undefined)?.number);
  const end = withoutArticle(match.group('end')[0]?.normal ?? '');
  if (!(count >= 2 && count <= 11)) return undefined;
  const [first, last] = lastWords.has(end) ? [13 - count, 12] : [1, count];
  return lastWords.has(end) || firstWords.has(end)
    ? `${String(year)}-${String(first).padStart(2, '0')}/${String(year)}-${String(last).padStart(2, '0')}`
    : undefined;
}

const monthsOfQuarter = 3;
const firstWords = foldedSet('أولى أولين أولان أوليين أول');

/** A decade such as `199X`; of the twentieth century where the text does not say. */
export function decadeOf(token: Token | undefined, century = 20): string | undefined {
  const ten = decades.get(withoutArticle(token?.normal ?? ''));
  return ten === undefined ? undefined : `${hundreds(century)}${String(ten)}X`;
}

/** The number of a century: `القرن التاسع عشر` is 19; the last one is the twentieth. */
export function centuryOf(tokens: readonly Token[]): number | undefined {
  const ordinal = tokens.find((token) => token.number !== undefined);
  const shift = tokens.find((token) => token.tags.has('Shift') || token.tags.has('Current'))?.normal;
  const number =
    ordinal === undefined ? (shift === undefined ? undefined : pastWords.has(shift) ? 20 : 21) : Number(ordinal.number);
  return number !== undefined && Number.isInteger(number) && number >= 1 && number <= 22 ? number : undefined;
}

/** `العقد الثاني من القرن الماضي` is the tens of it. */
export function decadeOfCentury(ordinal: Token | undefined, century: number | undefined): string | undefined {
  const ten = Number(ordinal?.number) - 1;
  return century === undefined || !(ten >= 0 && ten <= 9) ? undefined : `${hundreds(century)}${String(ten)}X`;
}

const hundreds = (century: number): string => String(century - 1).padStart(2, '0');

const pastWords = new Set(['الماضي', 'المنصرم', 'الفائت', 'المنقضي'].map(fold));

export const century = (number: number | undefined): Values['date'] | undefined =>
  number === undefined ? undefined : { edtf: `${hundreds(number)}XX` };
