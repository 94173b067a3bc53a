import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../pipeline/extract.js';

const page = readFileSync(new URL('../input/sources/multilateral-cooperation.txt', import.meta.url), 'utf8');
const runs = process.env['SOAK'] ? 20_000 : 300;

// Pieces of the genre, so that chance texts come near to what rules look for.
const pieces = [
  '14',
  'و15',
  'شتنبر',
  '2016',
  '٢٠١٦',
  'مليون',
  'يورو',
  'درهم',
  'وزارة',
  'الداخلية',
  'لجنة',
  'للمغرب',
  '(GIZ)',
  '"',
  '”',
  '«',
  '»',
  '%',
  'في المائة',
  'سنوات',
  'ثلاث',
  'الدورة',
  'الخامسة',
  'رقم',
  '27.06',
  '/',
  '-',
  '.',
  '،',
  '\n',
  ' ',
  '\u064e',
  '\u200f',
  '\0',
  'ـ',
  'ﻻ',
  '🎉',
  '\ud800',
  'تحت شعار',
  'هـ',
  '1438',
  'من',
  'إلى',
  'بين',
  'مرتين',
  'كل',
  'نصف',
  'برنامج',
  'صندوق',
];
const genre = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const texts = fc.oneof(
  genre,
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

describe('extract', () => {
  it('points at the very words, whatever the text, and never throws', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, length } = extract(text, { published: '2020-01-15', country: 'MA' });
        expect(length).toBe(text.length);
        for (const { start, end, text: words } of mentions) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(words);
        }
        expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
      }),
      { numRuns: runs, seed: 11 },
    );
  });

  it('finds no two mentions of one kind that overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const last = new Map<string, number>();
        for (const { kind, start, end } of extract(text).mentions) {
          expect(start).toBeGreaterThanOrEqual(last.get(kind) ?? 0);
          last.set(kind, end);
        }
      }),
      { numRuns: runs, seed: 13 },
    );
  });

  it('gives the same answer for the same text, and names it', () => {
    expect(JSON.stringify(extract(page))).toBe(JSON.stringify(extract(page)));
    expect(extract(page, { id: 'page' })).toMatchObject({
      document: 'page',
      sha256: hash('sha256', page),
      length: page.length,
    });
    expect(extract('')).toMatchObject({ document: '-', length: 0, mentions: [] });
  });

  it('keeps the id of a mention when the text before it changes', () => {
    const idOf = (text: string) => extract(text, { id: 'a' }).mentions.find(({ kind }) => kind === 'date')?.id;
    const sentence = 'انعقد الاجتماع في 3 أكتوبر 2013.';
    expect(idOf(sentence)).toMatch(/^date-[0-9a-f]{16}$/u);
    expect(idOf(`كلام آخر.\n\n${sentence}`)).toBe(idOf(sentence));
  });

  it('gives every list of records', () => {
    expect(Object.keys(extract('نص').records)).toEqual([
      'events',
      'projects',
      'agreements',
      'organizations',
      'statistics',
      'relations',
      'acronyms',
    ]);
  });
});
