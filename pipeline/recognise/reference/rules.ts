import type { Token } from '../../arabic/token.js';
import { hasArticle, isCountable } from '../numeral/countable.js';
import { isOfSession } from '../numeral/regular-session.js';
import { isLikeYear } from '../numeral/year.js';
import type { Context, Match, Rule } from '../rule.js';
import { lawParts } from './lexicon.js';
import { isCompound, isOfYear, isSign, opener } from './list.js';
import { bearerBefore, referenceOf } from './number.js';

// `1.58.250`, `2-15-40`, `م/21`, `71 /16`; a letter stands alone.
const more = '(#Joint #Digits|#Joint #Letter)?';
const number = `[<number>(#Digits|#Letter) ${more} ${more} ${more}]`;
const open = '#Open?';
const another = `(#And|،) (#NumberSign|عدد)? ${open} [<number>#Digits ${more} ${more} ${more}]`;

const after = (match: Match, steps = 0) => match.sentence[match.span[1] + steps];

/** Whether a number that follows its noun without رقم is its number, and neither a year nor a day, a share nor a number of things. */
function isBare(match: Match): boolean {
  const [first] = match.tokens;
  const next = after(match);
  if (first === undefined || !first.tags.has('Digits') || (match.tokens.length === 1 && isLikeYear(first)))
    return isOfYear(match);
  // `وتم توجيه 25%`: the act, and no directive.
  if (next?.tags.has('MonthName') === true || next?.tags.has('Percent') === true) return false;
  return next === undefined || !isCountable(next) || hasArticle(next) || next.tags.has('LawKind');
}

const nounBefore = (match: Match, steps: number) =>
  match.sentence
    .slice(Math.max(0, match.span[0] - steps), match.span[0])
    .findLast((token) => token.tags.has('LawNoun'));

const bodies = new Set(['مجلس', 'المجلس', 'الجمعيه', 'الامم', 'منظمه', 'مؤتمر', 'لجنه', 'اللجنه']);
const isDecider = (token: Token | undefined): boolean => bodies.has(token?.normal ?? '');
// As far as a body's name of four words reaches: الجمعية العامة للأمم المتحدة.
const longestBody = 5;

/** The law that stands before the body that decided it, whose name ends before a token: قرارات مجلس الأمن. */
function lawOfBody(sentence: readonly Token[], end: number): Token | undefined {
  for (let at = end - 1; at >= Math.max(0, end - longestBody); at--) {
    const token = sentence[at];
    if (token === undefined || !/^\p{L}/u.test(token.normal) || token.tags.has('Number')) return undefined;
    if (token.tags.has('LawNoun')) return isDecider(sentence[at + 1]) || token.tags.has('LawNouns') ? token : undefined;
  }
  return undefined;
}

/** The law whose list of numbers it is; the body that decided may stand between: قرارات مجلس الأمن 242 و338. */
function decided(match: Match): Token | undefined {
  const last = opener(match);
  if (last === undefined || last.tags.has('LawNoun')) return last;
  return lawOfBody(match.sentence, match.sentence.indexOf(last) + 1);
}

/** `هذا القانون` is named by pointing, and bears no number. */
function isPointedAt({ sentence, span }: Match): boolean {
  const at = sentence.slice(0, span[0]).findLastIndex((token) => token.tags.has('LawNoun'));
  return sentence[at - 1]?.tags.has('Demonstrative') === true;
}

// The body that issued it: منشور السيد رئيس الحكومة عدد 11.
const farthestOfNumbered = 7;

// `قانون غسل الأموال 80 لسنة 2002`: between the law and its number stands what it is about.
const farthestOfYear = 5;
const isNamed = ({ sentence, span: [start] }: Match): boolean => {
  const before = sentence[sentence[start - 1]?.tags.has('Open') === true ? start - 2 : start - 1];
  return before !== undefined && (hasArticle(before) || before.tags.has('LawNoun'));
};

/** `رقم (1) لسنة 2019`, a line over the law, as gazettes of Iraq and Egypt have it. */
function lawBelow({ sentence, number }: Match, { sentences }: Context): Token | undefined {
  const line = sentence.filter(({ tags }) => !tags.has('Newline'));
  const isLine = line[0]?.tags.has('NumberSign') === true && line.at(-1)?.tags.has('Year') === true;
  const below = sentences[number + 1]?.[0];
  return isLine && below?.tags.has('LawNoun') === true ? below : undefined;
}

// No body has more.
const mostMembers = 200;
/** `صوتت لقرار مجلس الأمن 14 دولة`. */
const isOfMembers = (match: Match): boolean => {
  const next = after(match);
  return Number(match.tokens.at(-1)?.number) < mostMembers && isCountable(next) && !hasArticle(next);
};

