import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Stretch } from './candidate.js';
import { headOf } from './heads.js';
import { namings } from './lexicon.js';
import { headAt, wordOf } from './word.js';

/** The marks in which names stand. */
export const quoteMarks = ['"', '«', '»', '“', '”', '„', '‹', '›'];

const longest = 12;
const longestName = 5;
const namingReach = 3;
// Periodicals, parties, firms: their names stand in quotes after the noun.
const named = new Set(
  'جريدة صحيفة مجلة قناة إذاعة شركة جمعية مؤسسة حركة حزب منظمة مجموعة وكالة مركز نادي تنظيم شبكة تحالف'
    .split(' ')
    .map(fold),
);

/** Bodies whose names stand in quotes: after سميت and its like, and after the noun that says what they are. */
export function quotedBodies(tokens: readonly Token[], sentence: number): Stretch[] {
  const found: Stretch[] = [];
  for (let open = 0; open < tokens.length; open++) {
    if (!isQuote(tokens[open])) continue;
    const close = tokens.findIndex((token, i) => i > open + 1 && isQuote(token));
    if (close === -1) break;
    const [noun, first] = [tokens[open - 1], tokens[open + 1]];
    const isShort = close - open <= longest;
    const isCalled = tokens.slice(Math.max(0, open - namingReach), open).some((token) => namings.has(wordOf(token)));
    const isBody = first !== undefined && (headOf.has(first.normal) || headOf.has(wordOf(first)));
    // `يشار إليها باسم "اللجنة"`: a general noun stays one.
    const isGeneral = close - open === 2 && headAt(first) !== undefined;
    if (isShort && isBody && !isGeneral && (isCalled || isHeld(noun))) {
      found.push({ sentence, start: open + 1, end: close, rule: '<called> "<body>"', confidence: 0.8 });
    } else if (headAt(noun) !== undefined && named.has(noun?.normal ?? '') && close - open <= longestName) {
      found.push({ sentence, start: open - 1, end: close + 1, rule: '<noun of bodies> "<name>"', confidence: 0.8 });
    }
    // What closes a long stretch may as well open the next one: the two marks are often the same.
    open = isShort ? close : close - 1;
  }
  return found;
}

/** `تنظيم "منتدى …"`: it is held, and no band of that name. */
const isHeld = (noun: Token | undefined): boolean => noun?.bare === holding;
const holding = fold('تنظيم');

const isQuote = (token: Token | undefined): boolean => token?.tags.has('QuoteMark') === true;
