import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { trait } from '../../arabic/trait.js';
import { withoutArticle } from '../../arabic/vocabulary.js';

const functional = [
  'Preposition',
  'And',
  'Then',
  'Conjunction',
  'Particle',
  'Pronoun',
  'Demonstrative',
  'Relative',
  'Number',
  'Ordinal',
  'MonthName',
  'Weekday',
  'Uncounted',
  'YearWord',
  'TimeUnit',
  'TimeDual',
  'Percent',
  'Currency',
  'SubUnit',
  'Li',
  'Latin',
  'Reckoning',
  'Quantity',
  'AboutAfter',
  'AtLeastAfter',
  'AtMostAfter',
  'Reaching',
];

// Few nouns begin as verbs in the present do, or with a و that is their own and no "and" before a word that is not known.
const isVerb = /^(?:ي(?!د|تيم|خت|نبوع|اباني|مني|وناني|هودي|ساري|وم|ورو)|تست)/u;
const isJoined =
  /^و(?!زير|زراء|زرا|زار|كال|كيل|كلا|حد|رش|رق|ثيق|ثاي|لاي|فد|فود|فا|لاد|سيل|ساي|سيط|سطا|جب|ظيف|ظاي|اح|اعظ|افد|داي|ديع|قاي|صف|سام|صي|عد|عود|قف|الي|لاه|لاة|قود|زن|اجه|اجب|جه|جهه|صل|صله|فيات)/u;

/** An unknown word after a ل is mostly "for" something (الـ25 لتأسيس): few nouns that are counted begin with that letter. */
const led = /^ل(?!ا[جحعي]|تر|جا?ن|حظ|غ|ق[امب]|و[احن]|يا?ل|ص|بن)..../u;

/** `ثلاثة أرباعها` is a share, as `ثلاثة أرباع` is. */
const share = /^ا(?:ثلاث|رباع|خماس|سداس|سباع|ثمان|تساع|عشار)ه(?:ا|م|ن|ما)?$/u;

/** Whether a token can be what a number before it counts: an Arabic word without article that is no word of grammar, time or money. */
export const isCountable = (token: Token | undefined): token is Token =>
  token !== undefined && (canBeCounted(token) || isGroup(token));

// `ما مجموعه` tells a sum, and is folded as a group is.
const group = fold('مجموعة');
const isGroup = (token: Token): boolean => token.normal === group && token.text.endsWith('ة');

const canBeCounted = trait(
  ({ normal, tags }) =>
    /^\p{Script=Arabic}{2,}$/u.test(normal) &&
    !functional.some((tag) => tags.has(tag)) &&
    normal !== 'ال' &&
    !isVerb.test(normal) &&
    !isJoined.test(normal) &&
    !led.test(normal) &&
    !share.test(normal),
);

/** `للشمال`, `لـ`, and لركاب, off which no letter is cut as long as it is not known. */
export const isFor = ({ tags, normal }: Token): boolean =>
  tags.has('Li') || normal === 'ل' || (tags.size === 0 && led.test(normal));

/** True of a word that no vocabulary knows and whose و is an "and". */
export const hasAnd = ({ normal, tags }: Token): boolean =>
  tags.size === 0 && normal.length > 3 && isJoined.test(normal);

export const hasArticle = (token: Token): boolean =>
  withoutArticle(token.normal) !== token.normal && token.normal.length > 3;
