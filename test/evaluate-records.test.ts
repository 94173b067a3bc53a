import { expect, it } from 'vitest';
import { evaluateRecords } from '../pipeline/evaluate/records.js';
import { sameField } from '../pipeline/evaluate/fields.js';
import { documentOf, mentionOf } from './documents.js';
import type { EventRecord, Gold } from '../pipeline/schemas.js';

const source = 'انعقد المنتدى الأول بتونس سنة 2015، والمنتدى الثاني بطنجة سنة 2016.';
const dates = ['2015', '2016'].map((year) => mentionOf('date', source, year, { edtf: year }));

const event = (name: string, date: string | null, mention: string): EventRecord => ({
  key: name,
  name,
  series: null,
  edition: null,
  date,
  frequency: null,
  place: { city: null, country: null },
  venue: null,
  hosts: [],
  organizers: [],
  theme: null,
  outcomes: [],
  evidence: {},
  mentions: [mention],
  confidence: 1,
});

const gold: Gold = {
  document: 'a',
  mentions: dates.map(({ kind, start, end, text, value }, i) => ({
    id: `m${String(i)}`,
    kind,
    start,
    end,
    text,
    value,
  })),
  events: [
    { key: 'ONE', name: 'المنتدى الأول', date: '2015', note: 'left out', mentions: ['m0'] },
    { key: 'TWO', name: 'المنتدى الثاني', date: '2016', mentions: ['m1'] },
  ],
};

it('finds a record by its evidence, then compares it field by field', () => {
  const [first = '', second = ''] = dates.map(({ id }) => id);
  const document = documentOf('a', source, dates);
  const events = [event('المنتدى الأول', null, first), event('لا أحد', '2016', second), event('آخر', null, second)];
  const { scores, differences } = evaluateRecords([
    { document: { ...document, records: { ...document.records, events } }, gold },
  ]);
  expect(scores.events).toEqual({ gold: 2, found: 3, right: 2, fields: { right: 2, of: 4 } });
  expect(differences.map(({ type, record, field }) => `${type} ${record} ${field ?? ''}`.trim())).toEqual([
    'wrong field المنتدى الأول date',
    'wrong field المنتدى الثاني name',
    'false alarm آخر',
  ]);
});

it('tells what was missed, and passes a list that neither side has', () => {
  const { scores, differences } = evaluateRecords([{ document: documentOf('a', source, dates), gold }]);
  expect(scores.events).toMatchObject({ gold: 2, found: 0, right: 0 });
  expect(scores.projects).toEqual({ gold: 0, found: 0, right: 0, fields: { right: 0, of: 0 } });
  expect(differences.map(({ type }) => type)).toEqual(['missed', 'missed']);
});

const keys = new Map([['FORUM', 'GFMD']]);

it.each<[string, unknown, unknown, boolean]>([
  ['the same number', 3, 3, true],
  ['another number', 3, 4, false],
  ['silence on both sides', null, [], true],
  ['something where the text is silent', null, '2015', false],
  ['silence where the text says something', '2015', null, false],
  ['a key by what stands for it', 'FORUM', { kind: 'organization', key: 'GFMD' }, true],
  ['a key that stands for another', 'FORUM', { kind: 'organization', key: 'UN' }, false],
  [
    'lists in another order',
    ['MA', 'DE'],
    [
      { kind: 'place', key: 'DE' },
      { kind: 'place', key: 'MA' },
    ],
    true,
  ],
  [
    'a list with one more',
    ['MA'],
    [
      { kind: 'place', key: 'MA' },
      { kind: 'place', key: 'DE' },
    ],
    false,
  ],
  [
    'an object by the fields of the gold',
    { city: 'فاس', country: ['MA'] },
    { city: 'فاس', country: ['MA'], more: 1 },
    true,
  ],
  ['an object with another field', { city: 'فاس', country: null }, { city: null, country: null }, false],
  ['a text that differs in its marks', 'الاجتماعُ الأول', 'الاجتماع الاول', true],
  ['a text that is mostly the same', 'برنامج دعم المدن الصغرى والكبرى', 'برنامج دعم المدن الصغرى', true],
  ['a text that is another', 'برنامج دعم المدن', 'مشروع دعم القرى', false],
  ['a code that is another', 'memorandum of one', 'memorandum of two', false],
])('compares %s', (_, expected, found, same) => {
  expect(sameField(expected, found, keys)).toBe(same);
});
