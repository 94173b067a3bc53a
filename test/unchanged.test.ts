import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../pipeline/disk.js';
import type { Disk } from '../pipeline/effects.js';
import { lexiconFolder } from '../pipeline/extract.js';
import { entry } from './curating.js';
import { copyOf, runs, tree, workshop, type Workshop } from './workshop.js';

const files = {
  'sources/a.txt': 'انعقد الاجتماع في الرباط يوم 14 شتنبر 2016 بحضور وزارة الصحة.',
  'sources/b.txt': 'وبلغت الميزانية 2,4 مليون درهم.',
  'sources/c.odt': 'PK',
};

/** What a run read of the disk. */
function watched(): { disk: Partial<Disk>; read: string[] } {
  const read: string[] = [];
  return {
    read,
    disk: {
      read: (path) => (read.push(path), realDisk.read(path)),
      stream: (path) => (read.push(path), realDisk.stream(path)),
    },
  };
}

/** Whether a run stops before it does anything: it does not even read what it made of the documents. */
async function stops(shop: Workshop): Promise<boolean> {
  const { disk, read } = watched();
  const { exitCode } = await shop.publish({ quiet: true }, disk);
  expect(exitCode).toBe(0);
  return !read.some((path) => path.endsWith('.pack') || path.endsWith('documents.jsonl'));
}

describe('a run that finds all as it was', () => {
  test('stops, changes no byte, and says what one says that does everything again', async () => {
    const shop = await workshop(files);
    await shop.publish({ quiet: true });
    const other = await copyOf(shop);
    const site = await tree(join(shop.output, 'site'));
    const said = await shop.publish({ json: true });
    const again = await other.publish({ json: true, cache: false });
    const plain = ({ out }: { out: string }, { input, output }: Workshop): unknown =>
      JSON.parse(out.replaceAll(input, 'input').replaceAll(output, 'output'));
    expect(plain(said, shop)).toEqual(plain(again, other));
    expect(said).toMatchObject({ exitCode: 0, error: '' });
    expect(await tree(join(shop.output, 'site'))).toEqual(site);
    const [journal, journalAgain] = [await runs(shop.output), await runs(other.output)];
    expect(journal).toEqual(journalAgain);
    expect(await stops(shop)).toBe(true);
  });

  test('reads no text, and none of what was made of them', async () => {
    const shop = await workshop(files);
    await shop.publish({ quiet: true });
    expect(await stops(shop)).toBe(true);
    await shop.publish({ quiet: true, cache: false });
    expect(await stops(shop)).toBe(true);
  });

  test('finds a published file that was edited, though its size is the same', async () => {
    const shop = await workshop(files);
    await shop.publish({ quiet: true });
    const path = join(shop.output, 'site/data/amounts/latest/amounts.csv');
    await writeFile(path, (await readFile(path, 'utf8')).replace('2400000', '2500000'));
    const { exitCode, error } = await shop.publish({ quiet: true });
    expect(exitCode).toBe(2);
    expect(error).toContain('amounts.csv: Unexpected content, expected what was published');
  });
});

test.each<[string, (shop: Workshop) => Promise<unknown>]>([
  ['a text', ({ put }) => put({ 'sources/a.txt': 'في 3 ماي 2014.' })],
  ['a new text', ({ put }) => put({ 'sources/d.txt': 'في 3 ماي 2014.' })],
  [
    'a text that goes',
    ({ put }) => put({ 'sources/b.txt': null, 'nashir.yaml': 'datasets: { amounts: { mostLost: 1 } }' }),
  ],
  ['what is known of a text', ({ put }) => put({ 'sources/a.yaml': 'title: بلاغ\n' })],
  ['the configuration', ({ put }) => put({ 'nashir.yaml': 'licence: CC-BY-4.0\n' })],
  ['a file that is not read', ({ put }) => put({ 'sources/d.odt': 'PK' })],
  ['a correction', ({ put }) => put({ 'curation/a.yaml': entry('reject: event/x') })],
  ['the note of what stands, cut off', ({ output }) => writeFile(join(output, 'state/standing.json'), '{"key":')],
  [
    'a word list',
    async ({ input }) => {
      await cp(fileURLToPath(lexiconFolder), join(input, 'lexicons'), { recursive: true });
      const list = join(input, 'lexicons/places.csv');
      await writeFile(list, `${await readFile(list, 'utf8')}\n`);
    },
  ],
])('%s, when it has changed, lets the run go on', async (_, change) => {
  const shop = await workshop(files);
  await shop.publish({ quiet: true });
  await change(shop);
  const { disk, read } = watched();
  await shop.publish({ quiet: true, acceptLoss: true }, disk);
  expect(read.filter((path) => path.endsWith('documents.jsonl'))).not.toEqual([]);
  expect(await stops(shop)).toBe(true);
});

test('a source that cannot be read is told of at each run', async () => {
  const shop = await workshop({ ...files, 'sources/bad.txt': '' });
  const said = [await shop.publish({ quiet: true }), await shop.publish({ quiet: true })];
  expect(said.map(({ exitCode, error }) => [exitCode, error.includes('bad.txt')])).toEqual([
    [1, true],
    [1, true],
  ]);
});
