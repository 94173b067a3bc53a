import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import { workshop, type Workshop } from './workshop.js';

const configuration = (policy: string): string => `
sources: [{ kind: folder, at: sources, name: office, publisher: وزارة الصحة${policy} }]
`;

const files = {
  'sources/a.txt': 'في 14 شتنبر 2016.',
  'sources/b.txt': 'بلغت الكلفة 300 درهم.',
  'sources/b.yaml': 'title: بلاغ\n',
};

/** Where the file stands after each of three runs without it: its row, with the amounts that stand. */
async function withoutFile(shop: Workshop): Promise<unknown[]> {
  await shop.put({ 'sources/b.txt': null, 'sources/b.yaml': null });
  const seen: unknown[] = [];
  for (let run = 0; run < 3; run++) {
    expect(await shop.publish({ acceptLoss: true })).toMatchObject({ exitCode: 0 });
    const row = (await documents(shop)).find(({ id }) => id === 'b');
    seen.push([row?.['title'], row?.['publisher'], row?.['gone'], (await amounts(shop)).length]);
  }
  return seen;
}

const documents = (shop: Workshop) => shop.json<Row[]>('data/documents/latest/documents.json');
const amounts = (shop: Workshop) => shop.json<Row[]>('data/amounts/latest/amounts.json');

const there = ['بلاغ', 'وزارة الصحة', null, 1];
const kept = ['بلاغ', 'وزارة الصحة', '2026-03-04', 1];
const removed = [undefined, undefined, undefined, 0];

describe('a file that is taken away', () => {
  test.each([
    ['takes its rows with it', '', [removed, removed, removed]],
    ['does so after some runs', ', misses: 2', [there, removed, removed]],
    ['leaves its rows, and says since when it is gone', ', gone: keep', [kept, kept, kept]],
    ['leaves them, and is gone after some runs', ', gone: keep, misses: 3', [there, there, kept]],
  ])('%s, where the folder says `%s`', async (_, policy, expected) => {
    const shop = await workshop({ ...files, 'nashir.yaml': configuration(policy) });
    await shop.publish();
    expect(await withoutFile(shop)).toEqual(expected);
  });

  test('is there again when it is brought back, and is not kept beside itself when it was moved', async () => {
    const shop = await workshop({ ...files, 'nashir.yaml': configuration(', gone: keep') });
    await shop.publish();
    await withoutFile(shop);
    await shop.put({ 'sources/b.txt': 'بلغت الكلفة 400 درهم.' });
    await shop.publish({ acceptLoss: true });
    expect(await amounts(shop)).toMatchObject([{ amount: '400' }]);
    expect((await documents(shop)).map(({ id, title, gone }) => [id, title, gone])).toEqual([
      ['a', null, null],
      ['b', null, null],
    ]);
    await rename(join(shop.input, 'sources/b.txt'), join(shop.input, 'sources/c.txt'));
    await shop.publish({ acceptLoss: true });
    expect((await documents(shop)).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('is missed in no run that does not look for it', async () => {
    const shop = await workshop({ ...files, 'nashir.yaml': configuration(', misses: 2') });
    await shop.publish();
    await shop.put({ 'sources/b.txt': null });
    for (let run = 0; run < 3; run++) await shop.publish({ offline: true });
    expect(await amounts(shop)).toHaveLength(1);
  });
});
