import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import type { Values } from '../../schemas.js';
import type { Match } from '../rule.js';
import { bearers, lawParts } from './lexicon.js';

const bearerOf = new Map([...bearers].flatMap(([bearer, forms]) => forms.map((form) => [fold(form), bearer] as const)));

/** `217 ألف (د-3)`: the letter of a part of the decision, which reads like a thousand. */
const lettered = /^(\d+) الف$/u;

/** The number as written, its digits in ASCII, without spaces: `1.58.250`, `أ/90`, `2-15-40`, `217ألف`. */
function numberOf(tokens: readonly Token[]): string {
  const [first] = tokens;
  const [, digits] = lettered.exec(first?.normal ?? '') ?? [];
  if (digits !== undefined) return `${digits}ألف`;
  if (first?.number !== undefined && !first.tags.has('Digits')) return first.number;
  return tokens
    .map((token) =>
      token.tags.has('Digits') ||
      (token.text.length > 1 && !token.tags.has('Latin') && !lawParts.includes(token.normal))
        ? token.normal.replace(/\s/gu, '')
        : token.text,
    )
    .join('');
}

export function referenceOf(bearer: Token | undefined, tokens: readonly Token[]): Values['reference'] | undefined {
  const of =
    bearer &&
    (bearerOf.get(bearer.normal) ??
      bearerOf.get(withoutArticle(bearer.normal)) ??
      (bearer.tags.has('LawAbbreviation') ? 'قانون' : undefined));
  const number = numberOf(tokens);
  return of === undefined || !/\d/u.test(number) ? undefined : { number, of };
}

// Room for the body that decided and for the date of an earlier number: قراري مجلس الوزراء رقم (208) وتاريخ 4 /3 /1439هـ، ورقم (377).
const farthestBearer = 26;
const likened = fold('بمثابة');

/** The law, or the other thing that bears numbers, that stands nearest before a match. */
export function bearerBefore({ sentence, span }: Match, farthest = farthestBearer): Token | undefined {
  for (let at = span[0] - 1; at >= Math.max(0, span[0] - farthest); at--) {
    const token = sentence[at];
    if (token === undefined || '.؛:'.includes(token.normal)) {
      if (token?.normal !== ':' || at < span[0] - 2) return undefined;
      continue;
    }
    if (token.tags.has('OtherBearer')) return undefined;
    // A decree-law (مرسوم بقانون) is a decree.
    if (token.tags.has('LawNoun') && sentence[at - 1]?.normal === 'ب' && sentence[at - 2]?.tags.has('LawNoun') === true)
      return sentence[at - 2];
    // `بمثابة قانون` says what force it has.
    if (sentence[at - 1]?.normal === likened) continue;
    if (token.tags.has('LawNoun') || token.tags.has('LawAbbreviation')) return token;
  }
  return undefined;
}
