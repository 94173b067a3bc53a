import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import {
  causeEnd,
  chargeEnd,
  concernEnd,
  isCharged,
  isOfProgramme,
  isOfUnion,
  realmEnd,
  territoryEnd,
} from './cause.js';
import { councilEnd, levelEnd, ownersEnd, regionEnd, seatEnd, slashEnd, surroundingsEnd, worldEnd } from './ending.js';
import { isForeign } from '../foreign-word.js';
import { numberedEnd } from './branch.js';
import { composedEnd } from './composed.js';
import { envoyEnd, isOfOffice } from './envoy.js';
import { fieldsEnd } from './fields.js';
import { guildEnd } from './guild.js';
import type { Head } from './heads.js';
import {
  adjectives,
  branchAdjectives,
  commonPhrases,
  localAdjectives,
  organAdjectives,
  otherSenses,
  ownPhrases,
  parties,
  passing,
  presidencies,
  regionalAdjectives,
} from './lexicon.js';
import { departmentEnd } from './department.js';
import { isNoName } from './no-name.js';
import { isOwnerOfBody, isOwnerOfProgramme } from './owner.js';
import { adjectivesEnd, phraseAt } from './phrase.js';
import { isOfParties } from './peers.js';
import { personalEnd } from './personal.js';
import { firmGoesOn, isOfFirm, isTrader, partnersEnd, personEnd, properEnd, speltEnd, tradeEnd } from './proper.js';
import { knownBodyEnd, normalAt, wordAt, type Sentence } from './sentence.js';
import { isSureConstruct, isSureDescription, isTelling } from './sure.js';
import { vouchedEnd } from './vouched.js';
import { headAt, isAdjective, isDefinite, isFeminine, isWithoutArticle, wordOf } from './word.js';

/** How far the name of a body goes, and whether its form alone shows that it is one. */
interface BodyName {
  readonly end: number;
  readonly isSure: boolean;
}

/** The sentences as the grammar reads them, by number; the one that was asked for last is at hand. */
export function readers(sentences: readonly (readonly Token[])[], names: Names): (number: number) => Sentence {
  let last: number | undefined;
  let reader: Sentence = { tokens: [], names, depth: 0, nameEnd };
  return (number) => {
    if (number !== last) reader = { ...reader, tokens: sentences[number] ?? [] };
    last = number;
    return reader;
  };
}

/** The end of the name that begins with the first of some words. */
export const nameOf = (tokens: readonly Token[], names: Names): number | undefined => {
  const sentence: Sentence = { tokens, names, depth: 0, nameEnd };
  return Math.max(knownBodyEnd(sentence, 0) ?? 0, nameAt(sentence, 0)?.end ?? 0) || undefined;
};

const nameEnd: Sentence['nameEnd'] = (sentence, at) => nameAt(sentence, at)?.end;

/** The name of a body that begins with the noun at a token, by the grammar of such names; undefined where the noun stands alone. */
export function nameAt(sentence: Sentence, at: number): BodyName | undefined {
  const name = formedName(sentence, at);
  if (name === undefined || sentence.depth > 0) return name;
  if (isOwnerOfBody(sentence, at)) return name;
  const guild = guildEnd(sentence, at, name.end);
  if (guild > name.end) return { ...name, end: guild };
  const isInOffice = isOfOffice(sentence, at);
  if (!isInOffice && !isOwnerOfProgramme(sentence, at)) return { ...name, end: vouchedEnd(sentence, at, name.end) };
  const known = knownBodyEnd(sentence, at) ?? name.end;
  // `سياسة وزارة الطاقة والبنية التحتية`: fields are the ministry's own.
  return { ...name, end: sentence.tokens[known]?.tags.has('And') === true ? name.end : Math.min(name.end, known) };
}

function formedName(sentence: Sentence, at: number): BodyName | undefined {
  const noun = sentence.tokens[at];
  const head = headAt(noun);
  if (noun === undefined || head === undefined || head.sense === 'titled') return undefined;
  const phrase = `${wordOf(noun)}|${wordAt(sentence, at + 1)}`;
  if (otherSenses.has(phrase) || isNoName(sentence, at, head)) return undefined;
  if (isDefinite(noun) && ownPhrases.has(phrase))
    return { end: Math.max(at + 2, describedName(sentence, at, noun, head)?.end ?? 0), isSure: true };
  const isDescribed = isDefinite(noun) && !isWithoutArticle(noun, sentence.tokens[at + 1]);
  const name = isDescribed ? describedName(sentence, at, noun, head) : constructName(sentence, at, noun, head);
  return name?.end === at + 2 && commonPhrases.has(phrase) ? { ...name, isSure: false } : name;
}

