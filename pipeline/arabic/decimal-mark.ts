import { cardinalWord } from './numeral-words.js';
import type { Token } from './token.js';

const ofThree = /^\d{1,3}[.,]\d{3}$/u;
const ofFewer = /^\d+([.,])\d\d?$/u;

/**
 * The mark that a text puts before decimals, where it puts but one before one or two of them: what stands before three is read as it is then
 * (`1.250 مليون`). Undefined where no number needs to know it. Only shares and millions show it: a day or an article is written so, too.
 */
export function decimalMarkOf(words: Iterable<string>, sentences: readonly (readonly Token[])[]): string | undefined {
  const digits = [...words].filter((word) => ofThree.test(word) || ofFewer.test(word));
  if (!digits.some((word) => ofThree.test(word)) || !digits.some((word) => ofFewer.test(word))) return undefined;
  const marks = new Set<string>();
  for (const sentence of sentences)
    sentence.forEach(({ tags, normal }, i) => {
      const mark = tags.has('Digits') ? ofFewer.exec(normal)?.[1] : undefined;
      if (mark !== undefined && isShareOrScale(sentence[i + 1])) marks.add(mark);
    });
  return marks.size === 1 ? [...marks][0] : undefined;
}

const isShareOrScale = (token: Token | undefined): boolean =>
  token !== undefined && (token.tags.has('Percent') || cardinalWord(token.normal)?.role === 'scale');
