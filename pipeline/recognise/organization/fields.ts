import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { governs } from '../government.js';
import { nisbaStem } from '../nisba-stem.js';
import type { Head } from './heads.js';
import { events, families, isParty, plurals, portfolios, wholes } from './lexicon.js';
import { adjectivesEnd, phraseAt } from './phrase.js';
import { normalAt, wordAt, type Sentence } from './sentence.js';
import {
  headAt,
  isAdjective,
  isConstruct,
  isDefinite,
  isDone,
  isFeminine,
  isNational,
  isUncut,
  isVerb,
  wordOf,
} from './word.js';

/** After `… وشؤون الهجرة`, once or more: further fields of a body's work that follow a first one. */
export function fieldsEnd(sentence: Sentence, from: number): number {
  let end = from;
  for (let next = fieldEnd(sentence, end); next !== undefined; next = fieldEnd(sentence, end)) end = next;
  return end;
}

/** `للوقاية من الأمراض ومكافحتها`, `اللغة العربية وآدابها`: what is done to what was just named, or belongs to it. */
const ownEnd = (sentence: Sentence, at: number): number | undefined => {
  const and = normalAt(sentence, at);
  if (and === 'و') return ownParts.has(normalAt(sentence, at + 1)) ? at + 2 : undefined;
  return and.startsWith('و') && ownParts.has(and.slice(1)) ? at + 1 : undefined;
};
const ownParts: ReadonlySet<string> = new Set(
  'مكافحة علاج معالجة حماية ترقية صيانة تثمين تسويق تطبيقات تكنولوجيات تكنولوجيا تقنيات آداب فنون علوم مشتقات صناعات ثقافات'
    .split(' ')
    .flatMap((noun) => ['ه', 'ها'].map((owner) => fold(noun.replace(/ة$/u, 'ت') + owner))),
);

function fieldEnd(sentence: Sentence, at: number): number | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const own = ownEnd(sentence, at);
  if (own !== undefined) return own;
  const isApart = token.tags.has('And');
  if (!isApart && !(token.normal.startsWith('و') && isUncut(token))) return undefined;
  // `وتعتبر الشركة …`: the sentence goes on.
  if (!isApart && isVerb(token.normal.slice(1))) return undefined;
  const first = isApart ? at + 1 : at;
  if (isApart && isPair(tokens[at - 1], tokens[first])) return adjectivesEnd(sentence, first + 1, []);
  if (isBanking(tokens[first], tokens[first + 1])) return first + 2;
  if (families.has(normalAt(sentence, first + 1)) && (!isApart || isConstruct(tokens[first]))) return first + 2;
  const isField = !isOfNation(sentence, first) && opensField(tokens[first], tokens[first + 1]);
  const phrase = isField ? phraseAt(sentence, first) : undefined;
  // `للأمن وإدارة الأزمات`: what is done there, and no body.
  const isDoing = phrase?.names === 'body' && isManaged(tokens[first], tokens[first + 1]);
  return phrase?.names === undefined || isDoing ? phrase?.end : undefined;
}

const isManaged = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.bare === management && next !== undefined && managed.has(next.bare);
const management = fold('إدارة');
const managed = foldedSet('أزمات كوارث مخاطر نفايات مخلفات موارد معلومات');

/** `والديوانة التونسية`: what is a nation's is a body of its own, unless the adjective is the first body's (`للغذاء والدواء الأردنية`). */
function isOfNation(sentence: Sentence, at: number): boolean {
  const noun = sentence.tokens[at];
  // `والمبادرة الوطنية الفلسطينية`.
  const isOfAll = isDefinite(noun) && wholes.has(nisbaStem(wordAt(sentence, at + 1)));
  const adjective = sentence.tokens[isOfAll && isAdjective(sentence.tokens[at + 2]) ? at + 2 : at + 1];
  // `والشراكة العالمية من أجل …`: a body of the whole, and what it is for.
  const isOfWhole = isOfAll && isDefinite(sentence.tokens[at + 1]);
  if (isOfWhole && noun !== undefined && isFeminine(noun) && isForSomething(sentence, at + 2)) return true;
  return (
    isNational(adjective, sentence.names) &&
    noun !== undefined &&
    adjective !== undefined &&
    isFeminine(noun) === isFeminine(adjective)
  );
}

const isForSomething = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.tags.has('Li') === true ||
  tokens[at]?.normal === 'ل' ||
  (tokens[at]?.normal === 'من' && tokens[at + 1]?.bare === sake);
const sake = fold('أجل');

/** `الشؤون الإدارية والمالية`: two adjectives of one noun. */
const isPair = (first: Token | undefined, second: Token | undefined): boolean =>
  isAdjective(first) && isAdjective(second) && first.normal.slice(-2) === second.normal.slice(-2);

// `المرصد … ومهامه`: of the body that was just named; of other words ه may be the feminine ending.
const ownersEnd = /(?:ها|هم|هما)$|^(?:مهام|تنظيم|سير|تشكيلت|تشكيل|اختصاصات|صلاحيات|مقر|موارد|اعضاء|اجهزت|هياكل)ه$/u;

/** Whether a word can open a further field: it is no party, no other body (`والوطنية للتمويل`) and nothing that is merely done. */
export function opensField(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || token.tags.has('Li')) return false;
  const word = isUncut(token) ? token.normal.slice(1) : wordOf(token);
  return (
    !ownersEnd.test(word) &&
    !isParty(word) &&
    (!plurals.has(word) || isInCare(word, next)) &&
    !events.has(word) &&
    !isDone(token, next) &&
    !(wholes.has(nisbaStem(word)) && next?.tags.has('Li') === true) &&
    (headAt(token) === undefined || isWork(token, next) || isPrevention(token, next))
  );
}

/** `وزارة الداخلية والجماعات المحلية`, `والمؤسسات الناشئة`, `والمرافق والمجتمعات`: what a ministry has in its care. */
const isInCare = (word: string, next: Token | undefined): boolean =>
  next === undefined || next.tags.has('And') ? word === utilities : cared.get(word)?.has(next.bare) === true;
const utilities = fold('مرافق');
const cared = new Map([
  [fold('جماعات'), foldedSet('ترابية محلية')],
  [fold('مؤسسات'), foldedSet('ناشئة مصغرة صغيرة متوسطة صغرى')],
]);

/** `المالية والقطاع المصرفي`. */
const isBanking = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.bare === sector && next?.bare === banking;
const [sector, banking] = ['قطاع', 'مصرفي'].map(fold);

/** `والوقاية من …`, `والوقاية منه`. */
const isPrevention = (token: Token, next: Token | undefined): boolean =>
  governs(wordOf(token), 'من') && /^من(?:ه|ها|هم)?$/u.test(next?.normal ?? '');

const works: ReadonlySet<Head['sense']> = new Set<Head['sense']>(['act', 'titled']);

/** Nouns of bodies that say what is done: `للتنظيم والإدارة`, `التجارة وإدارة الأعمال`, and not `وإدارة الجمارك`. */
export function isWork(token: Token, next: Token | undefined): boolean {
  if (!works.has(headAt(token)?.sense)) return false;
  if (isDefinite(token)) return !isAdjective(next);
  return isDefinite(next) && next !== undefined && !portfolios.has(wordOf(next));
}
