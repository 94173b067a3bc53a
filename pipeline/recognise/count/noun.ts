import { cleanText } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import { hasArticle } from '../numeral/countable.js';
import { measures, shapes } from './lexicon.js';

const measureOf = new Map(
  Object.entries(measures).flatMap(([measure, forms]) =>
    forms.split(' ').map((form) => [fold(form), measure] as const),
  ),
);
const shapeOf = new Map(Object.entries(shapes).map(([word, shape]) => [fold(word), shape]));

/** `المادة (12)`: what is only told from its like by a number. */
export const isNumbered = ({ tags }: Token): boolean => labels.some((tag) => tags.has(tag));
const labels = ['Label', 'LabelPlural', 'WeakLabel', 'OtherBearer', 'LawNoun', 'NumberSign'];

const marks = /\p{M}/gu;
/** The noun as the text has it, without article, marks and the accusative's alef (`مشروعًا`). */
export function nounOf(token: Token, isAccusative: boolean): string {
  const raw = cleanText(token.text);
  const word = raw.replace(marks, '');
  const bare = token.tags.has('Li') ? withoutLi(word, token) : hasArticle(token) ? word.replace(/^ال/u, '') : word;
  const isMarked = /[\u064b]/u.test(raw);
  const isAlef = bare.endsWith('ا') && bare.length > 2 && !bare.endsWith('ايا');
  return isAlef && (isAccusative || isMarked) ? bare.slice(0, -1) : bare;
}

/** `للدول` is دول and `للجان` is لجان: the folded form tells whether the second lam is the noun's own. */
const withoutLi = (word: string, { normal }: Token): string =>
  fold(word.slice(2)) === withoutArticle(normal) ? word.slice(2) : word.slice(1);

/** `كم`, `كغ`, `م³`: too short to be nouns elsewhere, and م alone marks a year. */
export function isMeasureSign(sentence: readonly Token[], at: number): boolean {
  const [token, next] = [sentence[at], sentence[at + 1]];
  if (token === undefined || token.normal.length > 2 || !measureOf.has(token.normal)) return false;
  return token.normal !== 'م' || (next !== undefined && next.joint !== 'spaced' && shapeOf.has(next.normal));
}

const kilos = /^(?:فولت|واط|وات|متر|بايت|هرتز|بت|كالوري|حريره)/u;

/** The unit of measure that a word names, with the square or cube of the next: كيلومتر مربع. */
export function measureAt(sentence: readonly Token[], at: number): string | undefined {
  const [token, next] = [sentence[at], sentence[at + 1]];
  // كيلو فولت are no kilograms.
  if (token?.normal === 'كيلو' && next !== undefined && kilos.test(next.normal)) return undefined;
  const measure = token && (measureOf.get(token.normal) ?? measureOf.get(withoutArticle(token.normal)));
  const shape = next && (/^\p{L}/u.test(next.normal) || next.joint !== 'spaced') ? shapeOf.get(next.normal) : undefined;
  return measure === undefined || shape === undefined ? measure : `${shape}-${measure}`;
}
