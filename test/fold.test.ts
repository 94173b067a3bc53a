import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, fold, foldedWord, foldText } from '../pipeline/arabic/fold.js';

// Letters, shapes, marks, what is invisible, and the halves of a pair, in any order.
const letters = 'ابتةىئأﻻﷲﻌ٣3 ـَُّ\u200f\u200bzZ\ud83c\udf89.'.split('');

/** The stretch of a source that was read as some units. */
function stretchOf(source: string, from: number, to: number): [number, number] {
  const { places, length } = foldText(source);
  const start = (from < length ? places[from] : undefined) ?? source.length;
  return [start, to > from ? endOf(places, to, source, source.length) : start];
}

describe('folding', () => {
  it.each([
    ['hamza over, under and madda', 'أإآٱ', 'اااا'],
    ['final letters', 'مدرسة على', 'مدرسه علي'],
    ['the seats of hamza', 'مؤسسة هيئة', 'موسسه هييه'],
    ['marks and tatweel', 'مُنَظَّمَـــةٌ', 'منظمه'],
    ['a tatweel that joins no letters, which is a dash', '2014 ـ 2017 لـ 15', '2014 - 2017 ل 15'],
    ['presentation forms, lam-alef as two letters', 'اﻟﻌﻤﻞ ﻻ', 'العمل لا'],
    ['digits of three scripts', '2016 ٢٠١٦ ۲۰۱۶', '2016 2016 2016'],
    ['Latin capitals', 'GIZ É', 'giz é'],
    ['Persian and Maghrebi letters', 'ی ک أگادير', 'ي ك اكادير'],
  ])('reads %s as one spelling', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('takes the marks after the last letter into the span, and no tatweel', () => {
    const source = 'لـمُنَظَّمَةٌ!';
    expect(source.slice(...stretchOf(source, 1, 6))).toBe('مُنَظَّمَةٌ');
  });

  it('maps every stretch of a folded text to a stretch of the source that folds to it', () => {
    const texts = fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((units) => units.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), fc.nat(), fc.nat(), (source, a, b) => {
        const text = foldedWord(0, foldText(source).length);
        const from = text.length === 0 ? 0 : a % text.length;
        const to = from + (text.length === 0 ? 0 : b % (text.length - from + 1));
        const [start, end] = stretchOf(source, from, to);
        expect(start).toBeLessThanOrEqual(end);
        // A ligature stands for several letters, all of them at its own place.
        expect(fold(source.slice(start, end))).toContain(text.slice(from, to));
      }),
      { numRuns: process.env['SOAK'] ? 100_000 : 1_000, seed: 7 },
    );
  });
});
