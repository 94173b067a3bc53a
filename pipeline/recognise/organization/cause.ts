import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { nisbaStem } from '../nisba-stem.js';
import { fieldsEnd, isWork } from './fields.js';
import { charges, parties, plurals, territories, wholes } from './lexicon.js';
import { phraseAt, placesEnd } from './phrase.js';
import { knownPlaceEnd, normalAt, stateAt, wordAt, type Sentence } from './sentence.js';
import { headAt, isAdjective, isDefinite, isDone, isFeminine, isOpen, isUncut, wordOf } from './word.js';

const [sake, zone, forces] = [fold('أجل'), fold('منطقة'), fold('قوات')];

/** After ل، حول، ضد or من أجل with what a body is for; another body may follow only where the name is an organ's (`الأمانة العامة للحكومة`). */
export function causeEnd(sentence: Sentence, at: number, isOrgan: boolean): number {
  const first = firstOfCause(sentence, at);
  return (first === undefined ? undefined : causeFrom(sentence, first, isOrgan)) ?? at;
}

function firstOfCause(sentence: Sentence, at: number): number | undefined {
  const token = sentence.tokens[at];
  if (token === undefined) return undefined;
  // `معهد المواصفات للدول الإسلامية`.
  const isWhole = wholes.has(nisbaStem(wordAt(sentence, at + 1)));
  if (token.tags.has('Li'))
    return parties.has(wordOf(token)) && !isWhole && !isTrade(token, sentence.tokens[at + 1]) ? undefined : at;
  if (token.normal.startsWith('ل') && isUncut(token)) return at;
  if (token.normal === 'ل' || token.normal === 'حول' || token.normal === 'ضد') return at + 1;
  // Inside another name it says what the outer one, or the sentence, is about.
  const isSake = sentence.depth === 0 && token.normal === 'من' && normalAt(sentence, at + 1) === sake;
  return isSake ? at + 2 : undefined;
}

/** `المنظمة الديمقراطية للعمال المهاجرين`: those who make it up. */
const isTrade = (token: Token, next: Token | undefined): boolean => trades.has(wordOf(token)) && isAdjective(next);
const trades = new Set(['عمال', 'قضاة', 'خبراء', 'منتخبين', 'مجتمع'].map(fold));

/** `المجلس الاقتصادي والاجتماعي للأمم المتحدة`: an organ of a union of states, whatever its adjectives. */
export function isOfUnion(sentence: Sentence, at: number): boolean {
  const { tokens, names } = sentence;
  const union = normalAt(sentence, at) === 'ل' ? at + 1 : at;
  if ((union === at && tokens[at]?.tags.has('Li') !== true) || !unions.has(wordAt(sentence, union))) return false;
  let noun = at - 1;
  while (noun > 0 && (isAdjective(tokens[noun]) || tokens[noun]?.tags.has('And') === true)) noun--;
  if (!organsOfUnions.has(wordAt(sentence, noun))) return false;
  return names.organizations.longest(tokens, union)?.entries.some(({ country }) => country === '') === true;
}
const unions = new Set('أمم اتحاد جامعة'.split(' ').map(fold));
const organsOfUnions = new Set('مجلس لجنة مفوضية محكمة برلمان'.split(' ').map(fold));

