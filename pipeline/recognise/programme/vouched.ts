import { foldedSet } from '../../arabic/folded-set.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import type { Token } from '../../arabic/token.js';
import { isShortWord } from '../short-word.js';
import { ends } from './connectives.js';
import { isVerb, isWord } from './words.js';

const reach = 8;
const acronym = /^\p{Lu}(?:[\p{Lu}\d&-]+|\p{L}{1,5}\p{Lu}+)$/u;
// Names have about as many words as their acronyms have letters.
const wordsMore = 3;
const inside = foldedSet('في ب ل على عن بعد من مع بين بشأن لفائدة نحو و');

/** Where an acronym in brackets shows that a programme's name goes on to it: `… لاستهداف الأسر الأكثر فقرا (NPTP)`. */
export function vouchedEnd(sentence: readonly Token[], head: number, end: number): number {
  let open = end;
  while (open < end + reach && goesOn(sentence[open], sentence[open + 1])) open++;
  const letters = sentence[open + 1]?.text ?? '';
  const isBracket = sentence[open]?.normal === '(' && sentence[open + 2]?.normal === ')' && isShort(sentence[open + 1]);
  if (open === end || !isBracket) return end;
  const words = sentence.slice(head + 1, open).filter((token) => isWord(token) && !isFunctionWord(token)).length;
  return words <= letters.length + wordsMore ? open : end;
}

const isShort = (token: Token | undefined): boolean =>
  token !== undefined && (acronym.test(token.text) || isShortWord(token));

/** No other name, nothing in passing, no verb. */
function goesOn(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (inside.has(token.normal)) return true;
  const isOther =
    ends.has(token.normal) || token.tags.has('BodyHead') || token.tags.has('ProgrammeHead') || isFunctionWord(token);
  return isWord(token) && !isOther && token.number === undefined && !isVerb(token, next);
}
