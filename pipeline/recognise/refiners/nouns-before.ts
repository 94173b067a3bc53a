import { clean } from '../../arabic/clean.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { initialsOf, isKnownAttached } from '../acronym/initials.js';
import { adjectives, parties } from '../organization/lexicon.js';
import { isDefinite, isOpen, isUncut, isVerb } from '../organization/word.js';
import type { Context } from '../rule.js';
import { costOf, type Cost } from './phrase-cost.js';
import {
  between,
  distance,
  inside,
  isBadAttached,
  isNumber,
  isQualifier,
  joining,
  own,
  isFrame,
  isRelating,
  uncounted,
} from './phrase-words.js';

const dearest = 3;
/** Tokens: no phrase with an acronym is longer. */
const longest = 24;
/** How far a phrase without any article may be from the letters. */
const mostUntold = 0.6;

/** A phrase that an acronym may stand for. */
export interface Phrase {
  readonly expansion: string;
  /** How many of its words the acronym has no letter for, or letters more than there are words. */
  readonly misfit: number;
}

/**
 * The nouns before an acronym's bracket that are neither a body nor a programme's: of all places where a phrase may begin, the one from which on
 * it has as many words as the acronym has letters, and is one phrase by its grammar. It may have to begin before a token, or after one.
 */
export function nounsBefore(
  tokens: readonly Token[],
  open: number,
  acronym: string,
  { names, source }: Context,
  { latest = open, earliest = 0 } = {},
): Phrase | undefined {
  const first = Math.max(earliest, phraseStart(tokens, open));
  let best: (Cost & { readonly start: number }) | undefined;
  for (let start = first; start < latest; start++) {
    if (!beginsName(tokens, start, first)) continue;
    const cost = costOf(tokens, [start, open, first], acronym, names);
    if (best === undefined || cost.cost <= best.cost) best = { start, ...cost };
  }
  // `المؤتمر المقبل (COP28)` says which, and not what it is called.
  if (best === undefined || best.cost > dearest || tokens[open - 1]?.tags.has('Shift') === true) return undefined;
  const phraseAt = best.start;
  const phrase = tokens.slice(phraseAt, open);
  if (!phrase.some(isTerm) && best.misfit > mostUntold) return undefined;
  const isAttached = phrase.slice(0, 1).some((word) => isAttachedTo(word, tokens[phraseAt - 1]));
  const expansion = clean(phrase, source).slice(isAttached ? 1 : 0);
  return { expansion: isCountable(tokens, phraseAt) ? withoutAccusative(expansion) : expansion, misfit: best.misfit };
}

/** With an article, or a phrase of the lists: `مذكرة التفاهم`. */
const isTerm = (token: Token): boolean => isDefinite(token) || token.normal.includes(' ');

/** `120 نشاطا مدرا للدخل (AGR)`: what is counted stands in the accusative. */
const isCountable = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.number !== undefined && !isDefinite(tokens[at]);
const withoutAccusative = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => (word.startsWith('ال') || word.startsWith('لل') ? word : word.replace(/ا\u064b?$/u, '')))
    .join(' ');

/** A letter that no list could cut off the word. */
const isAttachedTo = (word: Token, before: Token | undefined): boolean =>
  isKnownAttached(word.bare) ||
  (isUncut(word) && initialsOf(word.bare) === undefined) ||
  isBadAttached(word) ||
  isJoined(word, before);

/** `… (DFM) وسوق أبوظبي`: after a bracket و joins, unless a word of the lists begins with it. */
const isJoined = ({ bare, tags }: Token, before: Token | undefined): boolean =>
  before?.normal === ')' &&
  /^و.{3,}/u.test(bare) &&
  !tags.has('BodyHead') &&
  !tags.has('ProgrammeHead') &&
  !withWaw.has(bare);
const withWaw = foldedSet('وثيقة وثائق وسيلة وسائل وقاية واردات وضع وقت ورشة وفيات ولاية وحدات وزن');

function phraseStart(tokens: readonly Token[], open: number): number {
  let start = open;
  while (open - start < longest && isInside(tokens[start - 1], tokens[start - 2])) start--;
  return start;
}
/** A word that looks as a verb does is a noun after one in construct: `بعثة تقصي الحقائق`. */
const isInside = (token: Token | undefined, before: Token | undefined): boolean => {
  if (token === undefined) return false;
  const { normal } = token;
  if (isRelating(token) || [joining, uncounted, inside].some((words) => words.has(normal))) return true;
  if (normal === '-' && token.joint === 'attached') return true;
  if (isNumber(token)) return true;
  const isAfterHead = normal.startsWith('ت') && before?.tags.has('BodyHead') === true && !isDefinite(before);
  if (token.tags.size === 0 && verb.test(normal)) return false;
  // `عن بعد`, and adverbs that look like verbs: `سياسيا`.
  const isAdverb = /.يا$/u.test(normal) || (normal === distance && before?.normal === 'عن');
  const isNoun = isDefinite(token) || isAfterHead || token.tags.has('Name') || isTold(token) || !isVerb(normal);
  return isAdverb || (isOpen(token) && isNoun);
};

/** `تربص`, `تقصي`: nouns of which the list knows how they are translated. */
const isTold = (token: Token): boolean => token.normal.startsWith('ت') && initialsOf(token.bare) !== undefined;

// `افتتح`, `انعقد`, `استقبل`: their nouns have an alef more; `سيطبق`.
const verb = /^(?:ا.ت[^ا].|ان[^ا]{3}|است[^ا]{3}|س[يت].{3,})$/u;

/** No office or party, no object of a verb (`ترعاه المنظمة`), no adjective of what stands before it, nothing after `بين`. */
function beginsName(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isNoun = token !== undefined && (token.normal === own || isOpen(token));
  if (!isNoun || isDoing(token)) return false;
  const isParty = parties.has(token.bare) || parties.has(token.normal.replace(/^[وفبلك]/u, ''));
  if ((isParty && !isDefinite(token)) || stages.has(token.bare)) return false;
  if (isOfPair(tokens, at) || isFrame(tokens, at)) return false;
  const noun = joining.has(before?.normal ?? '') ? tokens[at - 2] : before;
  // `نظرة عامة على الاحتياجات`: an adjective of a noun without article.
  if (at > first && isOpen(before) && !isDefinite(before) && adjectives.has(token.normal)) return false;
  return at === first || !isQualifier(token, noun);
}
/** `بين القطاعين العام والخاص`: neither of the two begins a name. */
function isOfPair(tokens: readonly Token[], at: number): boolean {
  const reach = tokens[at - 1]?.tags.has('And') === true ? pairReach : 1;
  return tokens.slice(Math.max(0, at - reach), at).some(({ normal }) => between.has(normal));
}
const pairReach = 5;

// `المرحلة الثانية من المشروع (PRAPS-2)`.
const stages = foldedSet('مرحلة دورة جزء شق مكون فترة سنة طبعة نسخة شطر');
const isDoing = ({ text }: Token): boolean => /^[تي].{2,}ه$/u.test(text);
