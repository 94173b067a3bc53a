import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import { genericObjects } from './lexicon.js';
import { titleAt } from './titles.js';
import { isDefinite, isVerb, isWord } from './words.js';

const generic = new Set(genericObjects.map(fold));
const fund = fold('صندوق');
const fewest = 2;
const most = 9;

/** A quote that begins with the noun of a programme, and holds its name and nothing else: `“خطة شتاء آمن”`; funds may be bodies, unless they are launched. */
export function quotedName(sentence: readonly Token[], at: number): Span | undefined {
  const head = sentence[at];
  const span = titleAt(sentence, at - 1);
  if (span === undefined || head === undefined || head.tags.has('FrameHead')) return undefined;
  if (head.bare === fund && !sentence.slice(Math.max(0, at - 3), at).some(({ tags }) => tags.has('Launch')))
    return undefined;
  const words = sentence.slice(...span);
  // `“المشروع كبير”`.
  if (isDefinite(head) && !words.slice(1, 2).some(isDefinite)) return undefined;
  const isName = words.length >= fewest && words.length <= most && words.every(isInTitle);
  return isName && !generic.has(words[1]?.normal ?? '') ? span : undefined;
}

/** No sign, and no verb of a clause. */
const isInTitle = (word: Token, at: number, words: readonly Token[]): boolean => {
  const { tags } = word;
  if (tags.has('Relative') || (at > 1 && !isDefinite(word) && isVerb(word, words[at + 1]))) return false;
  return tags.has('And') || tags.has('Preposition') || word.number !== undefined || isWord(word);
};
