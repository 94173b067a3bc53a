import { cardinalWord } from './numeral-words.js';
import type { Token } from './token.js';

const ofThree = /^\d{1,3}[.,]\d{3}$/u;
const ofFewer = /^\d+([.,])\d\d?$/u;
const groupedToo = /^[1-9]\d{0,2}(?:([.,])\d{3})+(?!\1)([.,])\d+$/u;

/**
 * The mark that a text puts before decimals, where it puts but one before one or two of them: what stands before three is read as it is then
 * (`1.250 مليون`). Undefined where no number needs to know it. Only numbers that groups, too, and what is measured, paid or shared show it: a
 * day or an article is written so, too.
 */
export function decimalMarkOf(
  numbers: readonly string[],
  sentences: readonly (readonly Token[])[],
): string | undefined {
  const digits = numbers.filter((word) => ofThree.test(word) || ofFewer.test(word) || groupedToo.test(word));
  if (!digits.some((word) => ofThree.test(word)) || digits.every((word) => ofThree.test(word))) return undefined;
  const marks = new Set<string>();
  for (const sentence of sentences)
    sentence.forEach(({ tags, normal }, i) => {
      // Digits, or once its numerals are read `12,5 مليون`, one token.
      if (!tags.has('Digits') && !tags.has('Number')) return;
      const [word = '', scale] = normal.split(' ');
      const isMeasured = scale !== undefined || isQuantity(sentence[i + 1]);
      const mark = groupedToo.exec(word)?.[2] ?? (isMeasured ? ofFewer.exec(word)?.[1] : undefined);
      if (mark !== undefined) marks.add(mark);
    });
  return marks.size === 1 ? [...marks][0] : undefined;
}

const quantities = ['Percent', 'Measure', 'Currency'];
const isQuantity = (token: Token | undefined): boolean =>
  token !== undefined &&
  (quantities.some((tag) => token.tags.has(tag)) || cardinalWord(token.normal)?.role === 'scale');
