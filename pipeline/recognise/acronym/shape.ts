import { symbols, terms } from './lexicon.js';

const capitals = /^\p{Lu}[\p{Lu}\d]*(?:[&-][\p{Lu}\d]+)*$/u;
const dotted = /^\p{Lu}(?:\.\p{Lu})+$/u;
// `II`, `XIV`; with hundreds they are rather a chamber's (`CCI`).
const roman = /^L?X{0,3}(?:I[XV]|V?I{0,3})$/u;
const longest = 10;
// `MRT-1042`, `ET939`: a number of three digits counts things.
const code = /(?:-|\p{Lu})\d{3,}$/u;
const groups = new Set('G5 G7 G8 G10 G20 G24 G77'.split(' '));

/** Latin capitals, two to ten; digits, & and - may join them, dots stand between single ones. */
export function isAcronym(text: string): boolean {
  if ((!capitals.test(text) && !dotted.test(text)) || symbols.has(text) || terms.has(text) || roman.test(text))
    return false;
  if (code.test(text)) return false;
  const letters = text.replace(/[^\p{Lu}]/gu, '').length;
  return text.length >= 2 && text.length <= longest && (letters >= 2 || groups.has(text));
}

/** `KfW`: small letters between capitals; `Egypt-ICF`: capitals after a word; `CGLU-Afrique`: before one. */
export const isMixed = (text: string): boolean =>
  /\p{Ll}/u.test(text) &&
  !symbols.has(text) &&
  (/^\p{Lu}\p{L}{0,3}\p{Lu}$/u.test(text) ||
    /^\p{Lu}\p{Ll}+-\p{Lu}{2,6}$/u.test(text) ||
    /^\p{Lu}{2,6}(?:s|-?\p{L}{2,8})$/u.test(text));

/** `D33`, `U.N`: so few letters are an acronym only beside what they stand for. */
export const isShort = (text: string): boolean =>
  !groups.has(text) && (/^\p{Lu}-?\d{2}$/u.test(text) || /^\p{Lu}\.\p{Lu}$/u.test(text));

/** `PIB`: a term of the language. */
export const isTerm = (text: string): boolean => terms.has(text);
