import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import type { Token } from '../../arabic/token.js';
import { governs } from '../government.js';
import {
  aimsOfTreaties,
  doings,
  domains,
  enders,
  genericObjects,
  objectParticiples,
  objectPrepositions,
  settings,
} from './lexicon.js';
import { countryAt, isRegionAfterRegion, landscapes, nameAt, take, takeName, type Walk } from './walk.js';
import { attachedLetter, isAdjective, isDefinite, isNoun, isVerb, isWord, stemOf } from './words.js';
import { isSiteNext, isWhere, quarters } from './works.js';

/** The words at which a name has ended. */
export const ends = foldedSet(enders);
const objects = foldedSet(objectPrepositions);
const participles = foldedSet(objectParticiples);
const aims = foldedSet(['بشأن', 'حول', 'أجل']);
const domainWords = foldedSet(domains);
const settingWords = foldedSet(settings);
const done = foldedSet(doings);
const generic = foldedSet(genericObjects);
const treatyAims = foldedSet(aimsOfTreaties);

/** A noun with و, ل or ب still attached: it goes on with the name when it has an object of its own. */
export function takeAttached(walk: Walk): boolean {
  const { sentence, at } = walk;
  const next = sentence[at + 1];
  const letter = letterOf(sentence[at]) ?? 'ب';
  // `لتهذيب وإدماج الأحياء`: two nouns of one object.
  const isPair = next?.tags.has('And') === true && isNounAt(sentence, at + 2) && isWord(sentence[at + 3]);
  if (!isPair && (!isWord(next) || next.tags.has('Preposition') || next.number !== undefined)) return false;
  if (letter === 'ل' && walk.connected && next.tags.has('ProgrammeHead')) return false;
  if (letter === 'و' && (walk.named || beginsAnother(walk, sentence[at]?.normal.slice(1) ?? '', next))) return false;
  // `ومشاريع أخرى`.
  if (letter === 'و' && others.has(next.normal)) return false;
  if (letter === 'ب' && !governs(walk.words.at(-1)?.bare ?? '', letter)) return false;
  if (!walk.connected && letter !== 'و') {
    walk.attributes = walk.words.length;
    walk.connected = true;
  }
  return take(walk, at, at + 1, false);
}

const isHead = (token: Token): boolean =>
  token.tags.has('ProgrammeHead') || (token.tags.has('ProgrammeHeads') && !isDefinite(token));
const others = foldedSet('أخرى آخر غيرها غيره');

const isNounAt = (sentence: readonly Token[], at: number): boolean =>
  sentence.slice(at, at + 1).some((token) => isWord(token) && isNoun(token));

/** A connective belongs to the name only with the word after it. */
export function connect(walk: Walk, to: number): boolean {
  const { sentence } = walk;
  const token = sentence[to];
  const name = nameAt(walk, to);
  if (
    !isWord(token) ||
    (ends.has(token.normal) && name === undefined) ||
    token.tags.has('Relative') ||
    token.tags.has('Demonstrative') ||
    token.tags.has('Month')
  )
    return false;
  if (!walk.connected) {
    walk.attributes = walk.words.length;
    walk.aim ??= [sentence[to - 1]?.normal ?? ''].find((word) => aims.has(word));
  }
  // `… للإنماء لتمويل مشروع …`: what it does.
  if (walk.connected && done.has(token.normal) && sentence[to + 1]?.tags.has('ProgrammeHead') === true) return false;
  // `مشروع توسعة الميناء في بيروت`; a name of a place is no verb, whatever its letters are.
  const isName = token.tags.has('Name') || token.tags.has('Toponym');
  const place = isName ? walk.names.places.longest(sentence, to) : undefined;
  if (name === undefined && place !== undefined && walk.isProject && isWhere(sentence[to - 1]))
    return take(walk, to, place.end, true);
  if (name === undefined && place === undefined && !isDefinite(token) && isVerb(token, sentence[to + 1])) return false;
  walk.connected = true;
  walk.hasObject ||= name === undefined && isAim(walk, sentence[to - 1], token);
  return name === undefined ? take(walk, to, to + 1, isDefinite(token)) : takeName(walk, to, name);
}

/** `بشأن النقل`, `في مجال النقل`; after ل only what treaties are made for, since `وكالة للنقل` may be a party. */
const isAim = ({ hasParties }: Walk, before: Token | undefined, noun: Token): boolean => {
  if (before?.normal === 'بين' || generic.has(noun.normal) || noun.tags.has('BodyHead')) return false;
  return !hasParties || aims.has(before?.normal ?? '') || domainWords.has(noun.normal) || treatyAims.has(noun.bare);
};

