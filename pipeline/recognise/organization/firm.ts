import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { isForeign } from '../foreign-word.js';
import type { Stretch } from './candidate.js';
import { causeEnd } from './cause.js';
import { parties, plurals } from './lexicon.js';
import { isTrader, letters } from './proper.js';
import { normalAt, type Sentence } from './sentence.js';
import { headAt, isDefinite, isOpen, isVerb } from './word.js';

/** Words of business of other languages, with which names of firms end, and `القابضة`. */
export const wordsOfFirms =
  'القابضة إنرجي إنيرجي إنرجيز إنترناشونال إنترناشيونال إنترناشونل كابيتال جروب غروب هولدينج هولدينغ هولدنج هولدنغ تكنولوجيز سيستمز موتورز إيرلاينز إيرويز بتروليوم إندستريز سوليوشنز سولوشنز كوربوريشن كوربوريشين بارتنرز إنفستمنت إنفستمنتس كونسلتنج كونسلتنغ غلوبال جلوبال ورلد'.split(
    ' ',
  );
const tails = new Set(wordsOfFirms.map(fold));
const most = 3;

/** Firms without a noun of firms: `أورباكون القابضة`, `باور إنترناشونال`, `دي بي ورلد`, and what they are for. */
export function firmAt(sentence: Sentence, at: number, number: number): Stretch | undefined {
  const { tokens } = sentence;
  let start = at;
  while (start > 0 && at - start < most && isPart(tokens[start - 1]) && !tokens.slice(start, start + 1).some(hasAnd))
    start--;
  // `مجموعة طلعت مصطفى القابضة`: after the noun any word is a name.
  if (start > 1 && isTrader(sentence, start - 2) && !isDefinite(tokens[start - 1])) start--;
  const [first] = tokens.slice(start, start + 1);
  if (start === at || first === undefined) return undefined;
  let end = at + 1;
  while (tails.has(normalAt(sentence, end))) end++;
  const isNamed = start > 0 && isTrader(sentence, start - 1) && headAt(tokens[start - 1]) !== undefined;
  const cut = !isNamed && hasAnd(first) ? 1 : 0;
  const from = isNamed ? start - 1 : start;
  const rule = '<foreign words> <word of firms>';
  return { sentence: number, start: from, end: causeEnd(sentence, end, false), cut, rule, confidence: 0.7 };
}

/** A word that no list knows, a letter that is spelt out, or a name. */
function isPart(token: Token | undefined): boolean {
  if (token === undefined || isDefinite(token)) return false;
  if (letters.has(token.normal) || tails.has(token.normal) || isForeign(token)) return true;
  if (token.tags.size > 0) return [...token.tags].every((tag) => tag === 'Name');
  // `شركته القابضة`.
  if (/(?:ته|ها|هم)$/u.test(token.normal)) return false;
  const word = hasAnd(token) ? token.normal.slice(1) : token.normal;
  return token.tags.size === 0 && isOpen(token) && !isVerb(word) && !parties.has(word) && !plurals.has(word);
}

/** `وجنكيز`: no list knows the word, so that its و is still attached. */
const hasAnd = ({ tags, normal }: Token): boolean => tags.size === 0 && /^و(?![وي]).{4,}/u.test(normal);
