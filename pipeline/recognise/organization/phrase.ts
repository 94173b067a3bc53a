import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { governs } from '../government.js';
import type { Head } from './heads.js';
import { isParty, linked, located, quantifiers } from './lexicon.js';
import { knownBodyEnd, knownPlaceEnd, normalAt, wordAt, type Sentence } from './sentence.js';
import { agrees, headAt, isAdjective, isConstruct, isDefinite, isUncut } from './word.js';

/** A noun phrase that can be a genitive inside a name; `end` is the token after it. */
export interface Phrase {
  readonly end: number;
  /** Whether it ends with a body or a place. */
  readonly names?: 'body' | 'place';
}

// `القضاء` is the courts in a body's name, and no fight against something.
const judiciary = fold('قضاء');
// `وزارة التونسيين بالخارج`: people are told by where they live.
const abroad = fold('خارج');
const sake = fold('أجل');
const shared = new Set(['تعاون', 'شراكة', 'تضامن'].map(fold));
const fromIt = new Set(['منه', 'منها', 'منهم'].map(fold));
// `الشراكة بين القطاعين العام والخاص`, `… بين القطاع العام والقطاع الخاص`.
const partnership = fold('شراكة');
const sectors = new Set('قطاعين قطاع عام خاص عمومي خصوصي'.split(' ').map(fold));
const own = new Set('خاص خاصة'.split(' ').map(fold));
const longestChain = 5;
const deepest = 2;

/** The noun phrase that begins at a token: nouns in construct (`دعم وتنمية` share what follows) up to a definite one or a name, with its adjectives. */
export function phraseAt(sentence: Sentence, at: number): Phrase | undefined {
  const { tokens } = sentence;
  const nouns: Token[] = [];
  for (let i = at; i < at + longestChain; i++) {
    const token = tokens[i];
    if (token === undefined || (i > at && (token.tags.has('Li') || isAndParty(token)))) return undefined;
    const named = i === at && isUncut(token) ? undefined : namedPhraseAt(sentence, i);
    if (named !== undefined) return named;
    if (isDefinite(token))
      return { end: complementEnd(sentence, i, adjectivesEnd(sentence, i + 1, [...nouns, token])) };
    if (isConstruct(token) || (isUncut(token) && (i === at || token.normal.startsWith('و')))) nouns.push(token);
    else if (i === at || !joinsNouns(sentence, i)) return undefined;
  }
  return undefined;
}

/** `ورئيس …`: no list knows the word, so that its و is still attached. */
const isAndParty = ({ tags, normal }: Token): boolean =>
  tags.size === 0 && normal.startsWith('و') && isParty(normal.slice(1));

/** `دعم وتنمية المقاولة`, `حقوق جميع العمال`. */
const joinsNouns = (sentence: Sentence, at: number, { tokens } = sentence): boolean =>
  (tokens[at]?.tags.has('And') === true && isConstruct(tokens[at + 1]) && !isAnother(sentence, at + 1)) ||
  quantifiers.has(tokens[at]?.normal ?? '');

/** `مجموعة سلام وجمعية الرواد`: a name of its own. */
const isAnother = (sentence: Sentence, at: number): boolean =>
  !works.has(headAt(sentence.tokens[at])?.sense) && sentence.nameEnd({ ...sentence, depth: deepest }, at) !== undefined;
// Nouns of bodies that say what is done as well: `تنمية وإدارة الموارد`.
const works: ReadonlySet<Head['sense']> = new Set<Head['sense']>(['act', 'process', 'desk']);

function namedPhraseAt(sentence: Sentence, at: number): Phrase | undefined {
  const known = knownBodyEnd(sentence, at);
  const { depth, nameEnd, tokens } = sentence;
  const formed =
    headAt(tokens[at]) !== undefined && depth < deepest ? nameEnd({ ...sentence, depth: depth + 1 }, at) : undefined;
  if (known !== undefined || formed !== undefined) return { end: Math.max(known ?? 0, formed ?? 0), names: 'body' };
  // `وحدة تنفيذ رؤية قطر الوطنية 2030`.
  const programme = tokens[at]?.tags.has('ProgrammeHead') === true ? knownProgrammeEnd(sentence, at) : undefined;
  if (programme !== undefined) return { end: programme };
  const place = knownPlaceEnd(sentence, at);
  return place === undefined
    ? undefined
    : { end: adjectivesEnd(sentence, place, tokens.slice(at, place)), names: 'place' };
}

const knownProgrammeEnd = ({ tokens, names }: Sentence, at: number): number | undefined =>
  tokens[at]?.tags.has('Name') === true ? names.programmes.longest(tokens, at)?.end : undefined;

