import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import { workshop, type Workshop } from './workshop.js';

const page = 'يوم 14 شتنبر 2016 في المغرب.';
const other = 'يوم 3 ماي 2014 في تونس.';
const folders = (policy = ''): string => `
sources: [{ kind: folder, at: sources }, { kind: folder, at: inbox${policy} }]
datasets: { documents: { mostLost: 1 }, mentions: { mostLost: 1 }, dates: { mostLost: 1 }, places: { mostLost: 1 } }
`;

const idsOf = async (shop: Workshop): Promise<string[]> =>
  (await shop.json<Row[]>('data/documents/latest/documents.json')).map(({ id }) => id);

test('a folder that is empty is told of, and the others are published; then nothing is to be done', async () => {
  const shop = await workshop({ 'sources/page.txt': page, 'nashir.yaml': folders() });
  await mkdir(join(shop.input, 'inbox'));
  const told = `${shop.input}/inbox: Cannot find a source, expected a document`;
  expect(await shop.publish()).toMatchObject({ exitCode: 0, out: expect.stringContaining(told) as string });
  expect(await idsOf(shop)).toEqual(['page']);
  expect(await shop.publish()).toMatchObject({ exitCode: 0, out: expect.stringContaining(told) as string });
});

test('a folder that is not there is told of, and the others are published', async () => {
  const shop = await workshop({ 'sources/page.txt': page, 'nashir.yaml': folders() });
  const { exitCode, error } = await shop.publish({ quiet: true });
  expect([exitCode, error]).toEqual([
    1,
    expect.stringContaining(`${shop.input}/inbox: Cannot find the folder of sources\n  Make it`),
  ]);
  expect(await idsOf(shop)).toEqual(['page']);
});

test('where the folder of what was published is no longer there, nothing is released', async () => {
  const files = { 'sources/page.txt': page, 'inbox/other.txt': other };
  const shop = await workshop({ ...files, 'nashir.yaml': folders() });
  await shop.publish();
  await rename(join(shop.input, 'inbox'), join(shop.input, 'away'));
  await shop.put({ 'sources/more.txt': other });
  const held = await shop.publish();
  expect([held.exitCode, held.error, await idsOf(shop)]).toEqual([
    1,
    expect.stringContaining(`Cannot release without ${shop.input}/inbox, which was published before`),
    ['other', 'page'],
  ]);
  await rename(join(shop.input, 'away'), join(shop.input, 'inbox'));
  expect((await shop.publish()).exitCode).toBe(0);
  expect(await idsOf(shop)).toEqual(['more', 'other', 'page']);
});

test('a folder that is not there, and whose rows may stay, has what it had, and the others are published', async () => {
  const files = { 'sources/page.txt': page, 'inbox/other.txt': other };
  const shop = await workshop({ ...files, 'nashir.yaml': folders(', gone: keep') });
  await shop.publish();
  await rename(join(shop.input, 'inbox'), join(shop.input, 'away'));
  expect((await shop.publish()).exitCode).toBe(1);
  await shop.put({ 'sources/more.txt': other });
  expect((await shop.publish()).exitCode).toBe(1);
  const documents = await shop.json<Row[]>('data/documents/latest/documents.json');
  expect(documents.map(({ id, gone }) => [id, gone])).toEqual([
    ['more', null],
    ['other', null],
    ['page', null],
  ]);
});
