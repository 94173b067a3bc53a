import { isOfDateline } from '../dateline.js';
import type { Names } from '../lexicons.js';
import type { Token } from '../../arabic/token.js';
import type { Stretch } from './candidate.js';
import { newsAgencies } from './lexicon.js';

const marks: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['/', '/'],
  ['-', '-'],
]);
const longestDateline = 12;

/** `الخرطوم، 8 يوليو 2024 (سونا) – …`, `الدوحة في 22 نوفمبر /قنا/ …`, `الجزائر - وأج - …`: the agency that news are from stands between marks after place and day. */
export function agencyOf(tokens: readonly Token[], sentence: number, names: Names): Stretch | undefined {
  const place = tokens[0]?.tags.has('Name') === true ? names.places.longest(tokens, 0) : undefined;
  if (place === undefined) return undefined;
  for (let at = place.end; at < longestDateline; at++) {
    const [token, agency, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (token === undefined) return undefined;
    const isAgency = agency !== undefined && close?.normal === marks.get(token.normal) && isShort(agency);
    if (isAgency && (newsAgencies.has(agency.normal) || isNews(tokens, at)))
      return { sentence, start: at + 1, end: at + 2, rule: '<place>, <day> (<agency>)', confidence: 0.7 };
    if (!isOfDateline(token)) return undefined;
  }
  return undefined;
}

/** `(وكالات)` is none by name. */
const isShort = ({ normal, number, tags }: Token): boolean =>
  !tags.has('Bodies') &&
  /^\p{Script=Arabic}{2,6}$/u.test(normal) &&
  number === undefined &&
  !tags.has('MonthName') &&
  !tags.has('Weekday');

/** After round brackets a dash follows; slashes stand after a day, since between towns they are read as و. */
const isNews = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.normal === '/'
    ? tokens.slice(0, at).some(({ number }) => number !== undefined)
    : /^[-:]$/u.test(tokens[at + 3]?.normal ?? '');
