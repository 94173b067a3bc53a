import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeList, codeListNames } from '../pipeline/check/codes.js';
import { columnsOf, listSeparator } from '../pipeline/check/columns.js';
import { datasetNames, datasetSchema } from '../pipeline/check/dataset.js';
import { measures } from '../pipeline/recognise/count/lexicon.js';
import { currencyCodes } from '../pipeline/recognise/numeral/currency-codes.js';
import { codeLists } from '../scripts/codes.js';
import { cldr } from '../scripts/countries.js';

const columns = datasetNames.flatMap((name) =>
  columnsOf(datasetSchema(name)).map((column) => ({ dataset: name, ...column })),
);
const find = (dataset: string, name: string) =>
  columns.find((column) => column.dataset === dataset && column.name === name);

describe('the columns that derive from a schema', () => {
  test.each([
    ['amounts', 'amount', { type: 'decimal', isList: false, isNullable: false, isKey: false }],
    ['dates', 'date_start', { type: 'date', isNullable: true }],
    ['dates', 'relation', { type: 'text', isNullable: true, codes: 'relations' }],
    ['documents', 'url', { type: 'address', isNullable: true }],
    ['mentions', 'id', { type: 'text', isKey: true, refers: undefined }],
    ['dates', 'id', { type: 'text', isKey: true, refers: 'mentions' }],
    ['mentions', 'start', { type: 'integer', isNullable: false }],
    ['mentions', 'confidence', { type: 'number' }],
    ['mentions', 'approx', { type: 'boolean' }],
    ['organizations', 'mentions', { type: 'text', isList: true, isNullable: false, refers: 'mentions' }],
  ])('%s.%s', (dataset, name, expected) => {
    expect(find(dataset, name)).toMatchObject(expected);
  });

  test('have one key a dataset, and refer to datasets that there are', () => {
    for (const name of datasetNames)
      expect(columns.filter(({ dataset, isKey }) => dataset === name && isKey).length, name).toBe(1);
    for (const { refers, name } of columns)
      expect(refers === undefined || datasetNames.includes(refers), name).toBe(true);
  });

  test('have patterns of the whole cell: some readers look for them anywhere in it, others take them for all of it', () => {
    const patterns = columns
      .flatMap(({ schema }) => [schema['pattern'], schema.items?.['pattern']])
      .filter((pattern) => typeof pattern === 'string');
    expect(patterns.length).toBeGreaterThan(10);
    for (const pattern of patterns) {
      expect(pattern).toMatch(/^\^.*\$$/u);
      // A choice stands in brackets: the marks of both ends are of all of it.
      expect(pattern.replace(/\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|\\./gu, '')).not.toContain('|');
    }
  });

  test('have items that hold neither the mark between them nor the mark that escapes it', () => {
    const lists = columns.filter(({ isList }) => isList);
    expect(lists.length).toBeGreaterThan(0);
    for (const { dataset, name, schema } of lists) {
      const items = schema.items?.['enum'];
      if (Array.isArray(items)) {
        expect(
          items.filter((item) => /[|\\]/u.test(String(item))),
          `${dataset}.${name}`,
        ).toEqual([]);
        continue;
      }
      const pattern = new RegExp(String(schema.items?.['pattern']), 'u');
      expect(pattern.test('هيئة ONU'), `${dataset}.${name}`).toBe(true);
      for (const mark of [listSeparator, '\\']) expect(pattern.test(`a${mark}b`), `${dataset}.${name}`).toBe(false);
    }
  });
});

describe('the code lists', () => {
  test('name each code, and themselves, in three languages', () => {
    for (const list of codeListNames().map(codeList)) {
      for (const labels of [list.title, list.description, ...Object.values(list.codes)]) {
        expect(Object.keys(labels)).toEqual(['ar', 'fr', 'en']);
        expect(Object.values(labels).every((text: string) => text.trim() !== '')).toBe(true);
      }
      expect(Object.keys(list.codes)).toEqual(Object.keys(list.codes).sort());
    }
  });

  test('are those that the columns name, and have every code that a column may hold', () => {
    expect([...new Set(columns.flatMap(({ codes }) => codes ?? []))].sort()).toEqual(codeListNames());
    for (const { dataset, name, codes, schema } of columns) {
      if (schema.enum === undefined) continue;
      const known = codes === undefined ? [] : Object.keys(codeList(codes).codes);
      expect(schema.enum.filter((code) => code !== null).sort(), `${dataset}.${name}`).toEqual(known);
    }
  });

  test('have every currency and measure that is recognised', () => {
    expect(Object.keys(codeList('currencies').codes)).toEqual(expect.arrayContaining([...currencyCodes.values()]));
    const named = Object.keys(codeList('measures').codes);
    expect(named).toEqual(expect.arrayContaining(Object.keys(measures)));
    const lengths = named.filter((measure) => /^[a-z]*(?:metre|mile)$/u.test(measure));
    for (const length of lengths)
      expect(named).toEqual(expect.arrayContaining([`square-${length}`, `cubic-${length}`]));
  });

  test.runIf(process.versions['cldr'] === cldr)(
    'are what Intl gives (else run `npx tsx scripts/codes.ts`)',
    async () => {
      for (const [name, list] of Object.entries(await codeLists()))
        expect(readFileSync(`schemas/codes/${name}.json`, 'utf8')).toBe(`${JSON.stringify(list, null, 2)}\n`);
    },
  );
});
