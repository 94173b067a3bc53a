import { article } from '../../arabic/clitics.js';
import { clean } from '../../arabic/clean.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { adjectives, parties } from '../organization/lexicon.js';
import { isAdjective, isDefinite, isOpen, isPassing, isUncut, isVerb } from '../organization/word.js';
import type { Names } from '../lexicons.js';
import type { Context } from '../rule.js';
import { hasLetterOf, isWithLetter } from './head-letters.js';

const joining = foldedSet('على ل و');
// They may stand inside a name, or relate it to the sentence.
const relating = foldedSet('في ب عند عن من ضد بدون دون لدى أمام بين');
const uncounted = foldedSet('جدا أجل');
const inside = foldedSet('غير ذات ك');
const [own = ''] = foldedSet('ذات');
const between = foldedSet('بين');
const [distance = ''] = foldedSet('بعد');
// Nothing of this may be cut off: `سوء التغذية`, `ذات الرئة`.
const inseparable = foldedSet('سوء عدم نقص فقدان ضعف ذات غير إعادة');
// What is done with a thing, and what sort of thing it is: no part of its name.
const light = foldedSet(
  'استعمال استخدام تطبيق اعتماد تنفيذ تعزيز دعم تطوير تحقيق إطلاق إنشاء إعداد إجراء إجراءات تعميم توفير تشجيع نشر إدخال تفعيل إحداث مجال مجالات قطاع منتج منتجات مرضى حالات مفهوم قيمة حجم مداخيل إيرادات عائدات وثيقة عدد جميع كل كافة بعض أغلب معظم مختلف سائر رئيس مدير ممثل فعاليات أعمال أشغال جلسات إنتاج استيراد تصدير استهلاك خفض رفع زيادة تقليص أسعار سعر متطلبات تقنيات تسجيل حساب بناء منح تحديد صيغة صيغ فئة',
);
const price = {
  whole: 3,
  head: 2,
  otherHead: 0.25,
  genitive: 1.6,
  noun: 0.75,
  light: 1.5,
  unlike: 2,
  relation: 0.375,
  further: 0.5,
  syllable: 0.6,
  missing: 1.3,
};
const [dearest, mostOver] = [3, 3];

/** A phrase that an acronym may stand for. */
export interface Phrase {
  readonly expansion: string;
  /** How many of its words the acronym has no letter for, or letters more than there are words. */
  readonly misfit: number;
}

/**
 * The nouns before an acronym's bracket that are neither a body nor a programme's: of all places where a phrase may begin, the one from which on
 * it has as many words as the acronym has letters, and is one phrase by its grammar. It may have to begin before a token, or after one.
 */
export function nounsBefore(
  tokens: readonly Token[],
  open: number,
  acronym: string,
  { names, source }: Context,
  { latest = open, earliest = 0 } = {},
): Phrase | undefined {
  const first = Math.max(earliest, phraseStart(tokens, open));
  let best: { readonly start: number; readonly cost: number; readonly misfit: number } | undefined;
  for (let start = first; start < latest; start++) {
    if (!beginsName(tokens, start, first)) continue;
    const { cost: inside, misfit } = costOf(tokens, start, open, acronym);
    const cost = inside + cutCost(tokens, start, first, acronym, names);
    if (best === undefined || cost < best.cost) best = { start, cost, misfit };
  }
  // `المؤتمر المقبل (COP28)` says which, and not what it is called.
  if (best === undefined || best.cost > dearest || tokens[open - 1]?.tags.has('Shift') === true) return undefined;
  const phraseAt = best.start;
  const phrase = tokens.slice(phraseAt, open);
  if (!phrase.some(isDefinite) && best.misfit > 1) return undefined;
  const isAttached = phrase.slice(0, 1).some((word) => isAttachedTo(word, tokens[phraseAt - 1]));
  return { expansion: clean(phrase, source).slice(isAttached ? 1 : 0), misfit: best.misfit };
}

/** A letter that no list could cut off the word. */
const isAttachedTo = (word: Token, before: Token | undefined): boolean =>
  isWithLetter(word) || isUncut(word) || isBadAttached(word) || isJoined(word, before);

/** How far the number of words is from that of an acronym's letters. */
export const misfitOf = (words: readonly Token[], acronym: string): number =>
  Math.abs(words.filter(isCounted).length - lettersOf(acronym));