function causeFrom(sentence: Sentence, first: number, isOrgan: boolean): number | undefined {
  const noun = sentence.tokens[first];
  if (noun === undefined || !isOpen(noun) || isDone(noun, sentence.tokens[first + 1])) return undefined;
  // `اللجنة التوجيهية للمشروع`: the programme that it steers.
  if (isDefinite(noun) && programmes.has(noun.bare)) return undefined;
  const head = isWork(noun, sentence.tokens[first + 1]) ? undefined : headAt(noun);
  if (head !== undefined && !isOrgan && head.weak !== true) return undefined;
  const phrase = phraseAt(sentence, first);
  const isBare = phrase === undefined || (phrase.names === undefined && phrase.end === first + 1);
  // `المديرية العامة للشرطة`.
  const isNamedSo = head?.weak !== true || corps.has(noun.bare);
  if (head !== undefined && isBare) return isOrgan && isDefinite(noun) && isNamedSo ? first + 1 : undefined;
  if (phrase === undefined || (phrase.names === 'place' && phrase.end === first + 1)) return undefined;
  // `التنسيقية الوطنية للمبادرة الوطنية للتنمية البشرية`.
  const programme = noun.tags.has('Name') ? sentence.names.programmes.longest(sentence.tokens, first)?.end : undefined;
  if (programme !== undefined && programme > phrase.end) return programme;
  // `للمنطقة الاقتصادية لقناة السويس`.
  if (noun.bare === zone) return realmEnd(sentence, phrase.end);
  if (phrase.names !== 'body')
    return objectEnd(
      sentence,
      first,
      subjectEnd(sentence, first, playersEnd(sentence, fieldsEnd(sentence, phrase.end))),
    );
  if (isOrgan) return causeEnd(sentence, phrase.end, false);
  // `اللجنة الدولية للصليب الأحمر`: the noun is no body's, though the name is.
  if (head === undefined) return fieldsEnd(sentence, phrase.end);
  // `للوحدة النقابية`: what it strives for.
  if (head.sense === 'act') return fieldsEnd(sentence, phrase.end);
  // `الهيئة الهندسية للقوات المسلحة`.
  return noun.bare === forces ? phrase.end : undefined;
}

/** `للتدبير الاستراتيجي لمساهمات الدولة`, `للإنتاج الخاص للكهرباء`: a deed that an adjective parts from its object; `للمؤسسات الوطنية لحقوق الإنسان`. */
function objectEnd(sentence: Sentence, first: number, end: number): number {
  const { tokens } = sentence;
  const object = normalAt(sentence, end) === 'ل' ? end + 1 : end;
  const isDeed = works.has(wordAt(sentence, first)) || plurals.has(wordAt(sentence, first));
  const isParted = isDeed && isDefinite(tokens[first]) && isAdjective(tokens[end - 1]);
  const noun = tokens[object];
  if (!isParted || noun === undefined || (object === end && !noun.tags.has('Li') && !isUncut(noun))) return end;
  if (parties.has(wordOf(noun)) || headAt(noun) !== undefined || isDone(noun, tokens[object + 1])) return end;
  const phrase = phraseAt(sentence, object);
  return phrase === undefined || phrase.names !== undefined ? end : fieldsEnd(sentence, phrase.end);
}
const works = foldedSet(
  'أرقام تدبير تسيير إنتاج توزيع استغلال استعمال استخدام تثمين نقل تنظيم تأطير رصد تتبع مراقبة تأهيل تصرف إشراف',
);

/** `لكرة القدم للهواة`: those who play. */
const playersEnd = ({ tokens }: Sentence, end: number): number =>
  players.has(tokens[end]?.bare ?? '') && tokens[end]?.tags.has('Li') === true && tokens[end - 1]?.bare === football
    ? end + 1
    : end;
const players = foldedSet('هواة محترفين سيدات ناشئين صالات');
const football = fold('قدم');
const programmes = foldedSet('مشروع برنامج');

const corps = foldedSet('شرطة درك جيش حرس');
const studies = new Set(['دراسات', 'أبحاث', 'بحوث', 'دراسة', 'بحث'].map(fold));

/** `للدراسات والأبحاث حول الهجرة`: what is studied. */
function subjectEnd(sentence: Sentence, first: number, end: number): number {
  const isStudied = normalAt(sentence, end) === 'حول' && studies.has(wordAt(sentence, first));
  const subject = isStudied ? phraseAt(sentence, end + 1) : undefined;
  return subject === undefined || subject.names === 'body' ? end : fieldsEnd(sentence, subject.end);
}

/** Whether `المكلفة ب…` or its like stands at a token; what is done (`المكلفة بمتابعة …`) may have its ب still attached. */
export function isCharged(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  return charges.has(wordAt(sentence, at)) && (next?.normal === 'ب' || isUncutDeed(next));
}

const isUncutDeed = (token: Token | undefined): boolean => token?.tags.size === 0 && /^ب.{4,}/u.test(token.normal);

