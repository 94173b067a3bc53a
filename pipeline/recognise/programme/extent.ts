import { fold } from '../../arabic/fold.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import type { Token } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import {
  connect,
  ends,
  isGoverned,
  isObject,
  isObjectParticiple,
  takeAnd,
  takeAttached,
  takeNumber,
} from './connectives.js';
import { isOwned } from './owned.js';
import { takeDash } from './dash.js';
import { idiomEnd, linkedEnd, roadEnd } from './idioms.js';
import { isForWhom, takeUnknownFor } from './unknown-for.js';
import { nameAt, take, takeName, type Walk } from './walk.js';
import { attachedLetter, isAdjective, isDefinite, isDefiniteHead, isNounAfter, isVerb, isWord } from './words.js';

/** How far a name goes, and what was met on the way. */
export interface Extent {
  /** The index after its last token. */
  readonly end: number;
  /** The words after the head, without prepositions and و. */
  readonly words: readonly Token[];
  /** How many of them stand before the first preposition. */
  readonly attributes: number;
  /** True where the parties of an agreement are named. */
  readonly hasParties: boolean;
  /** True where what it is about follows a preposition. */
  readonly hasObject: boolean;
  /** How many of the words are no part of the name of an organization or place. */
  readonly own: number;
  /** `أجل`, `بشأن` or `حول`, folded, where it is the first preposition. */
  readonly aim: string | undefined;
  /** True where it ends with the name of an organization or place. */
  readonly endsInName: boolean;
}

const project = fold('مشروع');
const plans = new Set(['خطة', 'مخطط', 'برنامج', 'استراتيجية'].map(fold));

/** Follows a name from its head, or from where it is known to go on: adjectives, genitives, objects with their prepositions, nouns joined by و; up to what cannot belong to it. */
export function extentOf(sentence: readonly Token[], head: number, names: Names, from = head + 1): Extent {
  const first = sentence[head];
  const closed = from > head + 1 || (first !== undefined && isDefiniteHead(first));
  const words = sentence.slice(head + 1, from).filter(isWord);
  const walk: Walk = {
    sentence,
    names,
    isProject: first?.bare === project,
    isPlan: plans.has(first?.bare ?? ''),
    isTreaty: first?.tags.has('TreatyHead') === true,
    at: from,
    end: from,
    words,
    attributes: 0,
    own: words.length,
    // `إعلان جدة وخطة العمل`: after a city, و joins another.
    named: from > head + 1,
    connected: false,
    hasOrigin: false,
    closed,
    hasParties: false,
    hasObject: false,
    aim: undefined,
  };
  while (step(walk));
  const { end, hasParties, hasObject, aim } = walk;
  return {
    end,
    words,
    hasParties,
    hasObject,
    aim,
    own: walk.own,
    endsInName: walk.named,
    attributes: walk.connected ? walk.attributes : words.length,
  };
}

/** Takes what stands next, and says whether the name can go on. */
function step(walk: Walk): boolean {
  const { sentence, at } = walk;
  const token = sentence[at];
  if (token === undefined || (token.number !== undefined && !isNumbered(walk, token))) return false;
  if (token.normal === 'رقم' && takeNumber(walk)) return true;
  if (
    ends.has(token.normal) &&
    !isPublic(walk, token) &&
    !isPrivate(walk, token) &&
    !isOfGenerations(walk, token) &&
    !isObjectParticiple(walk, token) &&
    (roadEnd(walk, token) ?? linkedEnd(walk, token)) === undefined &&
    (walk.closed || nameAt(walk, at) === undefined)
  )
    return false;
  if (isNewOne(walk, token)) return false;
  if (token.normal === '-') return takeDash(walk);
  if (token.tags.has('And')) return takeAnd(walk);
  if (walk.hasOrigin && (token.normal === 'ل' || attachedLetter(token) === 'ل')) return false;
  // `استراتيجية وطنية للتحول`: no genitive.
  if (token.tags.has('Li') && (walk.closed || (walk.words.length > 0 && walk.words.every(isNisba))))
    return connect(walk, at);
  if (token.normal === 'من' && sentence[at + 1]?.normal === 'اجل') return connect(walk, at + 2);
  if (walk.isProject && walk.closed && token.normal === startingAt && sentence[at + 1]?.normal === 'من')
    return isWord(sentence[at + 2]) && take(walk, at, at + 3, sentence.slice(at + 2, at + 3).some(isDefinite));
  if (isOwned(walk, token) || isShortJoined(walk, token)) return take(walk, at, at + 1, true);
  const idiom = idiomEnd(walk, token);
  if (idiom !== undefined) return take(walk, at, idiom, true);
  if (walk.words.length > 0 && (attachedLetter(token) !== undefined || isGoverned(walk, token)))
    return takeAttached(walk);
  if (isForWhom(walk, token)) return takeUnknownFor(walk);
  if (token.tags.has('Preposition')) return isObject(walk, token) && connect(walk, at + 1);
  if (token.normal === 'غير' && isWord(sentence[at + 1])) return take(walk, at, at + 2, true);
  if (token.normal === 'جميع' || token.normal === 'كافه')
    return isWord(sentence[at + 1]) && take(walk, at, at + 2, true);
  if (walk.named && great.has(token.bare) && isDefinite(token)) return takeName(walk, at, at + 1);
  const isOpen = !isFunctionWord(token) || isDefinite(token) || nameAt(walk, at) !== undefined;
  return isOpen && isWord(token) && takeWord(walk, token);
}