/** After the adjectives of these nouns, غير and عديم phrases with them. */
export function adjectivesEnd({ tokens }: Sentence, from: number, nouns: readonly Token[]): number {
  for (let i = from; ;) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token === undefined) return i;
    if (isAdjective(token) && agrees(token, nouns)) i++;
    else if ((token.normal === 'غير' && isAdjective(next)) || (linked.has(token.normal) && isDefinite(next))) i += 2;
    else return i;
  }
}

/** After further places with و before them: `المطلة على البحر الأحمر وخليج عدن`. */
export function placesEnd(sentence: Sentence, at: number): number {
  const next = sentence.tokens[at]?.tags.has('And') === true ? knownPlaceEnd(sentence, at + 1) : undefined;
  return next === undefined ? at : placesEnd(sentence, next);
}

/** `الزراعة بالأراضي الصحراوية`, `التمدرس بالعالم القروي`: lands of a sort, of which no one is meant. */
const isSetting = ({ tokens }: Sentence, at: number): boolean =>
  settings.has(tokens[at]?.bare ?? '') && isDefinite(tokens[at]) && isAdjective(tokens[at + 1]);
const doings = new Set(
  'تنزيل تنفيذ تفعيل إعداد إنجاز تدبير تنظيم إطلاق تقديم متابعة مواكبة تتبع توفير تحقيق'.split(' ').map(fold),
);
/** `الجالية القمرية بفرنسا`: told by where it lives. */
const isDiaspora = (sentence: Sentence, noun: number, at: number): boolean =>
  communities.has(wordAt(sentence, noun)) && knownPlaceEnd(sentence, at + 1) !== undefined;
const communities = new Set('جالية جاليات مغتربين مهاجرين طلبة'.split(' ').map(fold));
const settings = new Set('أراضي وسط عالم مناطق مجال ميدان'.split(' ').map(fold));

/** After the sectors of a partnership, with `و` between them. */
const sectorsEnd = (sentence: Sentence, at: number): number => {
  const isJoined = sentence.tokens[at]?.tags.has('And') === true && sectors.has(wordAt(sentence, at + 1));
  return isJoined || sectors.has(wordAt(sentence, at)) ? sectorsEnd(sentence, at + 1) : at;
};

/** After what completes a noun or its adjectives: `المقيمين بالخارج`, `العلاقات مع البرلمان`, `البحوث الزراعية في المناطق الجافة`. */
function complementEnd(sentence: Sentence, noun: number, at: number): number {
  const preposition = normalAt(sentence, at);
  // `والوقاية منه`.
  if (fromIt.has(preposition) && governs(wordAt(sentence, noun), 'من')) return at + 1;
  // `التعاون من أجل التنمية`.
  const isShared = preposition === 'من' && wordAt(sentence, at + 1) === sake && shared.has(wordAt(sentence, at - 1));
  if (isShared && isDefinite(sentence.tokens[at + 2])) return phraseAt(sentence, at + 2)?.end ?? at;
  // `الإدماج المهني في تنزيل المخطط`: what the sentence does.
  if (preposition === 'في' && isConstruct(sentence.tokens[at + 1]) && doings.has(normalAt(sentence, at + 1))) return at;
  // `لجنة التوجيه الخاصة بمشروع …`.
  if (
    preposition === 'ب' &&
    own.has(wordAt(sentence, at - 1)) &&
    sentence.tokens[at + 1]?.tags.has('ProgrammeHead') === true
  )
    return at - 1;
  const isOfSectors = preposition === 'بين' && wordAt(sentence, at - 1) === partnership;
  if (isOfSectors && sectors.has(wordAt(sentence, at + 1))) return sectorsEnd(sentence, at + 2);
  const isWhere = preposition === 'ب' || preposition === 'في';
  const isLocated =
    isWhere &&
    (located.has(wordAt(sentence, at - 1)) ||
      isDiaspora(sentence, noun, at) ||
      wordAt(sentence, at + 1) === abroad ||
      isSetting(sentence, at + 1));
  const isGoverned = [noun, at - 1].some((place) => {
    const word = wordAt(sentence, place);
    return word !== judiciary && governs(word, preposition);
  });
  if (!isLocated && !isGoverned) return at;
  const phrase = phraseAt(sentence, at + 1);
  // `الدراسات في الرباط`, `دمج التدريب في الهيئة` say where, `الدراسات في الطاقة` says which.
  if (phrase === undefined || (phrase.names !== undefined && preposition === 'في' && !isLocated)) return at;
  return phrase.names === 'place' ? placesEnd(sentence, phrase.end) : phrase.end;
}
