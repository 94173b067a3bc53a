import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Values } from '../../schemas.js';
import { isRegularSession } from '../numeral/regular-session.js';
import { hasArticle, isCountable } from '../numeral/countable.js';
import type { Match, Rule } from '../rule.js';
import { agrees, nameBetween, functional, isBeside, isOther, qualifiers } from './event.js';

// Adjectives and the owner, each with the article: الاجتماع الوزاري العربي الثالث, مؤتمر الأطراف الثاني والعشرون.
const adjectives = '(/^ال./ && !#Ordinal && !#Session)?';
// `غير العادية`, `رفيع المستوى`: what stands before an adjective, or before the noun that it is of.
const qualified = `(${qualifiers.join('|')})?`;
const between = `${adjectives} ${adjectives} ${qualified} ${adjectives} ${adjectives}`;

/** One of several numbers, bare or in brackets: `الدورتين [29] و30`, `دورتيه ([29]) و(30)`. */
const bare = 'ال? #Open? (#Ordinal|#Digits) #Close?';
const numbered = 'ال? #Open? [<number>(#Ordinal|#Digits)] #Close?';

const ordinalOf = (number: string | undefined): Values['ordinal'] | undefined =>
  number === undefined ? undefined : { value: number };

const isMany = ({ normal, tags }: Token): boolean =>
  tags.has('PluralNoun') || normal === 'مجموعه' || /.{3}ات$/u.test(normal);

/** `الجلسات الأولى والثانية و3 أعضاء`: what follows is counted. */
const isThing = ({ sentence, span: [, end] }: Match): boolean =>
  isCountable(sentence[sentence[end]?.tags.has('Close') === true ? end + 1 : end]);

/** Digits number an event where no noun follows that they would count. */
function isNumbering({ sentence, span, tokens }: Match): boolean {
  const [number] = tokens;
  const next = sentence[span[1]];
  if (number === undefined || !number.tags.has('Integer') || number.tags.has('Year') || /[.,]/u.test(number.normal))
    return false;
  // `منتدى البلديات الـ12`
  if (number.tags.has('Definite'))
    return isOfParties(sentence, span[0]) || !sentence.slice(Math.max(0, span[0] - 4), span[0]).some(isMany);
  if (next === undefined) return true;
  // شارك في الاجتماع (5) أعضاء
  const noun = next.tags.has('Close') ? sentence[span[1] + 1] : undefined;
  if (isCountable(noun) && !hasArticle(noun)) return false;
  return (
    functional.some((tag) => next.tags.has(tag)) ||
    !/^\p{Script=Arabic}/u.test(next.normal) ||
    /^(?:ال|ل?هذ)/u.test(next.normal)
  );
}

// Of those before it, texts say as often that they are the first or second of some.
const leastReport = 11;
const isReport = ({ sentence, span: [start], tokens: [number] }: Match): boolean => {
  const head = sentence.slice(0, start).findLast(({ bare }) => bare.startsWith('تقرير'));
  return Number(number?.number) >= leastReport && agrees(head, number) && !isOther(sentence[start - 1]);
};

/** `مؤتمر الأطراف الـ28`: a conference of the parties to a treaty is one of many, and they are not counted. */
const isOfParties = (sentence: readonly Token[], at: number): boolean =>
  sentence[at - 1]?.normal === 'الاطراف' && /^(?:ال)?(?:مؤتمر|موتمر)$/u.test(sentence[at - 2]?.normal ?? '');

const roman = /^(?=[ivxl])(x{0,3}|xl|l?x{0,3})(ix|iv|v?i{0,3})$/u;
const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanOf(token: Token | undefined): string | undefined {
  if (token === undefined || !roman.test(token.normal) || token.text !== token.text.toUpperCase()) return undefined;
  const values = Array.from(token.normal, (letter) => romanValues[letter] ?? 0);
  return String(values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0));
}

const event = (match: Match): Token | undefined =>
  match.sentence.slice(Math.max(0, match.span[0] - 7), match.span[0]).findLast((token) => token.tags.has('Session'));

/** Beside its event, or where only adjectives of the event are between. */
function isOfEvent(match: Match): boolean {
  const {
    sentence,
    span: [start],
    tokens: [number],
  } = match;
  return isBeside(sentence, start) || (agrees(event(match), number) && !isOther(sentence[start - 1]));
}

