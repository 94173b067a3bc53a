import type { Token } from '../../arabic/token.js';
import { currencyCodes } from '../numeral/currency-codes.js';
import { isLikeYear } from '../numeral/year.js';
import { timeUnit } from '../numeral/time-units.js';
import type { Context, Match, Rule } from '../rule.js';
import { isCountedBehind } from './counted-behind.js';
import { isOfNumberedThings, isOfPair } from './numbered.js';
import { beginsPeriod, isYearOfPlan, isYearOfTreaty } from './years.js';

const claim = {};
const number = '(#Number|#Digits)';
/** Another number of a list or range, after one of these. */
const another = (joints: readonly string[]): string =>
  `(${joints.flatMap((joint) => [`${joint} #Number`, `${joint} #Digits`]).join('|')})?`;
const next = another(['#And', 'أو', 'إلى', '-', '/', 'حتى']);
const list = `[${number} ${next} ${next} ${next}]`;
const nextOfMany = another(['#And', '،', ',', 'إلى', '-', '/', '#Close #And #Open']);
const open = '(#Open|#Colon)?';

/** A noun without article right after a number is what it counts. */
function isFollowedByNoun({ sentence, span }: Pick<Match, 'sentence' | 'span'>): boolean {
  const next = sentence[span[1]];
  // كم is also a question's "how many".
  if (next?.tags.has('Currency') === true || next?.tags.has('Percent') === true || next?.normal === 'كم') return true;
  if (next?.tags.has('TimeUnit') === true && !next.normal.startsWith('ال'))
    return sentence[span[1] + 1]?.tags.has('Year') !== true;
  return (
    next !== undefined &&
    /^\p{Script=Arabic}{2,}/u.test(next.normal) &&
    !next.normal.startsWith('ال') &&
    !['Preposition', 'Conjunction', 'Particle', 'Relative', 'Li', 'Demonstrative', 'YearWord'].some((tag) =>
      next.tags.has(tag),
    )
  );
}

const isPaidOrShared = ({ sentence, span: [, end] }: Match): boolean =>
  ['Currency', 'Percent', 'PerMille'].some((tag) => sentence[end]?.tags.has(tag));

const isInWords = ({ tokens }: Match): boolean => tokens[0]?.tags.has('Digits') !== true;
/** `مخطط 2017-2021` is a stretch of years. */
const isYears = ({ tokens }: Match): boolean => tokens.filter((token) => token.tags.has('Year')).length > 1;

const partsOfTexts = new Set(['الفصل', 'الباب', 'الجزء', 'القسم', 'الجدول', 'الملحق', 'للفصل']);
/** `يخالف أحكام الفصل 12 عقاب بالسجن`: the noun after it belongs to the sentence. */
const isPartOfText = ({ sentence, span: [start], tokens: [number] }: Match): boolean =>
  number?.tags.has('Digits') === true && partsOfTexts.has(sentence[start - 1]?.normal ?? '');

const dating = ['MonthName', 'HijriMonth', 'Weekday', 'YearWord', 'MonthWord', 'NumberSign'];

/** `كوفيد-19`: written together with the name that it is a part of. */
function isOfName({ sentence, span: [start], tokens: [number] }: Match): boolean {
  const [name, dash] = [sentence[start - 2], sentence[start - 1]];
  const isTogether = dash?.joint === 'attached' && number?.joint === 'attached' && !isLikeYear(number);
  return isTogether && /^\p{L}{3,}$/u.test(name?.normal ?? '') && !dating.some((tag) => name?.tags.has(tag) === true);
}

const unlessCounting = (match: Match): typeof claim | undefined =>
  isFollowedByNoun(match) || isCountedBehind(match) || isInWords(match) || isYears(match) ? undefined : claim;

/** The same number, once more in brackets: خمسة آلاف (5000). */
function isRestated({ sentence, span: [start], tokens: [token] }: Match): boolean {
  // Of `القرارات 300 (2016) و301 (2016)` neither year restates the other.
  const isBracketed = (at: number): boolean => sentence[at - 1]?.tags.has('Open') === true;
  const from = Math.max(0, start - 5);
  return (
    sentence
      .slice(from, start)
      .some(({ number }, i) => number !== undefined && number === token?.number && !isBracketed(from + i)) ||
    sentence[start + 2]?.number === token?.number
  );
}

