import { describe, expect, it } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import { checkTables } from '../pipeline/check/tables.js';
import { curated, energy, entry, migration, page } from './curating.js';

interface Effect {
  readonly yaml: string;
  readonly dataset: 'mentions' | 'dates' | 'amounts' | 'events' | 'relations';
  readonly id: string;
  readonly row: Partial<Row> | undefined;
  readonly fields?: readonly string[];
}

describe('a correction', () => {
  it.each<[title: string, effect: Effect]>([
    [
      'replaces the value of a mention, wherever it is published',
      {
        yaml: entry('replace: amount-c13e8655226b7723\n  was: 2400000\n  value: 2500000'),
        dataset: 'amounts',
        id: 'amount-c13e8655226b7723',
        row: { amount: '2500000', currency: 'MAD' },
        fields: ['amount'],
      },
    ],
    [
      'adds to what a mention says',
      {
        yaml: entry('add: amount-c13e8655226b7723\n  field: approx\n  value: true'),
        dataset: 'mentions',
        id: 'amount-c13e8655226b7723',
        row: { approx: true },
        fields: ['approx'],
      },
    ],
    [
      'rejects a mention',
      {
        yaml: entry('reject: date-745ad73c53ace987'),
        dataset: 'mentions',
        id: 'date-745ad73c53ace987',
        row: undefined,
      },
    ],
    [
      'reaches what is put together from a mention',
      {
        yaml: entry('replace: date-745ad73c53ace987\n  was: 2019\n  value: 2018'),
        dataset: 'events',
        id: energy,
        row: { date: '2018', date_start: '2018-01-01' },
        fields: [],
      },
    ],
    [
      'accepts a mention, which is certain then',
      {
        yaml: entry('accept: date-745ad73c53ace987\n  was: 2019'),
        dataset: 'dates',
        id: 'date-745ad73c53ace987',
        row: { edtf: '2019', confidence: 1 },
        fields: ['edtf'],
      },
    ],
    [
      'adds a mention that was not found, by its words',
      {
        yaml: entry('add: theme\n  source: page\n  quote: اتفاقية تعاون\n  value: التعاون'),
        dataset: 'mentions',
        id: 'theme-f2c030e6bd990da3',
        row: { kind: 'theme', value: 'التعاون', quote: 'اتفاقية تعاون', rule: 'curation', confidence: 1 },
        fields: ['value'],
      },
    ],
    [
      'replaces a field of a record, with the days that follow from it',
      {
        yaml: entry(`replace: event/${energy}\n  field: date\n  was: 2019\n  value: 2019-05-02/2019-05-03`),
        dataset: 'events',
        id: energy,
        row: { date: '2019-05-02/2019-05-03', date_start: '2019-05-02', date_end: '2019-05-03', city: 'وهران' },
        fields: ['date'],
      },
    ],
    [
      'replaces several fields at once',
      {
        yaml: entry(`replace: event/${energy}\n  was: { date: 2019, edition: 5 }\n  value: { date: 2018, edition: 4 }`),
        dataset: 'events',
        id: energy,
        row: { date: '2018', edition: 4 },
        fields: ['date', 'edition'],
      },
    ],
    [
      'adds to a list',
      {
        yaml: entry(`add: event/${migration}\n  field: hosts\n  value: place/DE`),
        dataset: 'events',
        id: migration,
        row: { hosts: ['place/TR', 'place/DE'] },
        fields: ['hosts'],
      },
    ],
    [
      'fills a field that is empty, with what supports it',
      {
        yaml: entry(`add: event/${migration}\n  field: city\n  value: أنقرة\n  evidence: place-24bcebc713da36e2`),
        dataset: 'events',
        id: migration,
        row: { city: 'أنقرة', evidence: expect.arrayContaining(['city=place-24bcebc713da36e2']) as never },
        fields: ['city'],
      },
    ],
    [
      'rejects a field, and what supported it',
      {
        yaml: entry(`reject: event/${energy}\n  field: date`),
        dataset: 'events',
        id: energy,
        row: {
          date: null,
          date_start: null,
          evidence: expect.not.arrayContaining(['date=date-745ad73c53ace987']) as never,
        },
        fields: ['date'],
      },
    ],
    [
      'accepts a record, all that it says',
      {
        yaml: entry(`accept: event/${energy}`),
        dataset: 'events',
        id: energy,
        row: { confidence: 1 },
        fields: ['name', 'series', 'edition', 'date', 'city', 'countries'],
      },
    ],
    [
      'rejects a record, and what relates it to others',
      { yaml: entry(`reject: event/${migration}`), dataset: 'relations', id: 'relation-59b2e552e1e6', row: undefined },
    ],
    [
      'adds a record that words support',
      {
        yaml: entry(
          'add: event/my-forum\n  value: { name: منتدى, date: 2019-03-12, hosts: [place/TN] }\n  evidence: { name: place-9686645f03359824, date: date-1b0a0ead7b766322 }',
        ),
        dataset: 'events',
        id: 'my-forum',
        row: {
          name: 'منتدى',
          date_start: '2019-03-12',
          mentions: ['place-9686645f03359824', 'date-1b0a0ead7b766322'],
          evidence: ['name=place-9686645f03359824', 'date=date-1b0a0ead7b766322'],
          confidence: 1,
        },
        fields: ['name', 'date', 'hosts'],
      },
    ],
  ])('%s', async (_, { yaml, dataset, id, row, fields = [] }) => {
    const result = await curated({ page }, yaml);
    expect(result.messages).toEqual([]);
    expect(checkTables(result.tables).quarantined).toEqual([]);
    const found = (result.tables[dataset] as readonly object[] as readonly Row[]).find((one) => one.id === id);
    if (row === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(row);
    const named = new Set(result.tables.curations.map((curation) => curation.id));
    const items = (found?.['curated'] ?? []) as readonly string[];
    expect(items.map((item) => item.split('=')[0])).toEqual(fields);
    expect(items.every((item) => named.has(item.split('=')[1] ?? ''))).toBe(true);
    expect(result.tables.curations[0]).toMatchObject({ by: 'أمينة', date: '2026-11-25', why: 'روجع' });
  });
});
