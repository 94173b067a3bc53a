import { foldedSet } from '../arabic/folded-set.js';
import type { Token } from '../arabic/token.js';
import { compactOf } from './forms.js';
import type { Names } from './lexicons.js';
import { newsAgencies } from './news-agencies.js';

type Tokens = readonly Token[];

const published = foldedSet('نشر نشرت تاريخ');
const labels = foldedSet('نشر نشرت في بتاريخ تاريخ النشر :');
const mark = /^[-–—/():،,]$/u;
/** A mark as it stands about the parts of a dateline. */
export const isMark = (token: Token | undefined): boolean => mark.test(token?.normal ?? '');
// `الدار البيضاء`, `سيدي بوزيد`: so many words has a place that no list knows.
const longestPlace = 2;

/**
 * Where the day of a dateline begins: behind its places (`جنيف/ نيويورك،`), the agency in brackets or the bracket of the day, or a label
 * (`نشر في:`); and whether that is known, and no word of which nobody tells whether it is a place (`مدني في 18-3-2020 (سونا)`).
 */
export function startOfDateline(
  tokens: Tokens,
  names: Names,
  isDay: (token: Token) => boolean,
): { readonly start: number; readonly isKnown: boolean } {
  // `وطنية - بعبدا - 15 آذار 2018 - …`: the agency may come first.
  const isSigned = newsAgencies.has(tokens[0]?.normal ?? '') && isMark(tokens[1]);
  const first = isSigned ? 2 : 0;
  const place = names.places.longest(tokens, first)?.end;
  if (place !== undefined) return { start: behind(tokens, place, names), isKnown: true };
  let at = first;
  while (labels.has(tokens[at]?.normal ?? '')) at++;
  const isLabelled = published.has(tokens[0]?.normal ?? '') && tokens.slice(at).every(isDay);
  if (isLabelled) return { start: at, isKnown: true };
  const lead = tokens.slice(first, first + longestPlace + 1).findIndex(isDay);
  const isName = lead > 0 && tokens.slice(first, first + lead).every(({ normal }) => /^\p{L}{2,}$/u.test(normal));
  return { start: isName ? first + lead : 0, isKnown: false };
}

function behind(tokens: Tokens, place: number, names: Names): number {
  const at = tokens[place]?.normal === '/' ? (names.places.longest(tokens, place + 1)?.end ?? place) : place;
  return agencyEnd(tokens, at) ?? (tokens[at]?.normal === '(' ? at + 1 : at);
}

const longestAgency = 3;
/** The token behind an agency between marks, letters that stand apart, too, of which the first is at a token: `(بترا)`, `-وفا-`, `(أ ش أ)`. */
export function agencyEnd(tokens: Tokens, from: number): number | undefined {
  if (!isMark(tokens[from])) return undefined;
  for (let end = from + 2; end <= from + 1 + longestAgency; end++)
    if (isMark(tokens[end]) && newsAgencies.has(compactOf(tokens.slice(from + 1, end)))) return end + 1;
  return undefined;
}