/** True where a preposition begins the object of the name. */
export function isObject(walk: Walk, preposition: Token): boolean {
  const { sentence, at, names, words } = walk;
  const next = sentence[at + 1];
  if (next === undefined) return false;
  const { normal } = preposition;
  // `لصالح الهيئة القومية …`: who gets it.
  if (normal === favour && next.tags.has('BodyHead')) return false;
  if (objects.has(normal)) return true;
  // `الاتفاقية الثنائية للضمان الاجتماعي مع فرنسا`.
  if (normal === 'مع' && walk.isTreaty && (walk.connected || words.length > 1))
    return (walk.hasParties = countryAt(sentence, at + 1, names) !== undefined);
  // `بين دول مجلس التعاون`.
  const party = next.normal === states ? at + 2 : at + 1;
  const isParty = next.tags.has('BodyHead') || (next.bare === states && isDefinite(next));
  if (normal === 'بين') return (walk.hasParties = nameAt(walk, party) !== undefined || isParty);
  // `الربط بالتنسيق مع …`: how it is done.
  if (normal === 'ب' && manners.has(next.normal)) return false;
  if (normal !== 'من' && isGovernedBy(words, normal)) return true;
  // `للتعاون في حماية البيئة`; where it was signed is no part of it.
  if (normal === 'في' && words.at(-1)?.bare === cooperation && !isDefinite(next) && isNoun(next)) return true;
  // `حق العامل العربي في التأمينات`.
  if (normal === 'في' && words.slice(-3, -1).some(({ bare }) => rights.has(bare))) return true;
  // `تزويد القرى بالماء`.
  if (normal === 'ب' && words.slice(-3, -1).some(({ bare }) => supplies.has(bare))) return true;
  // `إعفاء السلع المحلية من الرسوم`: from what, after the object and its adjective.
  if (normal === 'من' && words.slice(-3).some(({ bare }) => governs(bare, normal))) return (walk.hasOrigin = true);
  // `قدرة صغار المزارعين على الصمود`.
  if (normal === 'علي' && words.slice(-4, -1).some(({ bare }) => abilities.has(bare))) return true;
  // `إعادة النازحين إلى مناطقهم`.
  if (normal === 'الي' && words.slice(-3, -1).some(({ bare }) => returns.has(bare))) return true;
  if (normal === 'في' && settingWords.has(next.normal) && isOneNoun(walk)) return true;
  return isWhere(preposition) && (domainWords.has(next.normal) || isSiteNext(walk, next));
}

/** `التصرف المندمج في …`: the noun itself, or the one that the adjectives before the preposition describe. */
const isGovernedBy = (words: readonly Token[], preposition: string): boolean => {
  const noun = words.findLastIndex((word) => !(isDefinite(word) && isAdjective(word)));
  const last = words.length - 1;
  return words.slice(Math.max(noun, last - 2)).some(({ bare }) => governs(bare, preposition));
};

const [favour, states, cooperation] = ['لصالح', 'دول', 'تعاون'].map(fold);
const abilities = foldedSet('قدرة قدرات مساعدة تشجيع حث تدريب تحفيز');
const returns = foldedSet('إعادة نقل تحويل إيصال');
const manners = foldedSet('التنسيق التعاون الشراكة التوازي التشاور الإضافة الاشتراك');
const rights = foldedSet('حق حقوق دور أدوار مكانة');
const supplies = foldedSet(['تزويد', 'إمداد', 'ربط', 'تعميم']);

/** `للتشغيل في الأرياف`: one noun says too little by itself. */
const isOneNoun = ({ connected, words, attributes }: Walk): boolean => connected && words.length === attributes + 1;

/** `الاتفاقية رقم 97 المتعلقة بالعمال`: conventions are known by their number; what they are about follows it. */
export function takeNumber(walk: Walk): boolean {
  const { sentence, at, isTreaty } = walk;
  const number = sentence[at + 1];
  const about = sentence[at + 2];
  if (!isTreaty || number?.tags.has('Integer') !== true) return false;
  // `اتفاقية العمل الدولية رقم 87`.
  const last = walk.words.at(-1);
  if (walk.words.length > 1 && last !== undefined && ofAll.has(stemOf(last))) return take(walk, at, at + 2, true);
  if (about === undefined) return false;
  const isAbout = aims.has(about.normal) || (participles.has(about.normal) && letterOf(sentence[at + 3]) === 'ب');
  if (!isAbout) return false;
  walk.aim = about.normal;
  walk.at = at + 2;
  walk.closed = true;
  return true;
}

