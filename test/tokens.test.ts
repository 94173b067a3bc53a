import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../pipeline/arabic/sentences.js';
import { buildVocabulary } from '../pipeline/arabic/vocabulary.js';
import { numberWords } from '../pipeline/arabic/numeral-words.js';
import { words } from '../pipeline/arabic/words.js';

const vocabulary = buildVocabulary([
  words,
  numberWords,
  {
    Head: ['هيئة', 'وزارة', 'برنامج', 'لجنة', 'لغة'],
    Currency: ['يورو', 'درهم', 'د.م.'],
    Month: ['شتنبر', 'كانون الثاني'],
    Name: ['المغرب', 'بلجيكا', 'لبنان'],
  },
]);
const sentences = (text: string) => sentencesOf(text, [{ spans: [[0, text.length]] }], vocabulary);
const tokens = (text: string) =>
  sentences(text)
    .flat()
    .map((token) => token.text);

describe('words', () => {
  it.each([
    ['cuts attached letters off a known word', 'وبالمغرب وشتنبر', ['و', 'ب', 'المغرب', 'و', 'شتنبر']],
    ['cuts nothing off a known word', 'وزارة بلجيكا لبنان', ['وزارة', 'بلجيكا', 'لبنان']],
    ['cuts nothing off an unknown word', 'وثيقة بلاغ', ['وثيقة', 'بلاغ']],
    ['leaves the word whole where ل swallowed the article', 'للمغرب وللدول', ['للمغرب', 'و', 'للدول']],
    ['cuts at a tatweel after an attached letter', 'لـصندوق', ['ل', 'صندوق']],
    ['cuts letters from digits', 'شتنبر2016 و15 هو200', ['شتنبر', '2016', 'و', '15', 'هو', '200']],
    ['cuts words run together, where both are known', 'هوهيئة يوروللدول', ['هو', 'هيئة', 'يورو', 'للدول']],
    ['cuts after a letter that only ends words', 'العموميةووسائل', ['العمومية', 'ووسائل']],
    ['keeps a number whole', '1.8 2,4 27.332 1.58.250 ٣٫٥', ['1.8', '2,4', '27.332', '1.58.250', '٣٫٥']],
    ['joins the words of a phrase', 'في كانون الثاني', ['في', 'كانون الثاني']],
    ['reads presentation forms', 'اﻟﻮزارة', ['اﻟﻮزارة']],
  ])('%s', (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it.each([
    ['للمغرب', 'المغرب'],
    ['للجنة', 'اللجنه'],
    ['للغة', 'اللغه'],
  ])('gives %s back its article: %s', (word, normal) => {
    expect(sentences(word).flat().at(-1)).toMatchObject({ normal, text: word });
  });
});

describe('sentences', () => {
  it.each([
    ['end at stops', 'نص أول. نص ثان؟ نص ثالث', 3],
    ['end at a stop after a mark', 'قال: «نعم». وبلغت النسبة 41%. أما البقية (3). وانتهى', 4],
    ['do not end at an abbreviation', 'مبلغ 500 د.م. في السنة', 1],
    ['do not end inside a number', 'نسبة 3.5 في المائة', 1],
    ['do not end after the number of an item', '1. المحور الأول', 1],
    ['end at a line that its writer ended', 'عنوان\nنص', 2],
    ['go on over a line that the page cut', `${'كلمة طويلة '.repeat(8)}\nبقية الجملة`, 1],
    ['end before an item of a list', `${'كلمة طويلة '.repeat(8)}\n- بند`, 2],
    ['end somewhere in a text without stops', 'كلمة '.repeat(2000), 7],
  ])('%s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe('what was read before', () => {
  it('vouches for no word of another text', () => {
    expect(tokens('مستودعات مستودعاتللدول')).toEqual(['مستودعات', 'مستودعات', 'للدول']);
    expect(tokens('مستودعاتللدول')).toEqual(['مستودعاتللدول']);
    expect(tokens('مستودعات مستودعاتللدول')).toEqual(['مستودعات', 'مستودعات', 'للدول']);
  });

  it('is forgotten where it was more than a language has, and read as it was', () => {
    const letters = 'بتثجحخدذرزسشصضطظعغفقكلمن'.split('');
    const word = (n: number): string => [0, 1, 2, 3].map((i) => letters[Math.floor(n / 24 ** i) % 24]).join('');
    const text = Array.from({ length: 70_000 }, (_, n) => word(n)).join(' ');
    const first = tokens(text);
    expect(first.length).toBeGreaterThan(69_999);
    expect(tokens(text)).toEqual(first);
  });
});
