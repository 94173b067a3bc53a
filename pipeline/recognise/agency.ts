import type { Token } from '../arabic/token.js';
import type { Span } from '../model.js';
import { isOfDateline } from './dateline.js';
import { compactOf } from './forms.js';
import type { Names } from './lexicons.js';
import { lettersOf, newsAgencies } from './news-agencies.js';

const marks: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['/', '/'],
  ['-', '-'],
]);
const longestDateline = 14;
/** The rule by which agencies are found. */
export const agencyRule = '<place>, <day> (<agency>)';

/**
 * `الخرطوم، 8 يوليو 2024 (سونا) – …`, `الدوحة في 22 نوفمبر /قنا/ …`, `الجزائر - وأج - …`: the agency that news are from stands between marks
 * after place and day, or ends their line (`الرياض 19 جمادى الآخرة 1445هـ واس`).
 */
export function agencyOf(tokens: readonly Token[], names: Names): Span | undefined {
  const place = tokens[0]?.tags.has('Name') === true ? names.places.longest(tokens, 0) : undefined;
  if (place === undefined) return undefined;
  for (let at = place.end; at < longestDateline; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const end = agencyEnd(tokens, at + 1);
    if (end !== undefined && tokens[end]?.normal === marks.get(token.normal) && isSigned(tokens, at, end))
      return [at + 1, end];
    const letters = lettersEnd(tokens, at);
    if (letters !== undefined && (isAfterDay(tokens, at) || isBetweenMarks(tokens, at, letters))) return [at, letters];
    if (!isOfDateline(token)) return undefined;
  }
  return undefined;
}

/** One word, or letters that stand apart: `أ ش أ`. */
function agencyEnd(tokens: readonly Token[], start: number): number | undefined {
  const token = tokens[start];
  return lettersEnd(tokens, start) ?? (token !== undefined && isShort(token) ? start + 1 : undefined);
}

/** After the letters of an agency, which may stand apart (`أ ش أ`, `أ.ف.ب`); of `وام`, `لانا` the first one is no word of its own. */
export function lettersEnd(tokens: readonly Token[], start: number): number | undefined {
  const [token, next] = [tokens[start], tokens[start + 1]];
  if (token === undefined) return undefined;
  if (newsAgencies.has(token.normal)) return start + 1;
  if (isLetter(token) && next?.start === token.end && newsAgencies.has(token.normal + next.normal)) return start + 2;
  let end = start;
  while (isLetter(tokens[end])) end += tokens[end + 1]?.normal === '.' && isLetter(tokens[end + 2]) ? 2 : 1;
  return end > start + 1 && newsAgencies.has(lettersOf(tokens.slice(start, end))) ? end : undefined;
}

const isLetter = (token: Token | undefined): boolean => /^\p{Script=Arabic}$/u.test(token?.normal ?? '');

const isSigned = (tokens: readonly Token[], at: number, end: number): boolean =>
  newsAgencies.has(compactOf(tokens.slice(at + 1, end))) || isNews(tokens, at);

/** `بغداد/ واع:`, `القاهرة - أ ش أ` at the end of its line. */
const isBetweenMarks = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^[-/،]$/u.test(tokens[at - 1]?.normal ?? '') && /^[-:/]?$/u.test(tokens[end]?.normal ?? '');

const isAfterDay = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ number }) => number !== undefined);

/** `(وكالات)` is none by name. */
const isShort = ({ normal, number, tags }: Token): boolean =>
  !tags.has('Bodies') &&
  /^\p{Script=Arabic}{2,6}$/u.test(normal) &&
  number === undefined &&
  !tags.has('MonthName') &&
  !tags.has('Weekday');

/** After round brackets a dash follows; slashes stand after a day, since between towns they are read as و. */
const isNews = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.normal === '/' ? isAfterDay(tokens, at) : /^[-:]$/u.test(tokens[at + 3]?.normal ?? '');
