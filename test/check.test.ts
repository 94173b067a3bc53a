import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import {
  datasetNames,
  datasetSchema,
  readSchema,
  tablesOf,
  type DatasetName,
  type DatasetSchema,
  type Tables,
} from '../pipeline/check/dataset.js';
import { brokenFloors } from '../pipeline/check/floors.js';
import { edtfBounds } from '../pipeline/edtf.js';
import { checkMentions } from '../pipeline/check/mentions.js';
import { nearest } from '../pipeline/check/nearest.js';
import { writeQuarantine } from '../pipeline/check/quarantine.js';
import { checkTables } from '../pipeline/check/tables.js';
import { realDisk } from '../pipeline/disk.js';
import type { Mention } from '../pipeline/model.js';
import { tabulate } from '../pipeline/publish/tables/tables.js';
import { resolve } from '../pipeline/resolve/resolve.js';
import { documentOf, mentionOf } from './documents.js';
import { workshop } from './workshop.js';

describe('the days of an EDTF date', () => {
  test.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2016-09-14', '2016-09-14', '2016-09-14'],
    ['2016-09-14/2016-09-15', '2016-09-14', '2016-09-15'],
    ['2014/2017', '2014-01-01', '2017-12-31'],
    ['2019-01/2019-02', '2019-01-01', '2019-02-28'],
    ['{2009-11-02,2009-11-05}', '2009-11-02', '2009-11-05'],
    ['{2018,2017}', '2017-01-01', '2018-12-31'],
    ['[2017,2018]', '2017-01-01', '2018-12-31'],
    ['{2010..2012}', '2010-01-01', '2012-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2010~', '2010-01-01', '2010-12-31'],
    ['2010-05?', '2010-05-01', '2010-05-31'],
    ['2015-21', '2015-03-01', '2015-05-31'],
    ['2015-24', '2015-12-01', '2016-02-29'],
    ['2015-33', '2015-01-01', '2015-03-31'],
    ['2015-36', '2015-10-01', '2015-12-31'],
    ['2015-40', '2015-01-01', '2015-06-30'],
    ['2015-41', '2015-07-01', '2015-12-31'],
    ['1998/..', '1998-01-01', null],
    ['../1998', null, '1998-12-31'],
    ['XXXX-06-20', null, null],
    ['XXXX-02-29', null, null],
    ['XXXX-34', null, null],
  ])('%s: %s to %s', (date, start, end) => {
    expect(edtfBounds(date)).toEqual({ start, end });
  });

  test.each([
    '',
    '16',
    '2016-13',
    '2016-00',
    '2015-02-29',
    '2016-04-31',
    '2016-09-14T10:00',
    '2018/2015',
    '2016/2017/2018',
    '{}',
    '{2016,x}',
    'XXXX-02-30',
    '2015-37',
    '2016-9-1',
    'X016',
    '{{2016}}x',
  ])('%s is no date', (date) => {
    expect(edtfBounds(date)).toBeUndefined();
  });

  test('agree with the edtf library on every month, quarter and half of leap and common years', () => {
    const parts = [
      '',
      ...['01', '02', '03', '04', '06', '12', '33', '34', '35', '36', '40', '41'].map((part) => `-${part}`),
    ];
    for (const date of ['1900', '2000', '2015', '2016'].flatMap((year) => parts.map((part) => year + part))) {
      const { min, max } = edtf(date);
      const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
      expect(edtfBounds(date), date).toEqual({ start: day(min), end: day(max) });
    }
  });
});

describe('the schemas', () => {
  test('are JSON Schemas of 2020-12, each under its own name', async () => {
    const ajv = new Ajv2020();
    for (const file of (await readdir('schemas')).filter((entry) => entry.endsWith('.schema.json'))) {
      const name = file.replace('.schema.json', '');
      const schema = readSchema(name);
      expect(ajv.validateSchema(schema), `${name}: ${ajv.errorsText()}`).toBe(true);
      expect(schema['$id']).toMatch(new RegExp(`/${name}\\.schema\\.json$`, 'u'));
    }
  });

  test.each(datasetNames)(
    'every column of %s has its names in three languages, its term, and none is a vocabulary',
    (name) => {
      const schema = datasetSchema(name);
      const columns = Object.entries(schema.properties);
      expect(columns[0]?.[0]).toBe('id');
      const described: [string, Pick<DatasetSchema, 'x-title' | 'x-description'>][] = [...columns, [name, schema]];
      for (const [column, definition] of described) {
        for (const labels of [definition['x-title'], definition['x-description']]) {
          expect(Object.keys(labels), column).toEqual(['ar', 'fr', 'en']);
          expect(
            Object.values(labels).every((text: string) => text.length > 1),
            column,
          ).toBe(true);
        }
      }
      for (const [column, definition] of columns) {
        expect(definition['x-term'], column).toMatch(/^[a-z-]+:[A-Za-z0-9]+$/u);
        expect(['dc', 'dct', 'oa', 'org', 'prov', 'schema', 'skos', 'xsd', 'nashir'], column).not.toContain(column);
      }
    },
  );
});

