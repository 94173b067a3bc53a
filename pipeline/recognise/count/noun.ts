import { cleanText } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import { measures, shapes } from './lexicon.js';

const measureOf = new Map(
  Object.entries(measures).flatMap(([measure, forms]) =>
    forms.split(' ').map((form) => [fold(form), measure] as const),
  ),
);
const shapeOf = new Map(Object.entries(shapes).map(([word, shape]) => [fold(word), shape]));

const marks = /\p{M}/gu;
const functional = [
  'Preposition',
  'And',
  'Then',
  'Conjunction',
  'Particle',
  'Pronoun',
  'Demonstrative',
  'Relative',
  'Number',
  'Ordinal',
  'MonthName',
  'Weekday',
  'Uncounted',
  'TimeUnit',
  'TimeDual',
  'Percent',
  'Currency',
  'SubUnit',
  'Li',
  'Latin',
  'Reckoning',
  'Quantity',
  'AboutAfter',
  'AtLeastAfter',
  'AtMostAfter',
  'Reaching',
];

// Few nouns begin as verbs in the present do, or with a و that is their own and no "and" before a word that is not known.
const isVerb = /^ي(?!د|تيم|خت|نبوع|اباني|مني|وناني|هودي|ساري|وم|ورو)/u;
const isJoined =
  /^و(?!زير|زراء|زرا|زار|كال|كيل|كلا|حد|رش|رق|ثيق|ثاي|لاي|فد|فود|فا|لاد|سيل|ساي|سيط|سطا|جب|ظيف|ظاي|اح|اعظ|افد|داي|ديع|قاي|صف|سام|صي|عد|عود|قف|الي|لاه|لاة|قود|زن|اجه|اجب|جه|جهه|صل|صله)/u;

/** Whether a token can be what a number before it counts: an Arabic word without article that is no word of grammar, time or money. */
export const isCountable = (token: Token | undefined): token is Token =>
  token !== undefined &&
  /^\p{Script=Arabic}{2,}$/u.test(token.normal) &&
  !functional.some((tag) => token.tags.has(tag)) &&
  token.normal !== 'ال' &&
  !isVerb.test(token.normal) &&
  !isJoined.test(token.normal);

export const hasArticle = (token: Token): boolean =>
  withoutArticle(token.normal) !== token.normal && token.normal.length > 3;

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

/** The unit of measure that a word names, with the square or cube of the next: كيلومتر مربع. */
export function measureAt(sentence: readonly Token[], at: number): string | undefined {
  const [token, next] = [sentence[at], sentence[at + 1]];
  const measure = token && (measureOf.get(token.normal) ?? measureOf.get(withoutArticle(token.normal)));
  const shape = next && shapeOf.get(next.normal);
  return measure === undefined || shape === undefined ? measure : `${shape}-${measure}`;
}