/** Whether what is counted or paid follows the bracket: خمسة (5) أعضاء, where the digits are the ones that count. */
function carriesUnit({ sentence, span: [start, end] }: Match): boolean {
  const unit = sentence[end + 1];
  const isStretch = ['الي', 'حتي', 'و'].includes(unit?.normal ?? '') && sentence[end + 2]?.tags.has('Number') === true;
  return (
    unit !== undefined &&
    (isStretch ||
      unit.tags.has('TimeUnit') ||
      unit.tags.has('Currency') ||
      unit.tags.has('Percent') ||
      unit.tags.has('Every') ||
      isFollowedByNoun({ sentence, span: [start, end + 1] }))
  );
}

const isPriced = ({ sentence, span: [start] }: Match): boolean => currencyCodes.has(sentence[start - 1]?.normal ?? '');

/** `Q3 2020`, `2019-T1`. */
const isPartOfYear = ({ sentence, span: [start, end] }: Match): boolean =>
  /^[qtsh]$/u.test(sentence[start - 1]?.normal ?? '') &&
  /^[1-4]$/u.test(sentence[start]?.normal ?? '') &&
  [...sentence.slice(Math.max(0, start - 3), start - 1), ...sentence.slice(end, end + 3)].some(({ tags }) =>
    tags.has('Year'),
  );

/** `1437هـ` is a year, and no number with a letter. */
const isEra = (token: Token): boolean => token.tags.has('HijriEra') || token.tags.has('GregorianEra');

/** Numerals that state nothing: they only tell one article, page, telephone from another. */
export const rules: readonly Rule<'identifier'>[] = [
  {
    name: '<part of a text> <number>',
    match: `#Label من? ${open} ${list}`,
    produce: (match) =>
      isPaidOrShared(match) || (isInWords(match) && match.tokens[0]?.tags.has('Definite') !== true) ? undefined : claim,
  },
  {
    name: '<parts of a text> <numbers>',
    match: `#LabelPlural (من|بين)? ${open} [${number} ${nextOfMany} ${nextOfMany} ${nextOfMany} ${nextOfMany}]`,
    produce: unlessCounting,
  },
  {
    name: '<numbered thing> <number>',
    match: `#WeakLabel ${open} ${list}`,
    produce: (match) => (isYearOfPlan(match) ? undefined : unlessCounting(match)),
  },
  {
    name: 'أحكام <part of a text> <number>',
    match: `(أحكام|لأحكام|بأحكام|مقتضيات|لمقتضيات|بمقتضيات|بموجب|بمقتضى|إلى|مفهوم|معنى|نص) #WeakLabel ${list}`,
    produce: (match) => (isPartOfText(match) ? claim : undefined),
  },
  { name: '<document> <number>', match: `#OtherBearer ${open} ${list}`, produce: unlessCounting },
  {
    name: '<law> <number>',
    match: `#LawNoun ${open} ${list}`,
    produce: (match) => (isYearOfTreaty(match) ? undefined : unlessCounting(match)),
  },
  {
    name: 'رقم <number>',
    match: `#NumberSign ${open} ${list}`,
    produce: (match) => (isOfSession(match) ? undefined : claim),
  },
  {
    name: '<things> <number> و<number>',
    match: `[#Digits (#And|،|-|/) #Digits ${nextOfMany} ${nextOfMany} ${nextOfMany} ${nextOfMany}]`,
    produce: (match) => (isOfNumberedThings(match) ? unlessCounting(match) : undefined),
  },
  {
    name: '<two things> <number>',
    match: '[#Digits]',
    produce: (match) => (isOfPair(match) ? unlessCounting(match) : undefined),
  },
  { name: 'رقمي <number> و<number>', match: `#DualSign ${open} [#Digits #And #Digits]`, produce: unlessCounting },
  {
    name: '<gazette> عدد <number>',
    match: `#OtherBearer !#Number? عدد ${open} ${list}`,
    // `الجريدة الرسمية عدد 6844 – 8 يناير 2020`: the number, and its day.
    produce: ({ sentence, span: [, end] }) => (sentence[end]?.tags.has('MonthName') === true ? undefined : claim),
  },
  {
    name: '<gazette> عدد <number> – <day>',
    match: `#OtherBearer !#Number? عدد ${open} [${number}] (-|،|/) #Digits #MonthName`,
    produce: () => claim,
  },
  { name: 'العدد <number> من <gazette>', match: `العدد ${open} [${number}] (من|ل) #OtherBearer`, produce: () => claim },
  {
    name: '<item of a list>',
    match: '[(#Digits && #Integer)] (#Colon|#Close|#Joint)',
    produce: (match) => (isMarker(match) ? claim : undefined),
  },
  {
    name: '(<item of a list>)',
    match: '#Open [(#Digits && #Integer)] #Close',
    produce: (match, context) => (isBracketedMarker(match) || isInSequence(match, context) ? claim : undefined),
  },
  {
    name: '(<number>)',
    match: '#Open [#Number] #Close',
    produce: (match) => (isRestated(match) && !carriesUnit(match) ? claim : undefined),
  },
  {
    name: '<letters><number>',
    match: `#Latin -? [${number}]`,
    produce: (match) =>
      isPriced(match) ||
      isPartOfYear(match) ||
      beginsPeriod(match) ||
      (match.tokens[0]?.joint === 'spaced' && isFollowedByNoun(match))
        ? undefined
        : claim,
  },
  {
    name: '<name>-<number>',
    match: `!#Number - [#Digits]`,
    produce: (match) => (isOfName(match) ? claim : undefined),
  },
  {
    name: '<number><letter>',
    match: '[(#Digits && #Number) #Letter]',
    produce: (match) =>
      (match.tokens[1]?.joint === 'attached' || match.tokens[1]?.joint === 'run') && !isEra(match.tokens[1])
        ? claim
        : undefined,
  },
  {
    name: '<telephone>',
    match: '[#Digits #Digits #Digits+]',
    produce: ({ tokens, sentence, span }) =>
      sentence[span[0] - 1]?.normal === '+' || tokens[0]?.normal.startsWith('0') === true ? claim : undefined,
  },
  {
    name: 'الساعة <hour> و<minutes>',
    match: 'الساعة (#Ordinal|#Number) #And [#Number #TimeUnit]',
    produce: ({ tokens }) => (timeUnit(tokens[1]?.normal ?? '')?.designator === 'm' ? claim : undefined),
  },
  { name: 'الساعة (<clock>)', match: 'الساعة #Open [#Digits]', produce: () => claim },
  { name: '<number>°', match: '[#Number °]', produce: () => claim },
];

