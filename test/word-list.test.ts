import { csvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../pipeline/arabic/fold.js';
import { joined, listed, wordList } from '../pipeline/recognise/word-list.js';

type Row = Readonly<Record<'key' | 'name_ar' | 'aliases' | 'acronyms', string>>;

const csv = [
  'key,name_ar,aliases,acronyms',
  'A,منظمة العمل,هيئة الشغل|Office du travail,OMT|أمت',
  'B,"هيئة ""الأمل"", للماء",منظمة الماء,',
  'C,الهيئة العليا,,OMT',
];
const list = (text: string) => wordList<Row>(Buffer.from(text));

describe('a word list', () => {
  it.each([
    ['line feeds', csv.join('\n')],
    ['both marks of a line end', `${csv.join('\r\n')}\r\n`],
    ['an empty line', `${csv.join('\n')}\n\n`],
    ['a byte-order mark', `\ufeff${csv.join('\n')}\n`],
  ])('with %s has its rows, and its names by their first words', (_, text) => {
    const read = list(text);
    expect(read.rows.map(({ key }) => key)).toEqual(['A', 'B', 'C']);
    expect(read.at(1)).toEqual({ key: 'B', name_ar: 'هيئة "الأمل", للماء', aliases: 'منظمة الماء', acronyms: '' });
    expect(read.names('منظمه')).toEqual([
      ['منظمة العمل', 0],
      ['منظمة الماء', 1],
    ]);
    // With its article and without.
    expect(read.names('هييه').map(([, number]) => number)).toEqual([0, 1, 2]);
    expect(read.names('الهييه')).toEqual([]);
    expect(read.names('office')).toEqual([['Office du travail', 0]]);
  });

  it('has the words with which names begin, and rows by key and by acronym', () => {
    const read = list(csv.join('\n'));
    expect([...read.firstWords].sort()).toEqual(['office', 'الهييه', 'منظمه', 'هييه'].sort());
    expect([read.numberOf('C'), read.numberOf('D')]).toEqual([2, undefined]);
    expect([read.withAcronym('OMT'), read.withAcronym('أمت'), read.withAcronym('X')]).toEqual([[0, 2], [0], []]);
  });

  it('has every row of any list, whatever its cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('ا', 'ب', 'é', '"', ',', ' ', '\n', '😀') });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[A-Z]+$/u), cell, cell)), (cells) => {
        const rows = cells.map(([key, name_ar, aliases]) => ({ key, name_ar, aliases }));
        expect(wordList(Buffer.from(csvFormat(rows, ['key', 'name_ar', 'aliases']))).rows).toEqual(rows);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('gives each name under its first word', () => {
    const names = ['بنك المغرب', "L'Agence", '(GIZ) وكالة', 'بنك، المغرب'];
    const read = listed(names.map((name_ar, i) => ({ key: String(i), name_ar })));
    for (const [i, word] of ['بنك', 'l', 'giz', 'بنك'].entries())
      expect(read.names(fold(word))).toContainEqual([names[i], i]);
  });

  it('joined with another counts on', () => {
    const both = joined(listed([{ key: 'A', name_ar: 'بنك' }]), listed([{ key: 'B', name_ar: 'بنك', acronyms: 'BX' }]));
    expect(both.names('بنك')).toEqual([
      ['بنك', 0],
      ['بنك', 1],
    ]);
    expect([both.at(1), both.withAcronym('BX')]).toEqual([{ key: 'B', name_ar: 'بنك', acronyms: 'BX' }, [1]]);
  });
});
