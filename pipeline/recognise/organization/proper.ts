import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { isForeign } from '../foreign-word.js';
import { nisbaStem } from '../nisba-stem.js';
import { causeEnd } from './cause.js';
import { fieldsEnd } from './fields.js';
import type { Head } from './heads.js';
import { adjectives, pronouns, sides, sorts, verbs, wholes } from './lexicon.js';
import { persons } from './persons.js';
import { knownPlaceEnd, normalAt, stateAt, wordAt, type Sentence } from './sentence.js';
import { isDefinite, isDone, isNational, isOpen, isPassing, isUncut, isVerb } from './word.js';

const nisba = /..(?:يه|ي)$/u;
// Shapes of common words: feminine, plural and adverbial endings, attached letters, verbs.
const commonShape = /(?:ه|ات|ا|ين|ون)$|^[لوبفكي].{4,}/u;
// `تيويزي`, `تيميتار`: hardly a verb begins so.
const amazigh = /^ت[يا](?:ف|غ|م|ن|س|ز|و).{2,}/u;
// `شركة كوسيدار`: nobody says that things are like a firm.
const commonShapeOfFirms = /(?:ه|ات|ا|ين|ون)$|^[لوبي].{4,}/u;

/** After `حركة فتح`, `جامعة بيرزيت`: a noun that bears a name of its own, which may then say what it is for. */
export function properEnd(sentence: Sentence, at: number, head: Head): number | undefined {
  const name = sentence.tokens[at + 1];
  const firm = head.spelt === true ? firmEnd(sentence, at + 1) : undefined;
  if (firm !== undefined) return firm;
  const isNamed =
    head.proper !== undefined ||
    (name !== undefined && ((head.cause === true && isForeign(name)) || (head.spelt === true && isOfFirm(name))));
  if (!isNamed || name?.joint !== 'spaced' || !isName(name)) return undefined;
  // `منظمة غريت (GRET)`.
  if (isSpeltInLatin(sentence, at + 2)) return at + 2;
  const isFirm = head.spelt === true && (isOfFirm(name) || isTrading(sentence, at + 1));
  const isPlain = isCommon(name, head) && !isForeign(name) && !isMotto(sentence, at + 1) && !isFirm;
  if (head.proper !== 'town' && (isPlain || pronouns.has(normalAt(sentence, at + 2)))) return undefined;
  const whole = foreignEnd(sentence, Math.max(at + 2, personEnd(sentence, at + 1)));
  const end = nationEnd(sentence, whole, isTrader(sentence, at));
  return head.cause === true ? tradeEnd(sentence, end, head) : end;
}

/** After what it is for; of a firm that is its trade, even where it is an act: `شركة أوراسكوم للإنشاء`. */
export function tradeEnd(sentence: Sentence, at: number, head: Head): number {
  const end = causeEnd(sentence, at, false);
  const trade = sentence.tokens[at];
  const isTrade = end === at && head.spelt === true && trade?.tags.has('Li') === true && isDone(trade, undefined);
  return isTrade ? fieldsEnd(sentence, at + 1) : end;
}

// `ترافكو`, `اتصالاتيل`: as firms end their names, whatever they begin with.
export const isOfFirm = ({ tags, normal }: Token): boolean =>
  tags.size === 0 && /^[^ول].{2,}(?:كو|تيل|كوم|تك)$|^(?:بترو|هيدرو|تكنو|الكترو).{3,}/u.test(normal);

const and = new Set('آند أند إند'.split(' ').map(fold));

/** `تراورز آند هاملنز`: the words of another language that go on with a name. */
function foreignEnd(sentence: Sentence, at: number): number {
  let end = at;
  while (
    sentence.tokens.slice(end, end + 1).some(isForeign) ||
    [and, letters].some((words) => words.has(normalAt(sentence, end)))
  )
    end++;
  return end;
}