/** `الدورة رقم 142` is the number of a session. */
const isOfSession = ({ sentence, span: [start] }: Match): boolean =>
  sentence.slice(Math.max(0, start - 5), start).some((token) => token.tags.has('Session'));

/** `(1) تتولى الوزارة`: at the head of a sentence, before a verb or what bears the article, and mostly where no plural could follow. */
const isBracketedMarker = ({ sentence, span: [start, end], tokens: [number] }: Match): boolean =>
  start === 1 &&
  sentence[end + 1]?.tags.has('TimeUnit') !== true &&
  sentence[end + 1]?.tags.has('Currency') !== true &&
  (Number(number?.number) <= 2 || /^(?:ال|[تي]\p{L}{2})/u.test(sentence[end + 1]?.normal ?? ''));

// As many sentences as an item of a list may have.
const farthestItem = 8;

/** `(2) استعادة …`, `(3) دعم …`: its neighbours are numbered on, each at the head of a sentence. */
function isInSequence({ number, span: [start], tokens: [token] }: Match, { sentences }: Context): boolean {
  const value = Number(token?.number);
  const heads = (from: number, to: number): boolean =>
    sentences.slice(Math.max(0, from), to).some(([open, head, close]) => {
      const isHead = open?.tags.has('Open') === true && close?.tags.has('Close') === true;
      return isHead && head?.number === String(from < number ? value - 1 : value + 1);
    });
  return start === 1 && (heads(number - farthestItem, number) || heads(number + 1, number + 1 + farthestItem));
}

const isMarker = ({ sentence, span: [start, end] }: Match): boolean =>
  start === 0 && end + 1 < sentence.length && !['Number', 'MonthName'].some((tag) => sentence[end + 1]?.tags.has(tag));
