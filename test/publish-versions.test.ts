import { describe, expect, test } from 'vitest';
import { datasetSchema, type ColumnSchema, type DatasetSchema, type Row } from '../pipeline/check/dataset.js';
import { csv } from '../pipeline/publish/formats/csv.js';
import { setting } from './awkward.js';
import { addresses } from '../pipeline/publish/site/addresses.js';
import { codePoints } from '../pipeline/codepoints.js';
import { changeList, difference } from '../pipeline/publish/versions/change-list.js';
import { changePage } from '../pipeline/publish/versions/change-page.js';
import { releaseDataset } from '../pipeline/publish/versions/dataset-release.js';
import { jsonld } from '../pipeline/publish/formats/jsonld.js';
import { rowChanges } from '../pipeline/publish/versions/row-changes.js';
import { schemaChange } from '../pipeline/publish/versions/schema-change.js';
import { sentenceOf } from '../pipeline/publish/tables/sentence.js';
import type { Site } from '../pipeline/publish/site/site.js';
import { nextVersion } from '../pipeline/publish/versions/version.js';

const schema = datasetSchema('amounts');
const { id, amount, ...others } = schema.properties;
const column = (changes: Record<string, unknown>): DatasetSchema => ({
  ...schema,
  properties: { ...schema.properties, currency: { ...schema.properties['currency'], ...changes } as ColumnSchema },
});
const withColumns = (properties: Record<string, ColumnSchema | undefined>): DatasetSchema => ({
  ...schema,
  properties: properties as Record<string, ColumnSchema>,
});

describe('a change of the schema', () => {
  test.each<[title: string, after: DatasetSchema, bump: string | undefined]>([
    ['none', { ...schema }, undefined],
    ['another $id, as each version has', { ...schema, $id: 'https://example.org/x' }, undefined],
    ['a column added', withColumns({ ...schema.properties, note: amount }), 'major'],
    ['a column removed', withColumns({ id, ...others }), 'major'],
    ['a column renamed', withColumns({ id, sum: amount, ...others }), 'major'],
    ['columns re-ordered', withColumns({ amount, id, ...others }), 'major'],
    ['a type changed', column({ type: 'integer' }), 'major'],
    ['a term changed', column({ 'x-term': 'schema:priceCurrency' }), 'major'],
    ['a constraint tightened', column({ minLength: 3 }), 'major'],
    ['a pattern changed', column({ pattern: '^[A-Z]+$' }), 'major'],
    ['a constraint loosened', column({ pattern: undefined }), 'minor'],
    ['a label changed', column({ 'x-title': { ar: 'العملة', fr: 'Monnaie', en: 'Currency' } }), 'patch'],
    ['the title changed', { ...schema, 'x-title': { ar: 'مبالغ', fr: 'Sommes', en: 'Sums' } }, 'patch'],
  ])('%s: %s', (_, after, bump) => {
    expect(schemaChange(schema, JSON.parse(JSON.stringify(after)) as DatasetSchema)).toBe(bump);
  });

  test.each([
    ['a code more', ['a', 'b'], ['a', 'b', 'c'], 'minor'],
    ['a code less', ['a', 'b'], ['a'], 'major'],
  ])('%s in a list of codes', (_, before, after, bump) => {
    expect(schemaChange(column({ enum: before }), column({ enum: after }))).toBe(bump);
  });

  test.each([
    ['minimum', 1, 0, 'minor'],
    ['minimum', 0, 1, 'major'],
    ['maximum', 1, 2, 'minor'],
    ['maximum', 2, 1, 'major'],
  ])('%s from %d to %d', (keyword, before, after, bump) => {
    expect(schemaChange(column({ [keyword]: before }), column({ [keyword]: after }))).toBe(bump);
  });

  test('makes a new version of a dataset whose rows are the same, without listing new cells as changes', async () => {
    const rows: Row[] = [{ id: 'amount-1', currency: 'MAD' }];
    const unsaid = { bump: null, counts: null, changes: null, temporal: null, withdrawn: null };
    const last = { version: '1.2.3', released: '', release: 1, base: 'b/', rows: 1, files: [], ...unsaid };
    const site: Pick<Site, 'versions' | 'schema' | 'rows'> = {
      versions: () => Promise.resolve([last]),
      schema: () => Promise.resolve(withColumns({ id, currency: schema.properties['currency'] })),
      rows: () => Promise.resolve(rows),
    };
    const table = { name: 'amounts', schema, rows: [{ id: 'amount-1', amount: '5', currency: 'MAD' }] } as const;
    expect(await releaseDataset(table, 'b/', site)).toMatchObject({
      version: '2.0.0',
      bump: 'major',
      isNew: true,
      changes: { added: [], removed: [], changed: [] },
    });
  });
});

test('of rows that stayed as they were one is kept, not two', async () => {
  const rows: Row[] = [
    { id: 'amount-1', amount: '5', currency: 'MAD', mentions: ['a'] },
    { id: 'amount-2', amount: '6', currency: 'MAD', mentions: [] },
  ];
  const unsaid = { bump: null, counts: null, changes: null, temporal: null, withdrawn: null };
  const last = { version: '1.2.3', released: '', release: 1, base: 'b/', rows: 2, files: [], ...unsaid };
  const site: Pick<Site, 'versions' | 'schema' | 'rows'> = {
    versions: () => Promise.resolve([last]),
    schema: () => Promise.resolve(schema),
    rows: (_, __, keep = (row) => row) =>
      Promise.resolve((JSON.parse(JSON.stringify(rows)) as Row[]).flatMap((row) => keep(row) ?? [])),
  };
  const changed = rows.map((row) => (row.id === 'amount-2' ? { ...row, amount: '7' } : row));
  const { previous, bump } = await releaseDataset({ name: 'amounts', schema, rows: changed }, 'b/', site);
  expect(previous?.rows).toEqual(rows);
  expect(previous?.rows.map((row, i) => row === changed[i])).toEqual([true, false]);
  expect(bump).toBe('patch');
});