const ofAll = foldedSet(['دولي', 'عربي']);

/** `الخاصة بوضع …` goes on with a name, `الخاصة` alone ends it. */
export const isObjectParticiple = ({ sentence, at, words }: Walk, token: Token): boolean =>
  participles.has(token.normal) &&
  // `البروتوكول الاختياري الملحق بالعهد …`; what has a name of its own does not need that of the other (`بروتوكول كيوتو الملحق باتفاقية …`).
  (!annexes.has(token.normal) ||
    words.every((word) => isDefinite(word) && (isAdjective(word) || word.tags.has('Ordinal')))) &&
  (isWith(sentence[at + 1]) || (words.length === 0 && isFor(sentence[at + 1])));

/** `الخاصة بوسائل …`: the word after ب may be one that no list knows. */
const isWith = (token: Token | undefined): boolean =>
  letterOf(token) === 'ب' || (token?.tags.size === 0 && /^ب.{4,}/u.test(token.normal));
const annexes = foldedSet('الملحق الملحقة');

const letterOf = (token: Token | undefined): string | undefined =>
  token?.normal === 'ب' ? 'ب' : token && attachedLetter(token);

const isFor = (token: Token | undefined): boolean => token?.normal === 'ل' || letterOf(token) === 'ل';

/** `للنهوض بمحصول القمح`: its ب is asked for, whatever the word is. */
export const isGoverned = ({ words }: Walk, { tags, normal }: Token): boolean =>
  tags.size === 0 && /^ب.{3,}/u.test(normal) && governs(words.at(-1)?.bare ?? '', 'ب');

/** What is done with a thing begins a new phrase after و, unless the name itself says what is done (`إعداد وتنفيذ السياسات`). */
const beginsAnother = ({ words }: Walk, next: string, second: Token | undefined): boolean =>
  second?.tags.has('ProgrammeHead') === true ||
  (next === principles && second?.bare === guiding) ||
  (done.has(next) && words.every((word) => isDefinite(word) || word.tags.has('Name') || generic.has(word.normal)));

const [principles, guiding] = ['المبادئ', 'توجيهية'].map(fold);

/** و goes on with a name where a like word follows: a definite noun, a verbal noun with its object, an adjective, a party. */
export function takeAnd(walk: Walk): boolean {
  const { sentence, at } = walk;
  const [next, second] = [sentence[at + 1], sentence[at + 2]];
  if (!isWord(next) || walk.words.length === 0) return false;
  // `إعلان جدة ووثيقة العهد`.
  const isOfCity = walk.isTreaty && walk.words.length === 1;
  if (isOfCity && walk.names.places.longest(sentence, at - 1) !== undefined) return false;
  // `بشمال ووسط سيناء`.
  if (quarters.has(sentence[at - 1]?.normal ?? '') && quarters.has(next.normal)) return take(walk, at, at + 2, false);
  const name = nameAt(walk, at + 1);
  if (name !== undefined) return (walk.hasParties || isRegionAfterRegion(walk)) && takeName(walk, at + 1, name);
  // `في الساحل الشمالي ودلتا النيل`.
  if (walk.isProject && landscapes.has(next.bare) && second !== undefined && isDefinite(second))
    return take(walk, at + 1, at + 3, true);
  // `مشروع الواحة الكبير ومدينة نيوم`.
  if (next.tags.has('PlaceHead') && !walk.hasParties && second?.tags.has('Name') === true) return false;
  if ((walk.named && !walk.hasParties) || ends.has(next.normal) || isHead(next) || others.has(second?.normal ?? ''))
    return false;
  if (beginsAnother(walk, next.normal, second)) return false;
  if (isFunctionWord(next) || ((next.tags.has('BodyHead') || next.tags.has('BodyHeads')) && !walk.hasParties))
    return false;
  if (isDefinite(next)) return walk.closed && take(walk, at + 1, at + 2, true);
  // `لتنمية وتصرف الغابات`: the noun before it has no object yet.
  const agrees =
    !walk.closed && (!isVerb(next, second) || (next.normal.startsWith('ت') && isNoun(walk.words.at(-1) ?? next)));
  return (
    (agrees || (isNoun(next) && isWord(second) && !second.tags.has('Preposition'))) && take(walk, at + 1, at + 2, false)
  );
}
