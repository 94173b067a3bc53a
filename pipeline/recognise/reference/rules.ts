import { hasArticle, isCountable } from '../numeral/countable.js';
import { isLikeYear } from '../numeral/year.js';
import type { Match, Rule } from '../rule.js';
import { bearerBefore, referenceOf } from './number.js';

// `1.58.250`, `2-15-40`, `م/21`, `71 /16`; a letter stands alone.
const more = '(#Joint #Digits|#Joint #Letter)?';
const number = `[<number>(#Digits|#Letter) ${more} ${more} ${more}]`;
const open = '#Open?';
const another = `(#And|،) #NumberSign? ${open} [<number>#Digits ${more} ${more} ${more}]`;

const after = (match: Match) => match.sentence[match.span[1]];

/** Whether a number that follows its noun without رقم is its number, and neither a year nor a number of things. */
function isBare(match: Match): boolean {
  const [first] = match.tokens;
  const next = after(match);
  if (first === undefined || !first.tags.has('Digits') || (match.tokens.length === 1 && isLikeYear(first)))
    return false;
  return next === undefined || !isCountable(next) || hasArticle(next) || next.tags.has('LawKind');
}

const nounBefore = (match: Match, steps: number) =>
  match.sentence
    .slice(Math.max(0, match.span[0] - steps), match.span[0])
    .findLast((token) => token.tags.has('LawNoun'));

const ofList = ['Digits', 'Joint', 'And', 'Comma', 'Open', 'Close', 'LawKind'];

/** What the first number of a list stands after: القوانين رقم 12 و13 و14. */
function opener({ sentence, span: [start] }: Match) {
  const at = sentence.slice(0, start).findLastIndex(({ tags }) => !ofList.some((tag) => tags.has(tag)));
  return sentence.slice(at + 1, start).some(({ tags }) => tags.has('Digits')) ? sentence[at] : undefined;
}

const bodies = new Set(['مجلس', 'الجمعيه', 'الامم', 'منظمه']);
// As far as a body's name of four words reaches: الجمعية العامة للأمم المتحدة.
const longestBody = 4;

/** The law whose list of numbers it is; the body that decided may stand between: قرارات مجلس الأمن 242 و338. */
function decided(match: Match) {
  const last = opener(match);
  if (last === undefined || last.tags.has('LawNoun')) return last;
  const at = match.sentence.indexOf(last);
  const noun = match.sentence.slice(Math.max(0, at - longestBody), at).findLastIndex(({ tags }) => tags.has('LawNoun'));
  const law = Math.max(0, at - longestBody) + noun;
  return noun >= 0 && bodies.has(match.sentence[law + 1]?.normal ?? '') ? match.sentence[law] : undefined;
}

/** `هذا القانون` is named by pointing, and bears no number. */
function isPointedAt({ sentence, span }: Match): boolean {
  const at = sentence.slice(0, span[0]).findLastIndex((token) => token.tags.has('LawNoun'));
  return sentence[at - 1]?.tags.has('Demonstrative') === true;
}

// The body that issued it: منشور السيد رئيس الحكومة عدد 11.
const farthestOfNumbered = 7;

/** How the numbers of laws, decrees and decisions are written. */
export const rules: readonly Rule<'reference'>[] = [
  {
    name: '<law> … رقم <number>',
    match: `#NumberSign #Colon? ${open} ${number}`,
    produce: (match) => referenceOf(bearerBefore(match), match.tokens),
  },
  {
    name: '<law> … رقم <number> و<number>',
    match: another,
    produce: (match) =>
      opener(match)?.tags.has('NumberSign') === true && isBare(match)
        ? referenceOf(bearerBefore(match), match.tokens)
        : undefined,
  },
  {
    name: '<law> <number>',
    match: `#LawNoun #LawKind? ${open} ${number}`,
    produce: (match) =>
      isBare(match) && !isPointedAt(match) ? referenceOf(nounBefore(match, 3), match.tokens) : undefined,
  },
  {
    name: '<laws> <number> و<number>',
    match: another,
    produce: (match) => (isBare(match) ? referenceOf(decided(match), match.tokens) : undefined),
  },
  {
    name: '<decision> مجلس الأمن <number>',
    match: `#LawNoun (مجلس الأمن|الجمعية العامة|الأمم المتحدة|منظمة العمل) (الدولي|الدولية|للأمم المتحدة)? ${open} [<number>#Digits]`,
    produce: (match) =>
      after(match)?.tags.has('Number') === true ? undefined : referenceOf(nounBefore(match, 6), match.tokens),
  },
  {
    name: '<law> عدد <number>',
    match: `(#Quantity && عدد) ${number}`,
    produce: (match) =>
      isBare(match) ? referenceOf(bearerBefore(match, farthestOfNumbered), match.tokens) : undefined,
  },
];
