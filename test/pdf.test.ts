import { readFileSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { readPdf } from '../pipeline/read/pdf.js';
import { pdfOf, written } from './packed.js';
import { rejectionOf } from './workshop.js';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`originals/${name}`, import.meta.url));
const textOf = async (...contents: string[]): Promise<string> => (await readPdf(pdfOf(contents), 'a.pdf')).text;
const lines = (x: number, y: number, ...words: string[]): string =>
  words.map((line, i) => written(x, y - 14 * i, line)).join('');
const raised = (words: string): string => `/F 7 Tf 4 Ts (${words}) Tj /F 12 Tf 0 Ts`;

/** A megabyte of spaces, 600 times over, in 600 kB. */
const endless = Buffer.concat([
  Buffer.from([0x78, 0x9c]),
  ...Array<Buffer>(600).fill(deflateRawSync(Buffer.alloc(1_000_000, ' '), { finishFlush: constants.Z_FULL_FLUSH })),
]);

describe('of a PDF', () => {
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
      'a paragraph goes on over the notes at the foot of its page',
      [`${lines(50, 700, full, full)}BT /F 8 Tf 1 0 0 1 50 120 Tm (A note.) Tj ET`, lines(50, 700, 'to its end.', 'x')],
      `${full} ${full} to its end.\n\nA note.\n\nx\n`,
    ],
    [
      'words of one marked stretch are no cells, however wide the spaces of a justified line',
      [`/P <</MCID 1>> BDC ${written(50, 700, 'one ')} ${written(110, 700, 'two')} EMC`],
      'one two\n',
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
      'the last lines of paragraphs tell where lines begin, where all others are justified',
      [
        lines(50, 700, `AA ${full}`, `AA ${full}`) +
          [0, 1, 2, 3].map((item) => lines(69.3, 660 - 28 * item, full, 'and its end.')).join(''),
      ],
      `AA ${full} AA ${full}\n\n${Array<string>(4).fill(`${full} and its end.\n`).join('\n')}`,
    ],
    [
      'cells that stand close together are told apart where they are marked as content of their own',
      [`/TD <</MCID 1>> BDC ${written(50, 700, 'one')} EMC /TD <</MCID 2>> BDC ${written(73, 700, 'two')} EMC`],
      'one\ttwo\n',
    ],
    [
      'a line that ends after an opening bracket is tied to the next',
      [lines(50, 700, full, `${full.slice(0, -4)} \\(`, 'EU\\) at the end.')],
      `${full} ${full.slice(0, -4)} (EU) at the end.\n`,
    ],
    [
      'a raised number that points to a note goes, the power of a unit stays',
      [
        `BT /F 12 Tf 1 0 0 1 50 700 Tm (On 300 km) Tj ${raised('2')} ( live 4500) Tj ${raised('12')} ( people) Tj ${raised('3')} (.) Tj ET`,
      ],
      'On 300 km2 live 4500 people.\n',
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
