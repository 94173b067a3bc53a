import { fold } from '../../arabic/fold.js';
import { remembered } from '../../remembered.js';
import { isLikeYear } from '../numeral/year.js';
import type { Context } from '../rule.js';

type Dated = Pick<Context, 'metadata' | 'sentences'>;

/** Money that was exchanged for money of the same name: the code that it had before a year. A word after the noun tells the new one. */
const former: Readonly<Record<string, { readonly code: string; readonly until: number }>> = {
  MRU: { code: 'MRO', until: 2018 },
};
const fresh = fold('جديدة');

/** The code of a currency as it was when a text was written, of which the last word of its name is known: the ouguiya of 2016 is worth a tenth of today's. */
export function codeOfDay(code: string, last: string | undefined, context: Dated): string {
  const before = former[code];
  return before !== undefined && last !== fresh && yearOf(context) < before.until ? before.code : code;
}

/** The year of a text: that of its day, else the last that it names. */
const yearOf = ({ metadata, sentences }: Dated): number =>
  metadata.published === null ? lastYear(sentences) : Number(metadata.published.slice(0, 4));

/** Never, where no year is named. */
const lastYear = remembered((sentences: Dated['sentences']): number => {
  const named = sentences.flat().filter(isLikeYear);
  return named.length === 0 ? Infinity : Math.max(...named.map(({ number }) => Number(number)));
}, new WeakMap());
