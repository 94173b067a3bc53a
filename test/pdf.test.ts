import { readFileSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { readPdf } from '../pipeline/read/pdf.js';
import { pairBrackets } from '../pipeline/read/pdf/brackets.js';
import { linesOf } from '../pipeline/read/pdf/line.js';
import { readRightToLeft } from '../pipeline/read/pdf/order.js';
import { unitsOf } from '../pipeline/read/pdf/units.js';
import { pdfOf, written } from './packed.js';
import { rejectionOf } from './workshop.js';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`originals/${name}`, import.meta.url));
const textOf = async (...contents: string[]): Promise<string> => (await readPdf(pdfOf(contents), 'a.pdf')).text;
const lines = (x: number, y: number, ...words: string[]): string =>
  words.map((line, i) => written(x, y - 14 * i, line)).join('');

/** A megabyte of spaces, 600 times over, in 600 kB. */
const endless = Buffer.concat([
  Buffer.from([0x78, 0x9c]),
  ...Array<Buffer>(600).fill(deflateRawSync(Buffer.alloc(1_000_000, ' '), { finishFlush: constants.Z_FULL_FLUSH })),
]);

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

describe('of a PDF', () => {
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

  const full = 'A line that is as long as the column in which it stands, and';
  const narrow = 'A line as long as its column, and';
  test.each<[title: string, contents: string[], text: string]>([
    [
      'lines of a paragraph are joined',
      [lines(50, 700, full, `Afterwards ${full.slice(12)}`, 'an end.')],
      `${full} Afterwards ${full.slice(12)} an end.\n`,
    ],
    [
      'a line that ends early ends its paragraph',
      [lines(50, 700, full, 'ends here', full)],
      `${full} ends here\n\n${full}\n`,
    ],
    [
      'a bullet begins a paragraph',
      [lines(50, 700, full, `- ${full}`, `- ${full}`)],
      `${full}\n\n- ${full}\n\n- ${full}\n`,
    ],
    [
      'what stands far apart is cells',
      [written(50, 700, 'one') + written(250, 700, 'two') + written(50, 680, 'three') + written(250, 680, 'four')],
      'one\ttwo\nthree\tfour\n',
    ],
    [
      'what is printed larger is a heading',
      [`BT /F 20 Tf 1 0 0 1 50 740 Tm (Title) Tj ET ${lines(50, 700, full, full)}`],
      `Title\n\n${full} ${full}\n`,
    ],
    [
      'a paragraph goes on at the next page',
      [lines(50, 700, full, full), lines(50, 700, 'to its end.', 'x')],
      `${full} ${full} to its end.\n\nx\n`,
    ],
    [
      'each column has margins of its own, and a paragraph goes on at the top of the next',
      [
        lines(50, 700, ...Array<string>(5).fill(narrow), 'An end.', narrow) +
          lines(320, 707, narrow, 'and an end.', ...Array<string>(5).fill(narrow)),
      ],
      `${[...Array<string>(5).fill(narrow), 'An end.'].join(' ')}\n\n${narrow} ${narrow} and an end.\n\n${Array<string>(5).fill(narrow).join(' ')}\n`,
    ],
    [
      'headers, footers and numbers of pages go',
      [1, 2, 3].map(
        (page) =>
          written(50, 780, 'Ministry') + lines(50, 700, `Text ${'abc'.repeat(page)}.`) + written(290, 20, String(page)),
      ),
      'Text abc.\n\nText abcabc.\n\nText abcabcabc.\n',
    ],
    [
      'a page on its side',
      [[0, 1, 2].map((i) => written(100 + 14 * i, 50, full, '0 1 -1 0')).join('')],
      `${full} ${full} ${full}\n`,
    ],
    [
      'a stamp across the page goes',
      [lines(50, 700, full) + written(100, 100, 'COPY', '0.7 0.7 -0.7 0.7')],
      `${full}\n`,
    ],
  ])('%s', async (_, contents, text) => {
    expect(await textOf(...contents)).toBe(text);
  });

  it('each stretch of the text tells its page', async () => {
    const { text, places } = await readPdf(pdfOf([lines(50, 700, full), lines(50, 700, 'to its end.')]), 'a.pdf');
    expect(places.map(({ start, end, ...origin }) => [text.slice(start, end), origin])).toEqual([
      [full, { page: 1 }],
      [' to its end.', { page: 2 }],
    ]);
  });

  it('what was left out is told', async () => {
    const { messages } = await readPdf(fixture('council.browser.pdf'), 'a.pdf');
    expect(messages.map(({ reason }) => reason.slice(0, 45))).toEqual([
      'Left out 8 lines at the edges of pages: «11/2',
    ]);
  });

  test.each<[title: string, bytes: () => Uint8Array, reason: string]>([
    [
      'a scan',
      () => pdfOf(['q 600 0 0 800 0 0 cm /I Do Q', 'q 600 0 0 800 0 0 cm /I Do Q']),
      'Unexpected scan, expected a PDF with a text: its 2 pages are pictures',
    ],
    ['one with a password', () => fixture('encrypted.pdf'), 'Unexpected password, expected a PDF that anyone can read'],
    [
      'one that is cut off',
      () => fixture('council.office.pdf').subarray(0, 20_000),
      'Cannot read the PDF: it is damaged',
    ],
    ['one without pages', () => Buffer.from('%PDF-1.7\n'), 'Cannot read the PDF: it is damaged'],
    [
      'one that unfolds without end',
      () => pdfOf([endless], '', '/Filter/FlateDecode'),
      'Cannot read the PDF: it is damaged, or unfolds to more than memory holds',
    ],
  ])('%s is refused', async (_, bytes, reason) => {
    expect(await rejectionOf(readPdf(bytes(), 'a.pdf'))).toContain(`a.pdf: ${reason}`);
    // What PDFium was left with serves no other file.
    expect(await textOf(lines(50, 700, 'whole'))).toBe('whole\n');
  });

  it('pages without a text are told beside those that have one', async () => {
    const { messages } = await readPdf(pdfOf([lines(50, 700, full), 'q 600 0 0 800 0 0 cm /I Do Q']), 'a.pdf');
    expect(messages.map(({ reason }) => reason)).toEqual(['Cannot read pages 2, which are pictures; left out']);
  });
});
