import { fold } from '../../arabic/fold.js';
import { ordinalWord } from '../../arabic/numeral-words.js';
import { isQuoteMark } from '../../arabic/quotes.js';
import type { Token } from '../../arabic/token.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import { hasArticle } from '../numeral/countable.js';
import { femininePlurals, otherNumbered, pairs, persons } from './lexicon.js';

// Whose numbers tell one from another: نائب الرئيس الثاني.
const offices = new Set(['نائب', 'مساعد', 'وكيل', 'خليفة', 'رئيس', 'وزير'].map(fold));
/** Words of grammar, which end the name of an event. */
export const functional = [
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
const nameless = [
  ...functional.filter((tag) => tag !== 'Li'),
  'DayWord',
  'Weekday',
  'MonthName',
  'TimeUnit',
  'DayAdverb',
];

// As far as a name reaches: مهرجان القاهرة الدولي للمسرح والفنون الشعبية الخامس.
const farthest = 9;
// `مؤتمر أصدقاء المدينة`: the words without article that a name begins with.
const mostBare = 2;
// From here on an ordinal is of two words, whose gender texts mistake.
const leastCompound = 11;

/** Whether an ordinal is said of the event and not of a word between: اجتماع اللجنة الثالثة is no third meeting. */
export const agrees = (event: Token | undefined, ordinal: Token | undefined): boolean =>
  event === undefined || isOfGender(event.tags.has('FeminineSession'), ordinal);

function isOfGender(isFeminine: boolean, ordinal: Token | undefined): boolean {
  const [word = ''] = ordinal?.normal.split(' ') ?? [];
  return ordinalWord(word) === undefined || isFeminine === (word.endsWith('ه') || word === 'الاولي' || word === 'اولي');
}

/** Events of two words, to whether they are feminine. */
const eventPairs = new Map(
  Object.entries(pairs).flatMap(([first, seconds]) =>
    seconds
      .split(' ')
      .map((second) => [fold(`${first} ${second}`), first.endsWith('ة') || femininePlurals.includes(first)] as const),
  ),
);

/** Whether the name of an event that a number agrees with ends at a token, which may hold both words of a phrase. */
function isEventAt(sentence: readonly Token[], at: number, number: Token | undefined): boolean {
  const token = sentence[at];
  if (token === undefined) return false;
  if (token.tags.has('Session')) return agrees(token, number);
  const before = withoutArticle(sentence[at - 1]?.normal ?? '');
  const isFeminine = eventPairs.get(token.normal) ?? eventPairs.get(`${before} ${withoutArticle(token.normal)}`);
  return isFeminine !== undefined && isOfGender(isFeminine, number);
}

/** `الدورة الحادي عشر`: beside it nothing else can be meant. */
export const isBeside = (sentence: readonly Token[], start: number): boolean =>
  sentence[start - 1]?.tags.has('Session') === true && Number(sentence[start]?.number) >= leastCompound;

/** `مؤتمر العالم الثالث`, `ملتقى محمد السادس`: the number of what, or who, stands before it. */
export const isOther = (token: Token | undefined): boolean =>
  token !== undefined && (otherNumbered.has(withoutArticle(token.normal)) || persons.has(token.normal));

/** The words between a number at a token and the event that it is said of, by its name: `مؤتمر برلين [الثاني]`, `المعرض الدولي للكتاب والنشر [الثامن]`. */
export function nameBetween(sentence: readonly Token[], start: number): readonly Token[] | undefined {
  for (let at = start - 1; at >= Math.max(0, start - farthest); at--) {
    const token = sentence[at];
    if (token === undefined) return undefined;
    if (isEventAt(sentence, at, sentence[start])) {
      const name = sentence.slice(at + 1, start).filter((word) => !isQuoteMark(word));
      return isName(token, name) ? name : undefined;
    }
    const isAnd = token.tags.has('And') && hasArticleAt(sentence, at + 1);
    if (!isAnd && !isQuoteMark(token) && !isOfName(token)) return undefined;
  }
  return undefined;
}

const hasArticleAt = (sentence: readonly Token[], at: number): boolean => {
  const token = sentence[at];
  return token !== undefined && hasArticle(token);
};

// `غير العادية`, `رفيع المستوى`: before an adjective, or the noun that it is of.
export const qualifiers = 'غير فوق رفيع رفيعة عالي عالية'.split(' ');
const foldedQualifiers = new Set(qualifiers.map(fold));

/** A number only within a name: `قمة مجموعة العشرين`. */
const isOfName = ({ normal, tags }: Token): boolean =>
  foldedQualifiers.has(normal) ||
  (/^\p{Script=Arabic}{2}/u.test(normal) &&
    !tags.has('Digits') &&
    (tags.has('Number') ? tags.has('Definite') : !tags.has('Ordinal')) &&
    !nameless.some((tag) => tags.has(tag)) &&
    !offices.has(normal));

const isDefinite = (token: Token): boolean =>
  token.tags.has('And') || token.tags.has('Li') || hasArticle(token) || foldedQualifiers.has(token.normal);

/** Words with the article; an event without one has a name, which may begin without one. */
function isName(event: Token, name: readonly Token[]): boolean {
  const bare = name.findIndex(isDefinite);
  const begins = bare < 0 ? name.length : bare;
  const isRest = name.slice(begins).every(isDefinite);
  return isRest && begins <= (hasArticle(event) ? 0 : mostBare) && !isOther(name.at(-1));
}
