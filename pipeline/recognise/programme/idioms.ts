import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import type { Token } from '../../arabic/token.js';
import { adverbs, qualifiers } from './lexicon.js';
import type { Walk } from './walk.js';
import { isAdjective, isDefinite, isWord } from './words.js';

/** The end of what goes on with a definite phrase and is neither an adjective that agrees with it nor a connective. */
export function idiomEnd(walk: Walk, token: Token): number | undefined {
  const { at } = walk;
  if ([isOfBoth, isHow, isOfMeasure].some((is) => is(walk, token))) return at + 1;
  if ([isAcross, isQualified, isMost, isOr, isThat].some((is) => is(walk, token))) return at + 2;
  if (isSouthSouth(walk) || isInState(walk, token)) return at + 3;
  return roadEnd(walk, token) ?? linkedEnd(walk, token) ?? honouredEnd(walk, token);
}

/** `الوقاية من الكوارث والتأهب لها`, `المجتمعات المستضيفة لهم`: a noun of two, or a participle, takes its object again. */
const isOfBoth = ({ sentence, at, closed, words }: Walk, { normal }: Token): boolean =>
  closed &&
  words.length > 1 &&
  objectAgain.has(normal) &&
  (isJoinedNoun(sentence, at - 1) || /^الم.{3,}/u.test(words.at(-1)?.normal ?? ''));
const objectAgain = foldedSet('لها له لهم لهن بها به بهم منها منه منهم فيها فيه عليها عليه عنها معها إليها');
/** Its و stands apart, or is not cut off. */
const isJoinedNoun = (sentence: readonly Token[], at: number): boolean =>
  sentence[at - 1]?.tags.has('And') === true || /^وال.{3,}/u.test(sentence[at]?.normal ?? '');

/** `التعاون جنوب-جنوب`. */
const isSouthSouth = ({ sentence, at, words }: Walk): boolean =>
  words.length > 0 &&
  sentence[at + 1]?.normal === '-' &&
  directions.has(sentence[at]?.normal ?? '') &&
  directions.has(sentence[at + 2]?.normal ?? '');
const directions = new Set(['شمال', 'جنوب']);

/** `الأشخاص في وضعية إعاقة`. */
const isInState = ({ sentence, at, closed }: Walk, { normal }: Token): boolean =>
  closed && normal === 'في' && sentence[at + 1]?.normal === state && isWord(sentence[at + 2]);
const state = fold('وضعية');

/** `التعاون عبر الحدود`. */
const isAcross = ({ sentence, at, closed, words }: Walk, { normal }: Token): boolean =>
  closed &&
  words.length > 0 &&
  ((normal === across && sentence[at + 1]?.normal === borders) ||
    // `حماية المدنيين وقت الحرب`.
    (normal === during && hardTimes.has(sentence[at + 1]?.normal ?? '')) ||
    // `التعليم عن بعد`.
    (normal === from && sentence[at + 1]?.normal === afar) ||
    // `النقد مقابل العمل`.
    (normal === against && words.length === 1 && sentence.slice(at + 1, at + 2).some(isDefinite)));
const [across, borders, against, during, from, afar] = ['عبر', 'الحدود', 'مقابل', 'وقت', 'عن', 'بعد'].map(fold);
const hardTimes = new Set(['الحرب', 'السلم', 'النزاع', 'النزاعات', 'الأزمات'].map(fold));

/** `الكراهية القومية أو الدينية`. */
const isOr = ({ sentence, at, closed, words }: Walk, { normal }: Token): boolean =>
  closed &&
  normal === or &&
  [words.at(-1), sentence[at + 1]].every((word) => word && isDefinite(word) && isAdjective(word));
const or = fold('أو');

/** `تخزين الأسلحة وتدمير تلك الأسلحة`: what was named before. */
const isThat = ({ sentence, at, closed, words }: Walk, { tags }: Token): boolean => {
  const thing = sentence[at + 1];
  return (
    !closed && tags.has('Demonstrative') && thing !== undefined && words.some(({ normal }) => normal === thing.normal)
  );
};

/** `الطريق الرابط بين كيفه وكنكوصه`. */
export function linkedEnd({ sentence, at, isProject, names: { places } }: Walk, { bare }: Token): number | undefined {
  if (!isProject || !links.has(bare) || sentence[at + 1]?.normal !== 'بين') return undefined;
  const and = places.longest(sentence, at + 2)?.end;
  return and !== undefined && sentence[and]?.tags.has('And') === true
    ? places.longest(sentence, and + 1)?.end
    : undefined;
}
/** `الطريق الوطني رقم 50`. */
export const roadEnd = ({ sentence, at, words }: Walk, { normal }: Token): number | undefined =>
  normal === 'رقم' &&
  sentence[at + 1]?.tags.has('Integer') === true &&
  words.slice(-2).some(({ bare }) => bare === road)
    ? at + 2
    : undefined;
const road = fold('طريق');

/** `حديقة الملك سلمان`, `مدينة الشيخ زايد بن سلطان`: after a title, who bears it. */
function honouredEnd({ sentence, at, closed, words }: Walk, token: Token): number | undefined {
  const isName = (word: Token | undefined): boolean =>
    word !== undefined && /^\p{Script=Arabic}{3,}$/u.test(word.normal) && !isFunctionWord(word);
  if (!closed || !honours.has(words.at(-1)?.normal ?? '') || isDefinite(token) || !isName(token)) return undefined;
  let end = token.normal === slave ? at + 2 : at + 1;
  while (sentence[end]?.normal === 'بن' && isName(sentence[end + 1])) end += 2;
  return end;
}
const honours = foldedSet('الملك الملكة الأمير الأميرة السلطان الشيخ الشيخة الشهيد الإمام');
const slave = fold('عبد');

const links = foldedSet('رابط رابطة');

/** `المساعدة النقدية متعددة الأغراض`, `البرنامج الاستثماري ذي الأولوية`. */
const isQualified = ({ sentence, at, closed, words }: Walk, { normal }: Token): boolean =>
  closed && words.length > 0 && qualifying.has(normal) && sentence.slice(at + 1, at + 2).some(isDefinite);
const qualifying = foldedSet(qualifiers);

/** `الإحصاءات القصيرة الأجل`: the noun of which such an adjective is true. */
const isOfMeasure = ({ closed, words }: Walk, { bare }: Token): boolean =>
  closed &&
  words.length > 1 &&
  measures.has(bare) &&
  words.slice(-1).some((word) => isDefinite(word) && qualifying.has(word.bare));
const measures = foldedSet('أجل أمد مدى حجم أطراف أغراض نطاق دخل جودة كثافة كلفة تكلفة ضغط سعة صغر');

/** `المحافظات الأكثر فقرا`. */
const isMost = ({ sentence, at, closed, words }: Walk, token: Token): boolean =>
  closed &&
  words.length > 0 &&
  token.tags.has('Comparative') &&
  isDefinite(token) &&
  /^[^و].{2,}ا$/u.test(sentence[at + 1]?.normal ?? '');
const isHow = ({ closed, words }: Walk, { normal }: Token): boolean =>
  closed && hows.has(normal) && words.at(-1)?.normal.endsWith('ين') === true;
const hows = foldedSet(adverbs);