/** Small letters between capitals are of one word more: `MedECC`. */
const lettersOf = (acronym: string): number =>
  acronym.replace(/[^\p{Lu}\d]/gu, '').length + (/\p{Ll}\p{Lu}/u.test(acronym) ? 1 : 0);
const isCounted = (token: Token): boolean =>
  !uncounted.has(token.normal) && (inside.has(token.normal) || token.normal.startsWith(article) || isOpen(token));
/** `الدول الخمس`. */
const isNumber = ({ normal, number }: Token): boolean => number !== undefined && normal.startsWith(article);

function phraseStart(tokens: readonly Token[], open: number): number {
  let start = open;
  while (isInside(tokens[start - 1], tokens[start - 2])) start--;
  return start;
}
/** A word that looks as a verb does is a noun after one in construct: `بعثة تقصي الحقائق`. */
const isInside = (token: Token | undefined, before: Token | undefined): boolean => {
  if (token === undefined) return false;
  const { normal } = token;
  if ([joining, relating, uncounted, inside].some((words) => words.has(normal))) return true;
  if (isNumber(token)) return true;
  const isAfterHead = normal.startsWith('ت') && before?.tags.has('BodyHead') === true && !isDefinite(before);
  // `عن بعد`, and adverbs that look like verbs: `سياسيا`.
  const isAdverb = /.يا$/u.test(normal) || (normal === distance && before?.normal === 'عن');
  return isAdverb || (isOpen(token) && (!isVerb(normal) || isDefinite(token) || isAfterHead));
};

/** No office or party, no object of a verb (`ترعاه المنظمة`), no adjective of what stands before it, nothing after `بين`. */
function beginsName(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isNoun = token !== undefined && (token.normal === own || isOpen(token));
  if (!isNoun || isDoing(token)) return false;
  const isParty = parties.has(token.bare) || parties.has(token.normal.replace(/^[وفبلك]/u, ''));
  if ((isParty && !isDefinite(token)) || stages.has(token.bare)) return false;
  if (tokens.slice(first, at).some(({ normal }) => between.has(normal))) return false;
  const noun = joining.has(before?.normal ?? '') ? tokens[at - 2] : before;
  // `نظرة عامة على الاحتياجات`: an adjective of a noun without article.
  if (at > first && isOpen(before) && !isDefinite(before) && adjectives.has(token.normal)) return false;
  return at === first || !isQualifier(token, noun);
}
// `المرحلة الثانية من المشروع (PRAPS-2)`.
const stages = foldedSet('مرحلة دورة جزء شق مكون فترة سنة طبعة نسخة شطر');
const isDoing = ({ text }: Token): boolean => /^[تي].{2,}ه$/u.test(text);

/** An adjective by its form, or a participle that agrees with the definite noun before it: `المساهمات المحددة`. */
const isQualifier = (token: Token, noun: Token | undefined): boolean =>
  noun !== undefined && isDefinite(token) && isDefinite(noun) && (isParticiple(token) || isAdjective(token));
const isParticiple = (token: Token): boolean =>
  isPassing(token) || (/^م.{3,}ه$/u.test(token.bare) && (!token.tags.has('BodyHead') || token.bare === organized));
// `الجريمة المنظمة`.
const [organized = ''] = foldedSet('منظمة');

/** What it costs to part a phrase from the words before it. */
function cutCost(tokens: readonly Token[], at: number, first: number, acronym: string, names: Names): number {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (at === first || before === undefined) return 0;
  // `تنمية واستخدام الطاقة`: both have one genitive.
  if (before.tags.has('And'))
    return isOpen(tokens[at - 2]) && !isDefinite(tokens[at - 2]) ? price.genitive : price.further;
  // `المشبعة بالمبيد`, `القائم على النوع الاجتماعي`: what a participle governs.
  if (relating.has(before.normal) || joining.has(before.normal))
    return isGoverning(tokens[at - 2], tokens[at - 3]) ? price.unlike : 0;
  // What stands here only describes the noun before, unless that is the subject of a verb.
  if (isDefinite(before)) return at - 1 === first && isOpen(tokens[first - 1]) ? price.noun : price.unlike;
  // `شبكة خبراء المتوسط`: a body and whose it is.
  const owner = tokens[at - 2];
  const isOfBody = owner?.tags.has('BodyHead') === true && !isDefinite(owner) && isOpen(before);
  if (isWhole(before) || isOfBody) return price.whole;
  if (token?.tags.has('Li') === true) return price.further;
  if (!isOpen(before) || isLight(tokens, at - 1)) return 0;
  // `سوق أبوظبي`, `شبكة خبراء المتوسط`: the place belongs to what is there.
  if (names.places.longest(tokens, at) !== undefined) return price.whole;
  const has = hasLetterOf(acronym, before);
  if (has === undefined && deed.test(before.bare)) return price.otherHead;
  if (has !== undefined) return has ? price.head : price.otherHead;
  return isDefinite(token) ? price.genitive : price.noun;
}