/** After a known name: `شركة سيمنز موبيليتي`, `رابطة كاريتاس لبنان`. */
export function firmGoesOn(sentence: Sentence, at: number): number {
  const word = sentence.tokens[at];
  const isPart = word?.tags.size === 0 && foreignWord.test(word.normal) && !isVerb(word.normal);
  const end = isPart ? at + 1 : foreignEnd(sentence, at);
  const state = sentence.tokens[end]?.tags.has('Li') === false ? stateAt(sentence, end) : undefined;
  return state?.end ?? end;
}
// Longer than the nouns of the language, and with no letter before it that a word could have.
const foreignWord = /^(?![وبلفكستين])(?=.*[اوي].+[اوي].+[اوي]).{7,}$/u;

const holding = new Set('القابضة المحدودة'.split(' ').map(fold));
const fewest = 2;

/** `جريت هورن للاستثمار`, `تشاينا ميرشنتس القابضة`: words that no list knows, and then what they hold or are for. */
function firmEnd(sentence: Sentence, at: number): number | undefined {
  const { tokens } = sentence;
  let end = at;
  while (tokens.slice(end, end + 1).some(({ tags, normal }) => tags.size === 0 && !commonShapeOfFirms.test(normal)))
    end++;
  if (end < at + fewest || tokens.slice(at, end).some(isDefinite)) return undefined;
  if (holding.has(normalAt(sentence, end))) return end + 1;
  const whole = tokens[end]?.tags.has('Cause') === true ? causeEnd(sentence, end, false) : end;
  return whole > end ? whole : undefined;
}

const family = fold('آل');
const partners = new Set('وشركاه وشركاهم وشركاؤه وشركاؤهم وشركائه وأولاده وأبناؤه وإخوانه وإخوته'.split(' ').map(fold));

/** After `البزاز وشركاه`, `سالم مرعي وأولاده`: firms are called by who began them and by who went on. */
export function partnersEnd(sentence: Sentence, at: number): number | undefined {
  for (let end = at + 1; end <= at + longestOwner; end++)
    if (partners.has(joinedAt(sentence, end))) return normalAt(sentence, end) === 'و' ? end + 2 : end + 1;
  return undefined;
}
const longestOwner = 3;
/** With its و, cut off or not. */
const joinedAt = (sentence: Sentence, at: number): string =>
  normalAt(sentence, at) === 'و' ? `و${normalAt(sentence, at + 1)}` : normalAt(sentence, at);

// Names of Latin letters, as firms that are called by them are written.
export const letters = new Set(
  'إيه بي سي دي إي إف جي إتش آي جيه كي كيه إل إم إن أو بيه كيو آر إس تي يو إكس واي زد دبليو'.split(' ').map(fold),
);

/** After `بي إي جي`, and the country or nation that may follow it; undefined where one letter is spelt and nothing foreign follows. */
export function speltEnd(sentence: Sentence, at: number): number | undefined {
  let end = at;
  while (letters.has(normalAt(sentence, end))) end++;
  // `كيو إن بي كابيتال`, `إي فاينانس`.
  const more = sentence.tokens[end];
  const isMore = more?.tags.size === 0 && !isDefinite(more) && !isVerb(more.normal) && !isUncut(more);
  if (end < at + (isMore ? 1 : 2)) return undefined;
  return causeEnd(sentence, nationEnd(sentence, isMore ? end + 1 : end, isTrader(sentence, at - 1)), false);
}

/** `جمعية كاريتاس لبنان`, `مؤسسة عامل الدولية`; of what nation a firm is, is no part of a name of its own (`شركة بي إي جي الإيطالية`). */
function nationEnd(sentence: Sentence, at: number, isFirm: boolean): number {
  const adjective = sentence.tokens[at];
  const isNisba =
    (!isFirm && isNational(adjective, sentence.names)) ||
    (isDefinite(adjective) && wholes.has(nisbaStem(wordAt(sentence, at))));
  return knownPlaceEnd(sentence, at) ?? (isNisba ? at + 1 : at);
}