/** `مؤتمر برلين الثاني`. */
const isNamed = (match: Match): boolean =>
  match.tokens[0]?.normal.startsWith('ال') === true &&
  !isWeekOfMonth(match) &&
  nameBetween(match.sentence, match.span[0]) !== undefined;

/** `قمة بريكس الـ15`; but `قمة مجموعة الـ20` and `قمة دول الاتحاد الـ27` are of so many. */
function isNamedByNumber({ sentence, span: [start], tokens: [number] }: Match): boolean {
  const name = number?.tags.has('Integer') === true ? nameBetween(sentence, start) : undefined;
  return name !== undefined && name.length > 0 && !name.some(isMany);
}

/** `الاجتماعات السنوية الثامنة والأربعين`: meetings that are held as one. */
function isSeries({ sentence, span: [start], tokens: [number] }: Match): boolean {
  const head = sentence.slice(Math.max(0, start - 5), start).findLast(({ tags }) => tags.has('SessionPair'));
  return (
    head !== undefined && hasArticle(head) && head.normal.endsWith('ات') && /^\S*ه(?: |$)/u.test(number?.normal ?? '')
  );
}

/** `جلسة مجلس الوزراء رقم 45`; but `جلسة اللجنة رقم 3` is that of one of several. */
function isOfBody({ sentence, span: [start] }: Match): boolean {
  const sign = sentence.slice(0, start).findLastIndex(({ tags }) => tags.has('NumberSign'));
  return !isNumberedToo(sentence[sign - 1]) && nameBetween(sentence, sign)?.some(isNumberedToo) === false;
}
const others = ['LawNoun', 'OtherBearer', 'Label', 'WeakLabel'];
const isNumberedToo = (token: Token | undefined): boolean => others.some((tag) => token?.tags.has(tag) === true);

/** `عقدت الدورة الأولى في ماي و[الثانية] في يونيو`: the event is that of the ordinal before, which it follows. */
function isNextEvent({ sentence, span: [start, end], tokens: [token] }: Match): boolean {
  const at = sentence.slice(0, start).findLastIndex(({ tags }) => tags.has('Ordinal'));
  const [head, before, next] = [sentence[at - 1], sentence[at], sentence[end]];
  const isSaid = head?.tags.has('Session') === true && agrees(head, before) && agrees(head, token);
  const isDefinite = token?.normal.startsWith('ال') === true;
  const isFollowing = Number(token?.number) === Number(before?.number) + 1;
  return (
    isSaid &&
    isDefinite &&
    isFollowing &&
    (next?.tags.has('Preposition') === true || next?.tags.has('DayWord') === true)
  );
}

/** `الأسبوع الأول من ماي` is a time; a week that is an event has a name: `الأسبوع الأخضر الأول`. */
const isWeekOfMonth = ({ sentence, span: [start] }: Match): boolean =>
  sentence[start - 1]?.normal === 'الاسبوع' || sentence[start - 1]?.normal === 'اسبوع';

// `الأسبوع الوبائي 28` is one of the year's.
const week = fold('أسبوع');

/** `الخامس والعشرون` as a text of its own. */
const whole: Rule<'ordinal'>['produce'] = ({ sentence, tokens }, { sentences }) =>
  sentences.length === 1 && sentence.length === 1 ? ordinalOf(tokens[0]?.number) : undefined;