/** How the numbers of laws, decrees and decisions are written. */
export const rules: readonly Rule<'reference'>[] = [
  {
    name: '<law> … رقم <number>',
    match: `#NumberSign #Colon? ${open} ${number}`,
    produce: (match) => referenceOf(bearerBefore(match), match.tokens),
  },
  {
    name: 'رقم <number> لسنة <year>, <law>',
    match: `#NumberSign ${open} ${number} #Close? ل #YearWord #Year`,
    produce: (match, context) => referenceOf(lawBelow(match, context), match.tokens),
  },
  {
    name: 'ق <number> د.ع',
    match: 'ق #Colon? [<number>#Digits]',
    produce: ({ sentence, span: [start], tokens: [token] }) =>
      token?.number !== undefined && isOfSession(sentence, start) ? { number: token.number, of: 'قرار' } : undefined,
  },
  {
    name: '<law> … رقم (<year>)<number>',
    match: '#NumberSign [#Open (#Digits && #Year) #Close #Digits]',
    produce: (match) =>
      match.tokens.slice(1).every(({ joint }) => joint === 'attached')
        ? referenceOf(bearerBefore(match), match.tokens)
        : undefined,
  },
  {
    name: '<law> … رقم /<number>/',
    match: '#NumberSign #Joint [<number>#Digits] #Joint',
    produce: (match) => referenceOf(bearerBefore(match), match.tokens),
  },
  {
    name: '<law> /<number>/',
    match: '#LawNoun #LawKind? #Joint [<number>#Digits] #Joint',
    produce: (match) => referenceOf(bearerBefore(match, 3), match.tokens),
  },
  {
    name: '<decision> <number> ألف (د-<session>)',
    match: '[<number>#Number] #Open د #Joint #Digits',
    produce: (match) => referenceOf(bearerBefore(match, longestBody), match.tokens),
  },
  {
    name: '<decision> <number> باء',
    match: `[<number>#Digits (#Joint #Digits)? (${lawParts.join('|')})]`,
    produce: (match) => referenceOf(bearerBefore(match, longestBody), match.tokens),
  },
  {
    name: '<law> … رقم <number in words>',
    match: `#NumberSign ${open} [#Number]`,
    produce: (match) =>
      match.tokens[0]?.tags.has('Digits') === true ? undefined : referenceOf(bearerBefore(match), match.tokens),
  },
  {
    name: '<laws> رقمي <number>',
    match: `#DualSign ${open} ${number}`,
    produce: (match) => referenceOf(bearerBefore(match, farthestOfNumbered), match.tokens),
  },
  {
    name: '<law> … رقم <number> و<number>',
    match: another,
    produce: (match) =>
      isSign(opener(match)) && isBare(match) ? referenceOf(bearerBefore(match), match.tokens) : undefined,
  },
  {
    name: '<law> <number>',
    match: `#LawNoun (#Joint #LawKind|#LawKind)? ${open} ${number}`,
    produce: (match) =>
      isBare(match) && !isPointedAt(match) ? referenceOf(bearerBefore(match, 3), match.tokens) : undefined,
  },
  {
    name: '<laws> <number> و<number>',
    match: another,
    produce: (match) => (isBare(match) ? referenceOf(decided(match), match.tokens) : undefined),
  },
  {
    name: '<decision> مجلس الأمن <number>',
    match: `#LawNoun (مجلس الأمن|الجمعية العامة|الأمم المتحدة|منظمة العمل) (الدولي|الدولية|الأمم المتحدة)? ${open} [<number>#Digits]`,
    produce: (match) =>
      after(match)?.tags.has('Number') === true || isOfMembers(match)
        ? undefined
        : referenceOf(nounBefore(match, 6), match.tokens),
  },
  {
    name: '<decision> <body> <number>',
    match: '[#Digits #Joint #Digits]',
    produce: (match) =>
      isBare(match) && after(match)?.tags.has('Joint') !== true
        ? referenceOf(lawOfBody(match.sentence, match.span[0]), match.tokens)
        : undefined,
  },
  {
    name: '<decision> A/RES/<number>',
    match: '[#Latin #Joint #Latin #Joint #Digits (#Joint #Digits)?]',
    produce: (match) => referenceOf(bearerBefore(match, longestBody), match.tokens),
  },
  {
    name: '<decision> <number>/م أ-<session>',
    match: '[#Digits #Joint م (أ|أإ) #Joint #Digits]',
    produce: (match) => referenceOf(bearerBefore(match, longestBody), match.tokens),
  },
  {
    name: '<laws> <body> <number> و<number>',
    match: '[<number>#Digits] (#And|،) #Digits',
    produce: (match) =>
      isBare(match) && !isCountable(after(match, 2))
        ? referenceOf(lawOfBody(match.sentence, match.span[0]), match.tokens)
        : undefined,
  },
  {
    name: '<law> … <number> لسنة <year>',
    match: '#Open? [<number>#Digits] #Close? ل #YearWord #Year',
    produce: (match) => (isNamed(match) ? referenceOf(bearerBefore(match, farthestOfYear), match.tokens) : undefined),
  },
  {
    name: '<law> عدد <number>',
    match: `(#Quantity && عدد) ${number}`,
    produce: (match) =>
      isBare(match) || isCompound(match)
        ? referenceOf(bearerBefore(match, farthestOfNumbered), match.tokens)
        : undefined,
  },
];