describe('a mention that does not hold', () => {
  const source = 'يوم 14 شتنبر 2016';
  const date = mentionOf('date', source, '14 شتنبر 2016', { edtf: '2016-09-14' });

  test.each<[title: string, mention: Mention, reason: string]>([
    [
      'points at other words',
      { ...date, start: date.start + 1 },
      'Unexpected words `4 شتنبر 2016` at 5–17, expected `14 شتنبر 2016`',
    ],
    [
      'points outside the text',
      { ...date, start: 90, end: 103 },
      'Unexpected words `` at 90–103, expected `14 شتنبر 2016`',
    ],
    [
      'has a value that its schema forbids',
      { ...date, value: { edtf: 'x' } },
      'edtf: Unexpected `x`, expected that it must NOT have fewer than 4 characters (The date in EDTF, Gregorian.)',
    ],
  ])('is kept back because it %s, and what stands on it goes too', (_, mention, reason) => {
    const { document, quarantined } = checkMentions(documentOf('a', source, [mention]));
    expect(document.mentions).toEqual([]);
    expect(quarantined).toEqual([
      { dataset: 'mentions', id: date.id, reason, source: 'a', start: mention.start, end: mention.end, row: mention },
    ]);
  });

  test('a sound one passes', () => {
    expect(checkMentions(documentOf('a', source, [date]))).toMatchObject({
      document: { mentions: [date] },
      quarantined: [],
    });
  });
});

describe('a row that fails', () => {
  const source = 'يوم 14 شتنبر 2016 في المغرب';
  const mentions = [
    mentionOf('date', source, '14 شتنبر 2016', { edtf: '2016-09-44' }),
    mentionOf('place', source, 'المغرب', { name: 'المغرب', iso: 'MA' }),
  ];
  const documents = [{ ...documentOf('a', source, mentions), file: 'a.txt' }];
  const tables = tabulate(documents, resolve(documents));

  test('is kept back from every dataset, with reason, source and place; the others stay', () => {
    const { tables: kept, quarantined } = checkTables(tables);
    expect(quarantined).toMatchObject([
      {
        dataset: 'dates',
        id: mentions[0]?.id,
        reason: 'edtf: Unexpected `2016-09-44`, expected a date in EDTF',
        source: 'a',
        start: 4,
        end: 17,
      },
    ]);
    expect(kept.dates).toEqual([]);
    expect(kept.mentions.map((row) => row.id)).toEqual([mentions[1]?.id]);
    expect(kept.places).toEqual(tables.places);
  });

  test('takes a thing with it that nothing else supports', () => {
    const broken: Tables = {
      ...tables,
      mentions: tables.mentions.map((row) => (row.kind === 'place' ? { ...row, confidence: 2 } : row)),
    };
    const { tables: kept, quarantined } = checkTables(broken);
    expect(kept.places).toEqual([]);
    expect(quarantined.map(({ dataset, reason }) => `${dataset} ${reason}`)).toContainEqual(
      'places mentions: Unexpected `[]`, expected that it must NOT have fewer than 1 items (The ids of the mentions that support the row, in order of source and place; in CSV between |.)',
    );
  });

  test('may not share its id with another', () => {
    const { quarantined } = checkTables({ ...tables, documents: [...tables.documents, ...tables.documents] });
    expect(quarantined.map((row) => row.reason)).toContain('id: Unexpected second row `a`, expected one');
  });
});

test.each([
  ['portl', 'portal'],
  ['license', 'licence'],
  ['Publisher', 'publisher'],
  ['quux', undefined],
])('the known word nearest to %s is %s', (word, known) => {
  expect(nearest(word, ['portal', 'publisher', 'licence', 'datasets'])).toBe(known);
});

test('rows that are kept back are written with their reasons, a line each, and no file is made for none', async () => {
  const { output } = await workshop();
  const row = { dataset: 'dates', id: 'date-1', reason: 'x', source: 'a', start: 1, end: 2, row: {} } as const;
  expect(await writeQuarantine([], output, 'run', realDisk)).toBeUndefined();
  const path = await writeQuarantine([row, row], output, 'run', realDisk);
  expect(path).toBe(join(output, 'quarantine/run.jsonl'));
  expect(await readFile(String(path), 'utf8')).toBe(`${JSON.stringify(row)}\n`.repeat(2));
});

test('what lies under its floor is told: too few rows, a kind that is found too poorly, and one that was never scored', () => {
  const rows = Object.fromEntries(datasetNames.map((name) => [name, 0])) as Record<DatasetName, number>;
  const none = tablesOf(() => []);
  expect(brokenFloors(none, { date: 0.9 }, { rows, scores: { date: 0.9 } })).toEqual([]);
  expect(
    brokenFloors(
      none,
      { date: 0.9, place: 0.8 },
      { rows: { ...rows, dates: 3 }, scores: { date: 0.95, theme: 0.1, place: 0.8 } },
    ),
  ).toEqual([
    { measure: 'rows', of: 'dates', found: 0, atLeast: 3 },
    { measure: 'score', of: 'date', found: 0.9, atLeast: 0.95 },
    { measure: 'score', of: 'theme', found: 0, atLeast: 0.1 },
  ]);
});