/** How editions and sessions are numbered. */
export const rules: readonly Rule<'ordinal'>[] = [
  {
    name: '<event> <ordinal>',
    match: `#Session ${between} #Open? [<number>#Ordinal]`,
    produce: (match) => (isOfEvent(match) && !isWeekOfMonth(match) ? ordinalOf(match.tokens[0]?.number) : undefined),
  },
  {
    name: '<event> <name> <ordinal>',
    match: '[<number>#Ordinal]',
    produce: (match) => (isNamed(match) ? ordinalOf(match.tokens[0]?.number) : undefined),
  },
  {
    name: 'التقرير <ordinal>',
    match: `(تقرير|التقرير|تقريره|تقريرها) ${between} [<number>#Ordinal]`,
    produce: (match) => (isReport(match) ? ordinalOf(match.tokens[0]?.number) : undefined),
  },
  {
    name: '<event> <name> الـ<number>',
    match: '[<number>(#Definite && #Digits)]',
    produce: (match) => (isNamedByNumber(match) ? ordinalOf(match.tokens[0]?.number) : undefined),
  },
  {
    name: '<event> <ordinal> و<ordinal>',
    match: `#Session ${between} #Ordinal #And [<number>#Ordinal]`,
    produce: (match) =>
      agrees(event(match), match.tokens[0]) && match.tokens[0]?.tags.has('Definite') === true
        ? ordinalOf(match.tokens[0].number)
        : undefined,
  },
  {
    name: '<event> <ordinal> و<ordinal> و<ordinal>',
    match: `#Session ${between} #Ordinal #And #Ordinal #And [<number>#Ordinal]`,
    produce: (match) =>
      agrees(event(match), match.tokens[0]) && match.tokens[0]?.tags.has('Definite') === true
        ? ordinalOf(match.tokens[0].number)
        : undefined,
  },
  {
    name: '<ordinal> <event>',
    match: '[<number>#Ordinal] #Session',
    produce: (match) =>
      match.tokens[0]?.tags.has('Definite') === true || match.sentence[match.span[1]]?.normal.startsWith('ال') === true
        ? undefined
        : ordinalOf(match.tokens[0]?.number),
  },
  {
    name: '<event> <ordinal> … و<ordinal>',
    match: '#And [<number>#Ordinal]',
    produce: (match) => (isNextEvent(match) ? ordinalOf(match.tokens[0]?.number) : undefined),
  },
  {
    name: 'د.ع <number>',
    match: '#Currency #Open? [<number>(#Digits && #Integer)]',
    produce: ({ sentence, span: [start], tokens }) =>
      [1, 2].some((steps) => isRegularSession(sentence, start - steps)) ? ordinalOf(tokens[0]?.number) : undefined,
  },
  {
    name: '<event> <number>',
    match: `#Session ${between} (رقم|عدد|ال)? #Open? [<number>(#Digits && #Number)]`,
    produce: (match) =>
      isNumbering(match) && event(match)?.bare !== week ? ordinalOf(match.tokens[0]?.number) : undefined,
  },
  {
    name: '<event> <Roman numeral>',
    match: `#Session ${between} ال? [<number>#Latin]`,
    produce: (match) => ordinalOf(romanOf(match.tokens[0])),
  },
  {
    name: '<two events> <ordinal>',
    match: `#SessionPair ${between} ${numbered} (#And|،) ${bare}`,
    produce: (match) => ordinalOf(match.tokens[0]?.number),
  },
  {
    name: '<two events> <ordinal> و<ordinal>',
    match: `#SessionPair ${between} ${bare} (#And|،) ${numbered}`,
    produce: (match) => (isThing(match) ? undefined : ordinalOf(match.tokens[0]?.number)),
  },
  {
    name: '<events> <ordinal> و<ordinal> و<ordinal>',
    match: `#SessionPair ${between} ${bare} (#And|،) ${bare} (#And|،) ${numbered}`,
    produce: (match) => (isThing(match) ? undefined : ordinalOf(match.tokens[0]?.number)),
  },
  {
    name: '<events> <ordinal> إلى',
    match: `#SessionPair ${between} من? [<number>(#Ordinal && #Definite)] #To (#Ordinal && #Definite)`,
    produce: (match) => ordinalOf(match.tokens[0]?.number),
  },
  {
    name: '<events> … إلى <ordinal>',
    match: `#SessionPair ${between} من? (#Ordinal && #Definite) #To [<number>(#Ordinal && #Definite)]`,
    produce: (match) => ordinalOf(match.tokens[0]?.number),
  },
  {
    name: '<events> <ordinal>',
    match: `#SessionPair ${between} [<number>(#Ordinal && #Definite)]`,
    produce: (match) => (isSeries(match) ? ordinalOf(match.tokens[0]?.number) : undefined),
  },
  {
    name: '<event> <body> رقم <number>',
    match: '#NumberSign #Open? [<number>(#Digits && #Integer)]',
    produce: (match) => (isOfBody(match) ? ordinalOf(match.tokens[0]?.number) : undefined),
  },
  { name: '<ordinal and nothing else>', match: '[#Ordinal]', confidence: 0.5, produce: whole },
  { name: '<definite number and nothing else>', match: '[(#Definite && #Number)]', confidence: 0.5, produce: whole },
];