test('of a list that is long in both versions the page of changes shows what one has and the other has not', () => {
  const items = Array.from({ length: 30 }, (_, i) => `date-${String(i).padStart(2, '0')}`);
  const rows = (mentions: readonly string[]): Row[] => [
    { id: 'k', amount: '5', mentions, related: ['x', ...mentions.slice(0, 2)] },
  ];
  const { amount } = schema.properties;
  const snapshot = (mentions: readonly string[]) => ({
    base: 'b/',
    schema: withColumns({ id, amount, mentions: amount, related: amount }),
    rows: rows(mentions),
  });
  const [before, after] = [snapshot(items.slice(1)), snapshot(items.slice(0, -1))];
  const page = changePage(changeList('amounts', '1.0.0', '1.0.1', difference(before, after)), before, after);
  expect(page).toContain('<td class="modify">…|date-29→…|date-00</td>');
  expect(page).toContain('<td class="modify">x|date-01|date-02→x|date-00|date-01</td>');
});

test.each([
  ['patch', '1.2.4'],
  ['minor', '1.3.0'],
  ['major', '2.0.0'],
] as const)('after 1.2.3 a %s change is %s', (bump, version) => {
  expect(nextVersion('1.2.3', bump)).toBe(version);
});

test('rows are compared cell by cell, lists and nulls too', () => {
  const before: Row[] = [
    { id: 'a', n: 1, list: ['x'] },
    { id: 'b', n: null },
    { id: 'c', n: 3 },
  ];
  const after: Row[] = [
    { id: 'a', n: 1, list: ['x', 'y'] },
    { id: 'b', n: 2 },
    { id: 'd', n: 4 },
  ];
  expect(rowChanges(before, after, ['n', 'list'])).toEqual({
    added: ['d'],
    removed: ['c'],
    changed: [
      { id: 'a', column: 'list', old: ['x'], new: ['x', 'y'] },
      { id: 'b', column: 'n', old: null, new: 2 },
    ],
  });
});

test('offsets become code points', () => {
  const text = 'a\u{1f600}ب\u{1f600}';
  expect([0, 1, 3, 4, 6].map(codePoints(text))).toEqual([0, 1, 2, 3, 4]);
});

test.each<[title: string, span: [number, number], sentence: [number, number]]>([
  ['inside one', [12, 14], [10, 20]],
  ['at its very start and end', [10, 20], [10, 20]],
  ['across two', [18, 25], [10, 30]],
  ['in a gap', [5, 7], [5, 7]],
  ['from a gap into one', [8, 12], [8, 20]],
  ['after the last', [40, 42], [40, 42]],
])('the sentence of a span %s', (_, span, sentence) => {
  expect(
    sentenceOf(
      [
        [0, 5],
        [10, 20],
        [20, 30],
      ],
      span,
    ),
  ).toEqual(sentence);
});

test('CSV quotes what must be quoted, and escapes the mark between the items of a list', () => {
  const schema = datasetSchema('organizations');
  const { id, name, alt_names, acronyms, mentions } = schema.properties;
  const table = {
    name: 'organizations',
    schema: { ...schema, properties: { id, name, alt_names, acronyms, mentions } as typeof schema.properties },
    rows: [{ id: 'k', name: 'a,"b"\r', alt_names: ['x|y', 'z\\'], acronyms: [], mentions: ['m'] }],
  } as const;
  const text = [...csv.write(table, { ...setting, addresses: addresses('http://x/') })].join('');
  expect(text).toBe('id,name,alt_names,acronyms,mentions\nk,"a,""b""\r",x\\|y|z\\\\,,m\n');
});

test('JSON-LD says of a name in Arabic letters, and of no other, that it is in Arabic', () => {
  const table = {
    name: 'organizations',
    schema: datasetSchema('organizations'),
    rows: [{ id: 'k', name: 'منظمة', alt_names: ['هيئة', 'Agency'], acronyms: ['A'], mentions: ['m'] }],
  } as const;
  const text = [...jsonld.write(table, { ...setting, addresses: addresses('http://x/') })].join('');
  expect(JSON.parse(text)).toMatchObject({
    '@context': { name: { '@language': 'ar' }, alt_names: { '@language': 'ar' } },
    '@graph': [{ name: 'منظمة', alt_names: ['هيئة', { '@value': 'Agency' }], acronyms: ['A'] }],
  });
});

test('addresses are escaped, and folders in an id stay folders', () => {
  const at = addresses('https://x/');
  expect(at.document('قرار 5/a#b')).toBe('https://x/sources/%D9%82%D8%B1%D8%A7%D8%B1%205/a%23b/');
  expect(at.thing('place', 'MA-فاس/ب')).toBe('https://x/id/place/MA-%D9%81%D8%A7%D8%B3%2F%D8%A8');
});
