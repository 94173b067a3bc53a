import { fold } from '../../arabic/fold.js';
import { ordinalWord } from '../../arabic/numeral-words.js';
import type { Token } from '../../arabic/token.js';
import type { Values } from '../../schemas.js';
import { isRegularSession } from '../numeral/regular-session.js';
import { hasArticle, isCountable } from '../numeral/countable.js';
import type { Match, Rule } from '../rule.js';

// Adjectives and the owner, each with the article: الاجتماع الوزاري العربي الثالث, مؤتمر الأطراف الثاني والعشرون.
const adjectives = '(/^ال./ && !#Ordinal && !#Session)?';
const between = `${adjectives} ${adjectives} ${adjectives} ${adjectives}`;

const word = '(/^../ && !#Ordinal && !#Session)';

const ordinalOf = (number: string | undefined): Values['ordinal'] | undefined =>
  number === undefined ? undefined : { value: number };

/** Whether an ordinal is said of the event and not of a word between: اجتماع اللجنة الثالثة is no third meeting. */
function agrees(event: Token | undefined, ordinal: Token | undefined): boolean {
  const [word = ''] = ordinal?.normal.split(' ') ?? [];
  if (event === undefined || ordinalWord(word) === undefined) return true;
  return event.tags.has('FeminineSession') === (word.endsWith('ه') || word === 'الاولي' || word === 'اولي');
}

const functional = [
  'Preposition',
  'And',
  'Li',
  'Conjunction',
  'Relative',
  'Pronoun',
  'Particle',
  'YearWord',
  'MonthWord',
  'Month',
];

/** Digits number an event where no noun follows that they would count. */
function isNumbering({ sentence, span, tokens }: Match): boolean {
  const [number] = tokens;
  const next = sentence[span[1]];
  if (number === undefined || !number.tags.has('Integer') || number.tags.has('Year') || /[.,]/u.test(number.normal))
    return false;
  if (number.tags.has('Definite') || next === undefined) return true;
  // شارك في الاجتماع (5) أعضاء
  const noun = next.tags.has('Close') ? sentence[span[1] + 1] : undefined;
  if (isCountable(noun) && !hasArticle(noun)) return false;
  return (
    functional.some((tag) => next.tags.has(tag)) ||
    !/^\p{Script=Arabic}/u.test(next.normal) ||
    next.normal.startsWith('ال')
  );
}

const roman = /^(?=[ivxl])(x{0,3}|xl|l?x{0,3})(ix|iv|v?i{0,3})$/u;
const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanOf(token: Token | undefined): string | undefined {
  if (token === undefined || !roman.test(token.normal) || token.text !== token.text.toUpperCase()) return undefined;
  const values = Array.from(token.normal, (letter) => romanValues[letter] ?? 0);
  return String(values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0));
}

const event = (match: Match): Token | undefined =>
  match.sentence.slice(Math.max(0, match.span[0] - 7), match.span[0]).findLast((token) => token.tags.has('Session'));

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

// Whose numbers tell one from another: نائب الرئيس الثاني.
const offices = new Set(['نائب', 'مساعد', 'وكيل', 'خليفة', 'رئيس', 'وزير'].map(fold));
const nameless = [...functional, 'DayWord', 'Weekday', 'MonthName', 'TimeUnit', 'Number', 'Ordinal', 'DayAdverb'];

/** `مؤتمر برلين الثاني`: between the event and its number stands whose or what it is, without article. */
function isNamed({ sentence, span: [start], tokens }: Match): boolean {
  const at = sentence.slice(0, start).findLastIndex(({ tags }) => tags.has('Session'));
  const [head, name] = [sentence[at], sentence[at + 1]];
  if (head === undefined || name === undefined || hasArticle(head) || tokens[0]?.normal.startsWith('ال') !== true)
    return false;
  const between = sentence.slice(at + 1, start);
  return (
    !hasArticle(name) &&
    !offices.has(name.normal) &&
    between.every(({ normal, tags }) => /^\p{L}{2}/u.test(normal) && !nameless.some((tag) => tags.has(tag)))
  );
}

/** `الأسبوع الأول من ماي` is a time; a week that is an event has a name: `الأسبوع الأخضر الأول`. */
const isWeekOfMonth = ({ sentence, span: [start] }: Match): boolean =>
  sentence[start - 1]?.normal === 'الاسبوع' || sentence[start - 1]?.normal === 'اسبوع';

/** `الخامس والعشرون` as a text of its own. */
const whole: Rule<'ordinal'>['produce'] = ({ sentence, tokens }, { sentences }) =>
  sentences.length === 1 && sentence.length === 1 ? ordinalOf(tokens[0]?.number) : undefined;

/** How editions and sessions are numbered. */
export const rules: readonly Rule<'ordinal'>[] = [
  {
    name: '<event> <ordinal>',
    match: `#Session ${between} #Open? [<number>#Ordinal]`,
    produce: (match) =>
      agrees(event(match), match.tokens[0]) && !isWeekOfMonth(match) ? ordinalOf(match.tokens[0]?.number) : undefined,
  },
  {
    name: '<event> <name> <ordinal>',
    match: `#Session ${word} ${word}? ${between} [<number>#Ordinal]`,
    produce: (match) =>
      isNamed(match) && agrees(event(match), match.tokens[0]) ? ordinalOf(match.tokens[0]?.number) : undefined,
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
    match: `#Session ${between} (رقم|عدد)? #Open? [<number>(#Digits && #Number)]`,
    produce: (match) => (isNumbering(match) ? ordinalOf(match.tokens[0]?.number) : undefined),
  },
  {
    name: '<event> <Roman numeral>',
    match: `#Session ${between} ال? [<number>#Latin]`,
    produce: (match) => ordinalOf(romanOf(match.tokens[0])),
  },
  {
    name: '<two events> <ordinal>',
    match: `#SessionPair ${between} [<number>(#Ordinal|#Digits)] #And (#Ordinal|#Digits)`,
    produce: (match) => ordinalOf(match.tokens[0]?.number),
  },
  {
    name: '<two events> <ordinal> و<ordinal>',
    match: `#SessionPair ${between} (#Ordinal|#Digits) #And [<number>(#Ordinal|#Digits)]`,
    produce: (match) => ordinalOf(match.tokens[0]?.number),
  },
  { name: '<ordinal and nothing else>', match: '[#Ordinal]', confidence: 0.5, produce: whole },
  { name: '<definite number and nothing else>', match: '[(#Definite && #Number)]', confidence: 0.5, produce: whole },
];
