import { fold } from '../../arabic/fold.js';
import { radicalArticle } from '../../arabic/clitics.js';
import type { Token, Word } from '../../arabic/token.js';
import { trait } from '../../arabic/trait.js';
import { nisbaStem } from '../nisba-stem.js';
import type { Names } from '../lexicons.js';
import { governs } from '../government.js';
import { headOf, type Head } from './heads.js';
import { activeNouns, adjectives, deeds, isFeminineOnly, nouns, passing, sides, verbs } from './lexicon.js';

// A word with its article has the tags of what is left without it: `الله` is no `له`.
const bareTags = ['Preposition', 'Conjunction', 'Pronoun', 'Particle'];
const closedTags = ['Relative', 'Demonstrative', 'And', 'Then', 'Number', 'Digits', 'Latin', 'Month'];

/** A word of an open class. */
export const isOpen = (token: Token | undefined): token is Token => token !== undefined && isOfOpenClass(token);

const isOfOpenClass = trait((word) => {
  const first = word.normal.charCodeAt(0);
  if (first < 0x621 || first > 0x64a || word.normal.length < 2) return false;
  const isClosed = (tag: string): boolean => word.tags.has(tag);
  return !closedTags.some(isClosed) && (hasArticle(word) || !bareTags.some(isClosed));
});

const isOpenWithArticle = trait((word) => isOfOpenClass({ word }) && hasArticle(word));

export const wordOf = (token: Token): string => token.bare;

/** With its article, written or swallowed by ل. */
export const isDefinite = (token: Token | undefined): boolean => token !== undefined && isOpenWithArticle(token);

const hasArticle = ({ normal }: Pick<Word, 'normal'>): boolean =>
  normal.length > 3 && normal.startsWith('ال') && !radicalArticle.has(normal);

/** `المغربية`: the adjective of a nation, with its article. */
export const isNational = (token: Token | undefined, { demonyms }: Pick<Names, 'demonyms'>): boolean =>
  token !== undefined && isDefinite(token) && demonyms.has(nisbaStem(token.bare));

/** What may follow it where a name of a body begins at the token. */
export const headAt = (token: Token | undefined): Head | undefined =>
  token?.tags.has('BodyHead') === true && !isOffice(token) ? headOf.get(wordOf(token)) : undefined;
// `مكتبه التنفيذي`: his office, which is folded as a library is.
// `نادى المتظاهرون`: they called.
const isOffice = ({ normal, text }: Token): boolean =>
  (normal === library && text.endsWith('ه')) || (normal === 'نادي' && text.endsWith('ى'));
const library = fold('مكتبة');

const nisba = /..(?:ي|يه|يين|يون|يات)$/u;
// Nouns of bodies and adjectives (`الشؤون البلدية`, `الحركة التعاونية`).
const alsoAdjectives = new Set(
  ['بلدية', 'تعاونية', 'تنسيقية', 'فيدرالية', 'فدرالية', 'اتحادية', 'ثانوية', 'إعدادية'].map(fold),
);
// Folded alike: `التعليم الأولي` is a sort, `الدورة الأولى` a number.
const first = fold('أولي');
// Nouns that end as a nisba does: تنمية, تربية; حماية, رعاية.
const actionInIya = /^ت..يه$|..ايه$/u;
const nounsInIya = new Set(
  'مسؤولية أهمية قضية اتفاقية ميزانية هوية حرية شفافية مصداقية قابلية أولوية خصوصية مديونية رفاهية أغلبية أكثرية أقلية كيفية جنسية'
    .split(' ')
    .map(fold),
);
const thingsInIya = new Set(['تقنية', 'تركية', 'تحتية'].map(fold));
// `الجافة`, `النائية`, `الصانعات`: feminine active participles.
const active = /^.ا..?ه$|^.ا..ات$/u;
// `الوافدين`: who they are.
const activePlural = /^.ا..ين$/u;
// `المتابعة`, `المنافسة`: what is done.
const mutual = /^م.ا..ه$/u;
const participle = /^(?:مت|مست|من).{2,}|^م.{3,}ين$/u;

/** A definite adjective by its form: a nisba, a derived participle, or one of the list; none that only describes in passing. */
export const isAdjective = (token: Token | undefined): token is Token =>
  token !== undefined &&
  isDefinite(token) &&
  hasFormOfAdjective(token) &&
  (token.bare !== first || token.text.endsWith('ي'));

const hasFormOfAdjective = trait(({ bare: word, tags }) => {
  if (tags.has('Li') || (tags.has('BodyHead') && !alsoAdjectives.has(word))) return false;
  if (actionInIya.test(word) && !thingsInIya.has(word)) return false;
  if (nounsInIya.has(word)) return false;
  if (word === first) return true;
  return (
    !passing.has(word) &&
    (adjectives.has(word) ||
      nisba.test(word) ||
      (participle.test(word) && !mutual.test(word)) ||
      activePlural.test(word) ||
      (active.test(word) && !activeNouns.has(word)))
  );
});