const isNisba = ({ normal }: Token): boolean => /.{2}(?:ي|يه)$/u.test(normal);

/** `لمكافحة الملاريا والسل`: so short that its و is not cut off. */
const isShortJoined = ({ closed, named, words }: Walk, { tags, normal }: Token): boolean =>
  closed && !named && words.length > 1 && tags.size === 0 && /^وال.{2}$/u.test(normal);

// `تزويد المدينة بالماء انطلاقا من السد`.
const startingAt = fold('انطلاقا');

// `مشروع ري سطات الكبير`.
const great = new Set(['كبير', 'كبيرة', 'كبرى'].map(fold));

/** `خطة التنمية الخمسية العاشرة`, `مشروع الطريق الدائري الثالث`, `مشروع الربط الثماني`. */
const isNumbered = ({ closed, isPlan, isProject, isTreaty, words }: Walk, token: Token): boolean =>
  closed &&
  isDefinite(token) &&
  (token.tags.has('Ordinal')
    ? isPlan || isTreaty || (isProject && words.length > 0)
    : isProject && token.normal.endsWith('ي'));

/** `القطاع الخاص`, `الاحتياجات الخاصة`. */
const isPrivate = ({ closed, words }: Walk, { bare }: Token): boolean =>
  closed && specials.has(bare) && privates.has(words.at(-1)?.bare ?? '');
const specials = new Set(['خاص', 'خاصة'].map(fold));
/** `احتياطي الأجيال القادمة`. */
const isOfGenerations = ({ closed, words }: Walk, { normal }: Token): boolean =>
  closed && words.at(-1)?.bare === generations && coming.has(normal);
const generations = fold('أجيال');
const coming = new Set(['القادمة', 'المقبلة'].map(fold));

/** `إطار الشراكة الوطنية الجديد`: the frame is new, and not the partnership. */
const isNewOne = ({ closed, words }: Walk, { bare, normal }: Token): boolean =>
  closed && words.length > 1 && bare === brandNew && normal !== bare && words.at(-1)?.normal.endsWith('ه') === true;
const brandNew = fold('جديد');
const privates = new Set(['قطاع', 'احتياجات', 'تربية', 'تعليم', 'مبادرة', 'اقتصادية'].map(fold));

/** `تحديث القطاع العام`: public, and no year; `البرنامج الوطني العام الماضي` is last year's. */
const isPublic = ({ sentence, at, closed }: Walk, { normal }: Token): boolean =>
  normal === year && closed && !times.has(sentence[at + 1]?.normal ?? '') && sentence[at + 1]?.number === undefined;
const year = fold('العام');
const times = new Set(['الماضي', 'الحالي', 'الجاري', 'المقبل', 'القادم', 'المنصرم', 'نفسه'].map(fold));

/** `خطة التنمية الخمسية العاشرة الخطة الأولى`: a noun with which names begin describes nothing. */
const isAnother = ({ words }: Walk, { tags }: Token): boolean =>
  tags.has('ProgrammeHead') && words.at(-1)?.tags.has('Ordinal') === true;

function takeWord(walk: Walk, token: Token): boolean {
  const { sentence, at } = walk;
  const name = nameAt(walk, at);
  if (name !== undefined && (!walk.closed || sentence[name]?.normal === '-')) return takeName(walk, at, name);
  if (isDefinite(token))
    return (
      (!walk.closed || ((isAdjective(token) || token.tags.has('Ordinal')) && !isAnother(walk, token))) &&
      take(walk, at, at + 1, true)
    );
  // `شراكة تنقل بين`: what stands between two is no verb.
  const isFirst = walk.words.length === 0 && isNounAfter(sentence[at - 1], token);
  const isVerbal = !isFirst && isVerb(token, sentence[at + 1]) && sentence[at + 1]?.normal !== 'بين';
  return !walk.closed && !isVerbal && take(walk, at, at + 1, false);
}
