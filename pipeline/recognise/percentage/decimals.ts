import Big from 'big.js';
import { decimalMarkOf } from '../../arabic/decimal-mark.js';
import { foldedSet } from '../../arabic/folded-set.js';
import { decimal } from '../../arabic/numeral-digits.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import type { Context, Match } from '../rule.js';

// What is told to three places: سعر الفائدة 5.375%.
const interest = foldedSet('فائدة فوائد عائد عوائد كوبون هامش سعر أسعار');
const farthestInterest = 8;
const isOfInterest = ({ sentence, span: [start] }: Match): boolean =>
  sentence
    .slice(Math.max(0, start - farthestInterest), start)
    .some(({ normal }) => interest.has(withoutArticle(normal)));

/** `2,035 %` is a rate to three places, unless the text puts the other mark before its decimals: of thousands of hundredths few texts speak. */
export function decimals(match: Match, number: string, { sentences }: Context): string {
  const written = match.tokens.find((token) => token.number !== undefined)?.normal ?? '';
  if (!/^\d{1,3}[.,]\d{3}$/u.test(written) || number.includes('.')) return number;
  const rate = decimal(new Big(number).div(1000));
  if (isOfInterest(match)) return rate;
  const mark = markOf(sentences);
  return mark === undefined || written.includes(mark) ? rate : number;
}

const marks = new WeakMap<Context['sentences'], { readonly mark: string | undefined }>();

/** The mark that a text puts before decimals; a text is gone through once. */
function markOf(sentences: Context['sentences']): string | undefined {
  const known = marks.get(sentences);
  if (known !== undefined) return known.mark;
  const numbers = sentences.flatMap((sentence) => sentence.filter(({ tags }) => tags.has('Number')));
  const mark = decimalMarkOf(
    numbers.map(({ normal }) => normal.split(' ', 1).join()),
    sentences,
  );
  marks.set(sentences, { mark });
  return mark;
}