export const isPassing = (token: Token | undefined): boolean => token !== undefined && passing.has(wordOf(token));

export const isFeminine = trait(({ bare }) => /(?:ه|ات)$/u.test(bare) || isFeminineOnly(bare) || plurals.has(bare));
const plurals = new Set(['أمم', 'خطوط'].map(fold));

/** Whether an adjective can belong to one of the nouns: a feminine one and a plural to any, a masculine one only to a masculine. */
export const agrees = (adjective: Token, nounsBefore: readonly Token[]): boolean =>
  (/ين$|ون$/u.test(adjective.normal) && !activePlural.test(adjective.bare)) ||
  isFeminine(adjective) ||
  nounsBefore.some((noun) => !isFeminine(noun));

// ت begins verbs of the third person and nouns of action; these are the shapes of the nouns.
const actionNoun = /^ت(?:..ي.|.ا..|..[اي].?.?ه|...?ه|.*ات)$/u;

/** A word that goes on with the sentence: a verb by its form, or one of the list. */
export function isVerb(word: string): boolean {
  if (verbs.has(word)) return true;
  // `سياسات`: no verb ends so.
  if (nouns.has(word) || /...ات$/u.test(word)) return false;
  if (word.length >= 4 && word.startsWith('ي')) return true;
  if (word.length >= 4 && word.startsWith('ت') && !actionNoun.test(word)) return true;
  return /^س[يت].{3,}$/u.test(word) || /[^ا]ت$/u.test(word);
}

const uncut = /^(?:ل(?!اج|وج|غو|جن|قا|وا|وح|يل|هج|بن|يب).{3}|و(?!زا|كا|حد|لا|طن|سا|ثا|سط|قا|ضع|رش|فد).{4})/u;

/** An unknown word with و or ل before it, as far as its letters tell. */
export const isUncut = trait(({ tags, normal }) => tags.size === 0 && uncut.test(normal));

/** A noun without article that can stand before its genitive. */
export const isConstruct = (token: Token | undefined): boolean =>
  token !== undefined && isOpen(token) && isBareNoun(token) && !isOwned(token);

const isBareNoun = trait(
  (word) =>
    (word.normal.length > 2 || shortNouns.has(word.normal)) &&
    !hasArticle(word) &&
    (word.tags.has('Cause') || !isVerb(word.normal)) &&
    !sides.has(word.normal) &&
    !isUncut({ word }) &&
    !/(?:ها|هم|هما|كم|ته)$/u.test(word.normal),
);

// `لجنة فض المنازعات`.
const shortNouns = new Set('فض حل سد بث رد فك شق ري طب فن'.split(' ').map(fold));

// `تنظيمه`, `إنشاءه`: folded, its pronoun looks like the feminine ending of which the noun of action has none.
const owned = /^(?:ت..ي.|ا..ا.|است..ا.)ه$/u;
const isOwned = (token: Token): boolean => endsAsOwned(token) && token.text.endsWith('ه');
// `تحالف تقوده الشركة`, `صندوق يديره البنك`: what is done to it.
const doing = /^[تي]..[ويا]?.ه$/u;
const endsAsOwned = trait(({ normal }) => owned.test(normal) || doing.test(normal));

/** What is done and not founded: `لمناقشة الميزانية`, `للمشاركة في …`, and not `للبحث الزراعي`. */
export const isDone = (noun: Token, next: Token | undefined): boolean => {
  // `لتمويل صندوق …`: what the sentence does with a programme.
  if (next?.tags.has('ProgrammeHead') === true && !isDefinite(next) && !isDefinite(noun)) return true;
  // `لضمان القروض`: what a body is founded for.
  if (noun.normal === guarantee && next !== undefined && guaranteed.has(next.bare)) return false;
  const isField = isAdjective(next) || governs(wordOf(noun), normalOf(next));
  return (deeds.has(wordOf(noun)) || deeds.has(noun.normal.slice(1))) && !(isDefinite(noun) && isField);
};
const guarantee = fold('ضمان');
const guaranteed = new Set('قروض ودائع صادرات استثمار ائتمان مخاطر'.split(' ').map(fold));
const normalOf = (token: Token | undefined): string => token?.normal ?? '';

const committee = fold('لجنة');

/** `للجنة المتابعة المشتركة`: the second ل is the noun's own, for what follows is its genitive and no adjective. */
export const isWithoutArticle = (noun: Token, next: Token | undefined): boolean =>
  noun.tags.has('Li') && noun.bare === committee && isDefinite(next) && !isAdjective(next);