/** `المنظمة الدولية للهجرة`: adjectives that agree, then a cause. */
function describedName(sentence: Sentence, at: number, noun: Token, head: Head): BodyName | undefined {
  if (head.sense === 'presidency') return undefined;
  const { tokens } = sentence;
  const isOwn = (token: Token | undefined): boolean => isAdjective(token) && isFeminine(token) === isFeminine(noun);
  let end = at + 1;
  for (;;) {
    const composed = composedEnd(sentence, end);
    if (composed !== undefined) end = composed;
    else if (isOwn(tokens[end]) && !isCharged(sentence, end)) end++;
    else break;
  }
  // `اللجنة البين وزارية`.
  if (end === at + 1 && normalAt(sentence, end) === between && isNisba(tokens[end + 1])) end += 2;
  const adjectives = tokens.slice(at + 1, end).map(wordOf);
  while (adjectives.length > 0 && joinsAdjectives(tokens[end]) && isOwn(tokens[end + 1])) end += 2;
  const charge =
    isFeminine(noun) === tokens.slice(end, end + 1).some(isFeminine) ? chargeEnd(sentence, end) : undefined;
  if (charge !== undefined) return { end: charge, isSure: true };
  if (adjectives.length > 0 && isCharged(sentence, end) && isOfProgramme(sentence, end)) return { end, isSure: true };
  if (adjectives.length === 0) {
    // `الائتلاف من أجل النزاهة`.
    const sake = coalitions.has(noun.bare) && normalAt(sentence, end) === 'من' ? causeEnd(sentence, end, false) : end;
    return sake > end ? { end: sake, isSure: true } : undefined;
  }
  const whole = descriptionEnd(sentence, end, head, adjectives);
  if (head.sense === 'programme' && (whole === end || knownBodyEnd(sentence, end) !== whole)) return undefined;
  // `الأمانة العامة` alone is an organ of a body named elsewhere.
  if (whole === end && adjectives.every((word) => organAdjectives.has(word)) && head.sense !== 'commissioner')
    return undefined;
  return { end: whole, isSure: isSureDescription(head, adjectives, whole > end, sentence.names) };
}

/** `الإدارية والمالية`, `المغربية-الفرنسية`. */
const joinsAdjectives = (token: Token | undefined): boolean =>
  token?.tags.has('And') === true || (token?.normal === '-' && token.joint === 'attached');

/** After the cause, the person, the territory, the level and the seat that may follow a body's adjectives. */
function descriptionEnd(sentence: Sentence, at: number, head: Head, adjectives: readonly string[]): number {
  const isOrgan = adjectives.every((word) => organAdjectives.has(word));
  const isBranch = adjectives.some((word) => branchAdjectives.has(word));
  const takesCause = head.sense !== 'described' || isOrgan;
  const mayBeOfBody =
    isOrgan ||
    isBranch ||
    adjectives.some((word) => ofSeveral.has(word)) ||
    head.sense === 'programme' ||
    isOfUnion(sentence, at);
  let end = takesCause ? causeEnd(sentence, at, mayBeOfBody) : at;
  if (head.proper !== undefined && end === at) end = personEnd(sentence, end);
  if (end > at && normalAt(sentence, end) === 'في') end = worldEnd(sentence, end + 1) ?? end;
  if (isBranch || adjectives.some((word) => localAdjectives.has(word))) end = territoryEnd(sentence, end);
  if (end === at && !adjectives.some((word) => isTelling(word, sentence.names) && word !== royal))
    end = realmEnd(sentence, end);
  const isRegional = adjectives.some((word) => regionalAdjectives.has(word));
  if (end === at) end = regionEnd(sentence, end);
  return seatEnd(sentence, levelEnd(sentence, end), head.seat === true || isRegional, false);
}
const coalitions = new Set(['ائتلاف', 'تحالف'].map(fold));
const royal = fold('ملكية');
// Organs of a body, or of a state that several make up.
const ofSeveral = foldedSet('رئاسي فدرالي فيدرالي إعلامي صحفي');

/** Programmes of the United Nations are bodies (`برنامج الأمم المتحدة للبيئة`), those of others are programmes. */
const isUnitedNations = (sentence: Sentence, at: number): boolean =>
  wordAt(sentence, at) === nations && wordAt(sentence, at + 1) === united;
// `مجلس النواب حول الماء`: what was asked there.
const settled = new Set('مجلس فريق'.split(' ').map(fold));
const [about, council, ministers] = ['حول', 'مجلس', 'وزراء'].map(fold);
// `بنك تونس للتضامن`, `محكمة لندن للتحكيم الدولي`: of a place, and for some work.
const founded = new Set('بنك محكمة'.split(' ').map(fold));
const [basin, university] = [fold('حوض'), fold('جامعة')];
const [state, bank] = [fold('دولة'), fold('بنك')];
const between = fold('البين');
const isNisba = (token: Token | undefined): boolean => /..(?:ي|يه)$/u.test(token?.normal ?? '');
const [nations, united] = [fold('أمم'), fold('متحدة')];

// `مجلس المديرين التنفيذيين للبنك`: those who rule a body.
const rulers = foldedSet('مديرين محافظين أمناء توجيه');

/** `لجنة تنفيذ قرارات مجلس التعاون لمراجعة …`: what is done in a meeting, after a name that ends with a body. */
const isPurpose = (sentence: Sentence, at: number, names: 'body' | 'place' | undefined): boolean =>
  (names === 'body' || sentence.depth > 0) && meetings.has(wordAt(sentence, at).replace(/^ل/u, ''));