/** Whether a noun of firms stands at a token. */
export const isTrader = (sentence: Sentence, at: number): boolean => traders.has(wordAt(sentence, at));
const traders = foldedSet('شركة مجموعة مجمع');

const isSpeltInLatin = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.normal === '(' && tokens[at + 1]?.tags.has('Latin') === true;

/** A word that no list knows, without article. */
function isName(token: Token): boolean {
  const { normal, tags } = token;
  // The first word of some name of the lexicon may be a name of its own (`مستشفى إيراسموس`).
  const isUnknown = [...tags].every((tag) => tag === 'Name' || tag === 'YearCue');
  if (!isOpen(token) || !isUnknown || normal.startsWith('ال') || isPassing(token)) return false;
  if (nisba.test(normal) && !amazigh.test(normal)) return false;
  return ![adjectives, verbs, sorts, sides].some((words) => words.has(normal));
}

/** `مؤسسة إرادة للتمويل`: a noun of action or quality, and what the body is for. */
const isMotto = (sentence: Sentence, at: number): boolean => {
  const [next, cause] = [sentence.tokens[at + 1], sentence.tokens[at + 2]];
  // `جمعية عدالة من أجل …`.
  if (next?.normal === 'من' && cause?.normal === sake) return mottoes.test(normalAt(sentence, at));
  const isFor =
    next?.normal === 'ل' ? cause?.tags.has('Cause') : next?.tags.has('Li') === true && next.tags.has('Cause');
  return isFor === true && mottoes.test(normalAt(sentence, at));
};

/** `شركة كنزان للتأمين`: any word that is no feminine adjective, and a trade. */
const isTrading = ({ tokens }: Sentence, at: number): boolean => {
  const [name, trade] = [tokens[at], tokens[at + 1]];
  const isTrade = trade?.tags.has('Li') === true && (trade.tags.has('Cause') || isDone(trade, undefined));
  return isTrade && name !== undefined && !/(?:ه|ات|ا)$|^[لوفي]/u.test(name.normal);
};
const sake = fold('أجل');
const mottoes = /^(?:ا.ا.ه|.{2}ا.ه|.{3}ه|[^لوبفكي].{2,}ا)$/u;

const isCommon = (token: Token, head: Head): boolean =>
  (isVerb(token.normal) && !amazigh.test(token.normal)) ||
  isUncut(token) ||
  (head.spelt === true ? commonShapeOfFirms : commonShape).test(token.normal);

const reigns = new Set('الأول الثاني الثالث الرابع الخامس السادس'.split(' ').map(fold));

/** After `ابن سينا`, `محمد بن عبد الله`: the person after whom a body is called. */
export function personEnd(sentence: Sentence, at: number): number {
  let end = at;
  while (persons.has(normalAt(sentence, end)) || joinedServant.test(normalAt(sentence, end))) end++;
  const last = sentence.tokens[end];
  // `خليفة بن زايد`: any word is a name before بن.
  const isSon = normalAt(sentence, end + 1) === 'بن';
  if ((end === at && !isSon) || last === undefined || !isOpen(last) || last.tags.has('Li')) return end;
  if (!isDefinite(last) && isVerb(last.normal)) return end;
  if (isSon) return personEnd(sentence, end + 1);
  if (normalAt(sentence, end + 1) === family) return personEnd(sentence, end + 1);
  // `الملك عبدالله الثاني`.
  if (reigns.has(normalAt(sentence, end + 1))) return end + 2;
  // `عبد الحميد شومان`.
  const surname = servant.test(normalAt(sentence, end - 1)) ? sentence.tokens[end + 1] : undefined;
  return surname !== undefined && isName(surname) && !isVerb(surname.normal) && !commonShape.test(surname.normal)
    ? end + 2
    : end + 1;
}
// `عبدالحميد`.
const joinedServant = /^عبدال.{3,}/u;
const servant = /^عبد(?:ال.+)?$/u;