/** After what a body is charged with: `المكلفة بالهجرة وشؤون اللاجئين`. */
export function chargeEnd(sentence: Sentence, at: number): number | undefined {
  if (!isCharged(sentence, at) || isOfProgramme(sentence, at)) return undefined;
  const isCommittee = committees.has(wordAt(sentence, at - 1)) || committees.has(wordAt(sentence, at - 2));
  if (normalAt(sentence, at + 1) === 'ب') {
    const place = concernedPlaceEnd(sentence, at);
    if (place !== undefined) return place;
    if (parties.has(wordAt(sentence, at + 2))) return undefined;
    const end = causeFrom(sentence, at + 2, false);
    return end ?? (isCommittee ? phraseAt(sentence, at + 2)?.end : undefined);
  }
  // `الائتلاف المعني بابتكارات …`, and not `المكلفة بمتابعة …`, which is done.
  const isName = isCommittee || (concerned.has(wordAt(sentence, at)) && isPlural(sentence.tokens[at + 1]));
  return isName ? phraseAt(sentence, at + 1)?.end : undefined;
}
/** `اللجنة التوجيهية الخاصة بمشروع …`: the programme of a body is no part of its name. */
export const isOfProgramme = (sentence: Sentence, at: number): boolean =>
  own.has(wordAt(sentence, at)) && sentence.tokens[at + 2]?.tags.has('ProgrammeHead') === true;
const own = foldedSet('خاص خاصة');
// `اللجنة الوطنية المكلفة بتحضير …`: what it is to do is all its name.
const committees = foldedSet('لجنة');

/** `فريق الخبراء المعني بليبيا`: with what a noun of committees is concerned; of other bodies that is said in passing. */
export function concernEnd(sentence: Sentence, at: number, noun: Token): number {
  const word = sentence.tokens[at];
  const isItsOwn = word !== undefined && concerned.has(word.bare) && isFeminine(word) === isFeminine(noun);
  return (isItsOwn && consulting.has(noun.bare) ? chargeEnd(sentence, at) : undefined) ?? at;
}
const consulting = foldedSet('فريق فرقة لجنة شبكة هيئة مجموعة منتدى مكتب وحدة مجلس تحالف ائتلاف');

/** `اللجنة الدولية المعنية بليبيا`, `المعني بالصومال وإريتريا`. */
function concernedPlaceEnd(sentence: Sentence, at: number): number | undefined {
  const end = concerned.has(wordAt(sentence, at)) ? knownPlaceEnd(sentence, at + 2) : undefined;
  return end === undefined ? undefined : placesEnd(sentence, end);
}
const concerned = new Set(['معني', 'معنية'].map(fold));
const isPlural = (token: Token | undefined): boolean => token?.normal.endsWith('ات') === true;

/** `الهيئة الاقتصادية لقناة السويس`, `الهيئة الملكية للجبيل وينبع`: a town or a landscape; to a country something is done. */
export function realmEnd(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const first = normalAt(sentence, at) === 'ل' ? at + 1 : at;
  if (first === at && tokens[at]?.tags.has('Li') !== true) return at;
  const placeEnd = (from: number): number | undefined =>
    stateAt(sentence, from) === undefined ? knownPlaceEnd(sentence, from) : undefined;
  let end = placeEnd(first) ?? at;
  while (end > at && tokens[end]?.tags.has('And') === true) {
    const next = placeEnd(end + 1);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

const communes = foldedSet('بلدية جماعة');

/** `المركز الجهوي للاستثمار لجهة الشرق`, `الوكالة الحضرية لتازة`, `المجلس الشعبي البلدي لبلدية سعيدة`. */
export function territoryEnd(sentence: Sentence, at: number): number {
  const first = normalAt(sentence, at) === 'ل' ? at + 1 : at;
  if (first === at && sentence.tokens[at]?.tags.has('Li') !== true) return at;
  const phrase = phraseAt(sentence, first);
  const noun = wordAt(sentence, first);
  return phrase !== undefined && (phrase.names === 'place' || territories.has(noun) || communes.has(noun))
    ? phrase.end
    : at;
}