const meetings = foldedSet('مراجعة استعراض متابعة دراسة تدارس تقييم مناقشة بحث');

const isSort = ({ normal }: Token): boolean => normal.endsWith('ه') && adjectives.has(normal);

/** `وزارة الشؤون الخارجية والتعاون الدولي`: a genitive, adjectives, further fields, a cause. */
function constructName(sentence: Sentence, at: number, noun: Token, head: Head): BodyName | undefined {
  const second = sentence.tokens[at + 1];
  if (second === undefined || second.tags.has('Li') || head.sense === 'described' || head.sense === 'commissioner')
    return undefined;
  const spelt = head.spelt === true ? (speltEnd(sentence, at + 1) ?? partnersEnd(sentence, at + 1)) : undefined;
  if (spelt !== undefined) return { end: spelt, isSure: true };
  const person = personEnd(sentence, at + 1);
  if (person > (head.proper === undefined ? at + 2 : at + 1))
    return { end: personalEnd(sentence, noun, head, person), isSure: true };
  const isLocal = localAdjectives.has(second.normal);
  const phrase = phraseAt(sentence, isLocal ? at + 2 : at + 1);
  // `هيئة جديدة وأخبار …`: an adjective, and no genitive.
  if (passing.has(second.normal) && normalAt(sentence, at + 2).startsWith('و')) return undefined;
  // `شركة متخصصة تنفذ …`: of what sort it is.
  if (isTrader(sentence, at) && isSort(second)) return undefined;
  const isFirmOfNation =
    phrase?.names === undefined &&
    isTrader(sentence, at) &&
    (isForeign(second) || isOfFirm(second) || knownBodyEnd(sentence, at) === at + 2);
  if (phrase === undefined || isFirmOfNation || (isLocal && phrase.names !== 'place')) {
    const end = properEnd(sentence, at, head);
    return end === undefined ? undefined : { end, isSure: true };
  }
  if (head.sense === 'presidency' && !presidencies.has(wordOf(second))) return undefined;
  if (head.sense === 'programme' && !(phrase.names === 'body' && isUnitedNations(sentence, at + 1))) return undefined;
  if (phrase.names === undefined && parties.has(second.normal) && !isOfParties(noun, second)) return undefined;
  // `شركة بتروناس الماليزية`: of what nation a firm is.
  const isFirm = phrase.names === 'body' && isTrader(sentence, at);
  let end = isFirm ? phrase.end : regionEnd(sentence, adjectivesEnd(sentence, phrase.end, [noun]));
  if (phrase.names === 'place') end = noun.normal === bank ? ownersEnd(sentence, end) : surroundingsEnd(sentence, end);
  if (phrase.names === 'body' && head.proper !== undefined) end = firmGoesOn(sentence, end);
  // `كتابة الدولة المكلفة ب…`: what a department of state is charged with is its name.
  if (wordAt(sentence, end - 2) === state) end = chargeEnd(sentence, end - 1) ?? end;
  if (end === at + 2 && second.bare === state) end = departmentEnd(sentence, end);
  if (head.fields === true && !(noun.normal === bank && phrase.names !== undefined))
    end = fieldsEnd(sentence, slashEnd(sentence, end));
  // `وزارة الاقتصاد والمالية المكلفة بالصناعة`.
  if (isCharged(sentence, end - 1)) end = chargeEnd(sentence, end - 1) ?? end - 1;
  end = concernEnd(sentence, end, noun);
  // `نائب رئيس مجلس الوزراء للشؤون الأمنية`: what its deputy has in his care.
  const isCabinet = end === at + 2 && noun.normal === council && second.bare === ministers;
  const isOfAnything = !isCabinet && !(settled.has(noun.normal) && normalAt(sentence, end) === about);
  // `بنك القاهرة لتمويل …`: what the sentence does.
  const isWork = sentence.tokens[end]?.tags.has('Li') === true && sentence.tokens[end]?.tags.has('Cause') === true;
  const isForWork = phrase.names !== 'body' && founded.has(noun.normal) && (noun.normal !== bank || isWork);
  if (isOfAnything && (head.cause === true || phrase.names === 'body' || isForWork))
    end = rulers.has(second.bare)
      ? causeEnd(sentence, end, true)
      : isPurpose(sentence, end, phrase.names)
        ? end
        : tradeEnd(sentence, end, head);
  if ((head.territory === true || second.bare === basin) && phrase.names === undefined)
    end = territoryEnd(sentence, end);
  end = levelEnd(sentence, councilEnd(sentence, end, noun.normal));
  const isOffice = phrase.names !== undefined && noun.bare !== university;
  end = seatEnd(sentence, end, head.seat === true, isOffice, noun);
  end = numberedEnd(sentence, at, envoyEnd(sentence, second, end));
  return {
    end,
    isSure: isSureConstruct(head, sentence.tokens.slice(at, end).map(wordOf), phrase.names, sentence.names),
  };
}
