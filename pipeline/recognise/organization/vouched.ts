import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { isShortWord } from '../short-word.js';
import { parties } from './lexicon.js';
import { knownPlaceEnd, normalAt, type Sentence } from './sentence.js';
import { headAt, isDefinite, isOpen, isPassing, isVerb, wordOf } from './word.js';

const reach = 6;
const acronym = /^\p{Lu}[\p{Lu}\d&-]+$/u;
// Names have about as many words as their acronyms have letters; small words of other languages are none here.
const wordsMore = 3;
const inside = foldedSet('في ب ل على عن من مع و أمام ضد لدى بين');
// `للإجراءات المتعلقة بالألغام`: what a name says of its field, and no sentence.
const concerning = foldedSet('متعلق متعلقة معني معنية خاص خاصة');

/** Where an acronym in brackets shows that a name goes on to it: `… لمكافحة الجفاف في الساحل (CILSS)`, `… في الساحل (سيلس)`. */
export function vouchedEnd(sentence: Sentence, start: number, end: number): number {
  const { tokens } = sentence;
  const branch = branchEnd(sentence, end);
  if (branch !== undefined) return branch;
  let open = end + 1;
  while (open <= end + reach && normalAt(sentence, open) !== '(') open++;
  if (open > end + reach || normalAt(sentence, open + 2) !== ')') return end;
  for (let at = end; at < open; at++) if (!goesOn(tokens[at], tokens[at + 1]) && !isWork(tokens, at)) return end;
  const letters = tokens[open + 1]?.text ?? '';
  const words = tokens.slice(start, open).filter(isOpen).length;
  const isVouched =
    (acronym.test(letters) || tokens.slice(open + 1, open + 2).some(isShortWord)) &&
    words <= letters.length + wordsMore &&
    // `هيئة البحوث الزراعية بود مدني (ARC)`: the letters end before the town.
    !(
      normalAt(sentence, end) === 'ب' &&
      acronym.test(letters) &&
      tokens.slice(start, end).filter(isOpen).length >= letters.length
    ) &&
    !isSeat(sentence, end, open, letters, words);
  return isVouched ? open : end;
}

/** `الحركة العالمية للدفاع عن الأطفال - فلسطين (DCI-P)`: the country of a branch, which its acronym vouches for. */
function branchEnd(sentence: Sentence, end: number): number | undefined {
  const place = /^[-–]$/u.test(normalAt(sentence, end)) ? knownPlaceEnd(sentence, end + 1) : undefined;
  const [open, letters] = place === undefined ? [] : sentence.tokens.slice(place, place + 2);
  return open?.normal === '(' && letters?.tags.has('Latin') === true ? place : undefined;
}

/** `للمساعدة في إدارة الحدود`: what is done, and no body. */
const isWork = (tokens: readonly Token[], at: number): boolean =>
  headAt(tokens[at])?.sense === 'act' && tokens[at - 1]?.normal === 'في';

function goesOn(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (inside.has(token.normal)) return true;
  if (!isOpen(token) || headAt(token) !== undefined || token.tags.has('ProgrammeHead')) return false;
  return (
    (!isPassing(token) || (concerning.has(token.bare) && next?.normal === 'ب')) &&
    (token.tags.has('Li') || !parties.has(wordOf(token))) &&
    (isDefinite(token) || !isVerb(token.normal))
  );
}

/** `مكتب المنظمة في الرباط (OIM)`: a country or town says only where it is, a region of the world belongs to the name. */
function isSeat(sentence: Sentence, at: number, open: number, letters: string, words: number): boolean {
  if (knownPlaceEnd(sentence, at + 1) !== open) return false;
  const place = sentence.names.places.longest(sentence.tokens, at + 1);
  // `الشركة العامة للأشغال بالمغرب (SGTM)`: a letter for each word, the last for the country.
  const isSpelt = words >= letters.length && words <= letters.length + 1;
  const ends = [letters.slice(0, 1), letters.slice(-1)];
  if (isSpelt && place?.entries.some(({ name_fr: name }) => ends.includes(name.slice(0, 1))) === true) return false;
  return place?.entries.some((row) => 'iso' in row || row.country !== '') === true;
}
