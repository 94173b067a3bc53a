import { describe, expect, test } from 'vitest';
import { pairBrackets } from '../pipeline/read/pdf/brackets.js';
import { linesOf } from '../pipeline/read/pdf/line.js';
import { readRightToLeft } from '../pipeline/read/pdf/order.js';
import { unitsOf } from '../pipeline/read/pdf/units.js';

/** A line as it stands on paper: what is written here from left to right. */
function onPaper(line: string, before?: 'right-to-left'): string {
  const units = Array.from(line, (text, i) => ({ text, left: i, right: i + 1 })).reverse();
  return readRightToLeft(units, before).text;
}

type Drawn = readonly [text: string, left: number, right: number];

/** Lines as their letters are drawn, one after another, ten points high. */
function drawn(...letters: readonly Drawn[]): string[] {
  const glyphs = letters.map(([text, left, right], index) => ({ text, left, right, index, y: 0, size: 10, mark: -1 }));
  return linesOf(glyphs, 0.3).map((line) => readRightToLeft(unitsOf(line, 0.3), undefined).text);
}

/** A word that is drawn from right to left, each letter five points wide. */
const drawnWord = (word: string, right: number): Drawn[] =>
  Array.from(word, (text, i): Drawn => [text, right - 5 * (i + 1), right - 5 * i]);

describe('of a line of a PDF', () => {
  test.each<[title: string, letters: readonly Drawn[], read: string[]]>([
    [
      'Arabic digits, which run from left to right',
      [...drawnWord('عام', 60), [' ', 42, 45], ['٢', 22, 27], ['٠', 27, 32], ['٢', 32, 37], ['٤', 37, 42]],
      ['عام ٢٠٢٤'],
    ],
    [
      'Arabic digits with the marks of decimals and thousands',
      [
        ['١', 0, 5],
        ['٬', 5, 7],
        ['٢', 7, 12],
        ['٨', 12, 17],
        ['٤', 17, 22],
        ['٫', 22, 24],
        ['٥', 24, 29],
      ],
      ['١٬٢٨٤٫٥'],
    ],
    [
      'a mark that is drawn after the comma behind its letter',
      [...drawnWord('موظفا', 60), ['،', 30, 34], ['\u064b', 33, 37]],
      ['موظفاً،'],
    ],
    ['a mark that is drawn after the next letter', [...drawnWord('صر', 60), ['\u064f', 53, 59.5]], ['صُر']],
    ['a mark without a width', [...drawnWord('صر', 60), ['\u064f', 50, 50]], ['صرُ']],
    [
      'a gap within a word, in a line that has its spaces drawn',
      [
        ...drawnWord('من', 100),
        [' ', 87, 90],
        ...drawnWord('صبا', 87),
        ...drawnWord('حا', 68),
        [' ', 55, 58],
        ['ع', 50, 55],
      ],
      ['من صباحا ع'],
    ],
    [
      'a number after a wide space of a line that is justified',
      [
        ...drawnWord('لسنة', 100),
        [' ', 76, 80],
        ['2', 54, 59],
        ['0', 59, 64],
        ['2', 64, 69],
        ['1', 69, 74],
        [' ', 50, 53],
        ...drawnWord('مبلغ', 48),
      ],
      ['لسنة 2021 مبلغ'],
    ],
    [
      'a word with tanwin, after which no space is drawn',
      [
        ...drawnWord('مئة', 100),
        [' ', 82, 85],
        ...drawnWord('عاما', 82),
        ['\u064b', 62, 64],
        ...drawnWord('من', 59),
        [' ', 46, 49],
        ...drawnWord('عمل', 46),
      ],
      ['مئة عاما\u064b من عمل'],
    ],
  ])('%s: its letters are read in order', (_, letters, read) => {
    expect(drawn(...letters)).toEqual(read);
  });

  test.each<[paper: string, before: 'right-to-left' | undefined, read: string]>([
    ['ةرازو', undefined, 'وزارة'],
    ['2016 ربنجد 9', undefined, '9 دجنبر 2016'],
    ['مهرد نويلم 2,4', undefined, '2,4 مليون درهم'],
    ['07/06/2013 يف', undefined, 'في 07/06/2013'],
    ['2018-2017 ةرتفلا', undefined, 'الفترة 2017-2018'],
    ['2017-2018', undefined, '2017-2018'],
    ['2018-2017', 'right-to-left', '2017-2018'],
    ['36%', undefined, '36%'],
    ['%36 ةبسنب', undefined, 'بنسبة 36%'],
    ['GIZ ةلاكولا', undefined, 'الوكالة GIZ'],
    ['la valette لمعلا ططخم', undefined, 'مخطط العمل la valette'],
    ['COVID-19 سوريف', undefined, 'فيروس COVID-19'],
    ['Banque (BEI)', undefined, 'Banque (BEI)'],
  ])('on paper %s, after %s, it is read %s', (paper, before, read) => {
    expect(onPaper(paper, before)).toBe(read);
  });

  test.each([
    [['الوكالة )GIZ( والوزارة'], ['الوكالة (GIZ) والوزارة']],
    [['الوكالة )GIZ ) والوزارة'], ['الوكالة (GIZ ) والوزارة']],
    [
      ['»إن سياسة', 'إنساني«، يقول'],
      ['«إن سياسة', 'إنساني»، يقول'],
    ],
    [['الإدماج)AVRR('], ['الإدماج(AVRR)']],
    [['1( نص'], ['1) نص']],
  ])('the brackets of %j open and close', (paper, read) => {
    expect(pairBrackets(paper)).toEqual(read);
  });
});