// `تحصيل`, `إصلاح`, `استبدال`: what is done with a thing may be named with it or not, so the letters decide.
const deed = /^(?:ت..ي.|ا..ا.|است..?ا.)$/u;
const isGoverning = (token: Token | undefined, noun: Token | undefined): boolean =>
  token !== undefined && isDefinite(token) && (isPassing(token) || participle.test(token.bare)) && isDefinite(noun);
const participle = /^(?:م.{3,}|.ا..ه?)$/u;

/** `… (DFM) وسوق أبوظبي`: after a bracket و joins, unless a word of the lists begins with it. */
const isJoined = ({ bare, tags }: Token, before: Token | undefined): boolean =>
  before?.normal === ')' &&
  /^و.{3,}/u.test(bare) &&
  !tags.has('BodyHead') &&
  !tags.has('ProgrammeHead') &&
  !withWaw.has(bare);
const withWaw = foldedSet('وثيقة وثائق وسيلة وسائل وقاية واردات وضع وقت ورشة وفيات ولاية وحدات وزن');

const isWhole = (token: Token): boolean => inseparable.has(token.bare) || isBadAttached(token);
/** `بسوء التغذية`. */
const isBadAttached = ({ bare }: Token): boolean =>
  !inseparable.has(bare) && bare.startsWith('ب') && inseparable.has(bare.slice(1));

/** `في إطار` is a phrase of its own. */
const isLight = (tokens: readonly Token[], at: number): boolean =>
  light.has(tokens[at]?.bare ?? '') || (tokens[at]?.normal === frame && tokens[at - 1]?.normal === 'في');
const [frame = ''] = foldedSet('إطار');

function costOf(
  tokens: readonly Token[],
  start: number,
  open: number,
  acronym: string,
): { readonly cost: number; readonly misfit: number } {
  const phrase = tokens.slice(start, open);
  const letters = lettersOf(acronym);
  const parted = phrase.findIndex(({ normal }) => between.has(normal));
  const counts = [phrase, ...(parted > 1 ? [phrase.slice(0, parted)] : [])].map(
    (part) => part.filter(isCounted).length,
  );
  const words = counts.toSorted((a, b) => Math.abs(a - letters) - Math.abs(b - letters))[0] ?? 0;
  if (words < 2 || words < fewestOf(letters) || words > letters + mostOver) return { cost: Infinity, misfit: Infinity };
  const has = phrase.slice(0, 1).map((head) => hasLetterOf(acronym, head) ?? (isWhole(head) || undefined))[0];
  const over = words - letters;
  let cost =
    Math.abs(over) * (over < -1 ? (letters > longLetters ? price.syllable : price.missing) : 1) +
    (isLight(tokens, start) ? price.light : 0);
  // A noun of bodies begins a name.
  if (tokens[start]?.tags.has('BodyHead') === true && !isDefinite(tokens[start])) cost -= price.noun;
  // A head that the acronym has a letter for belongs to it; one for which it has none does not.
  if (has !== undefined) cost += has ? -Math.min(1, Math.max(0, over)) : price.further;
  for (let at = start + 1; at < open; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token !== undefined && relating.has(token.normal) && !between.has(token.normal)) cost += price.relation;
    // After a definite noun its adjective stands, and neither another noun nor one without article.
    if (!isOpen(token) || token.tags.has('Li') || !isDefinite(before) || isQualifier(token, before)) continue;
    if (isDefinite(token)) cost += isOwnNoun(token) ? price.unlike : price.relation;
    else if (!token.normal.endsWith('ا')) cost += price.relation;
  }
  return { cost, misfit: Math.abs(over) };
}
/** Long acronyms are words whose syllables stand for a word: `GULFMET`. */
const fewestOf = (letters: number): number => (letters > longLetters ? Math.ceil(letters / 2) : letters - 2);
const longLetters = 4;
const isOwnNoun = (token: Token): boolean => token.tags.has('BodyHead') || token.tags.has('Cause');
