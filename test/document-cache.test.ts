import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../pipeline/disk.js';
import { openCache, type Cache } from '../pipeline/documents/cache.js';
import { keysOf, sourceKeys } from '../pipeline/documents/keys.js';
import { readSources } from '../pipeline/documents/read-sources.js';
import { lexiconFolder } from '../pipeline/extract.js';
import { fileItem, rawSource } from '../pipeline/ingest/item.js';
import type { Curation } from '../pipeline/ingest/curations.js';
import { plain } from './plain-reading.js';
import { curationsIn, entry } from './curating.js';
import { tree, workshop, type Workshop } from './workshop.js';

const lexicons = fileURLToPath(lexiconFolder);
const files = {
  'sources/a.txt': 'انعقد الاجتماع في الرباط يوم 14 شتنبر 2016.',
  'sources/b.txt': 'وبلغت الميزانية 2,4 مليون درهم.',
  'sources/c.md': '# يوم 3 ماي 2014',
};

/** Reads the sources of a shop; gives the readings, and the files that were not remembered. */
async function readAgain({ input, output }: Workshop, words = lexicons, curations: readonly Curation[] = []) {
  const folder = join(output, 'state/documents');
  const opened = await openCache(folder, realDisk);
  const made = new Set<string>();
  const cache: Cache = { ...opened, keep: (key, entry) => opened.keep(key, entry).then(() => void made.add(key)) };
  const names = (await readdir(join(input, 'sources'))).filter((name) => !name.endsWith('.yaml')).sort();
  const items = names.map((name) => fileItem(join(input, 'sources', name), name, realDisk));
  const keyOf = sourceKeys(words, curations);
  const keys = await keysOf(items, keyOf);
  const memory = { cache, keyOf, keys };
  const readings = [];
  const way = { lexicons: words, jobs: 1, isChecked: true, curations, memory };
  for await (const reading of readSources(items, way)) readings.push(plain(reading));
  await cache.save();
  return {
    readings,
    read: items.filter((item) => made.has(keys.get(item) ?? '')).map(({ file }) => file),
    folder,
  };
}

describe('a document', () => {
  test('is read once, and is the same when it is remembered', async () => {
    const shop = await workshop(files);
    const first = await readAgain(shop);
    expect(first.read).toEqual(['a.txt', 'b.txt', 'c.md']);
    const second = await readAgain(shop);
    expect(second.read).toEqual([]);
    expect(second.readings).toEqual(first.readings);
  });

  test('is read again when its bytes or what is known of it change, and no other is', async () => {
    const shop = await workshop(files);
    await readAgain(shop);
    await shop.put({ 'sources/b.txt': `${files['sources/b.txt']} زيادة.` });
    expect((await readAgain(shop)).read).toEqual(['b.txt']);
    await shop.put({ 'sources/a.yaml': 'country: TN\n' });
    expect((await readAgain(shop)).read).toEqual(['a.txt']);
    await shop.put({ 'sources/a.yaml': null });
    expect((await readAgain(shop)).read).toEqual(['a.txt']);
  });

  test('is read again when any word list changes', async () => {
    const shop = await workshop(files);
    const own = join(shop.input, 'lexicons');
    await cp(lexicons, own, { recursive: true });
    await readAgain(shop);
    expect((await readAgain(shop, own)).read).toEqual([]);
    const list = join(own, 'programmes.csv');
    await writeFile(list, `${await readFile(list, 'utf8')}\n`);
    expect((await readAgain(shop, own)).read).toEqual(['a.txt', 'b.txt', 'c.md']);
  });

  test('is read again when people know better of mentions, and not when they know better of things', async () => {
    const shop = await workshop(files);
    await readAgain(shop);
    const ofThing = await curationsIn(entry('reject: event/x'));
    expect((await readAgain(shop, lexicons, ofThing)).read).toEqual([]);
    const ofMention = await curationsIn(entry('reject: date-0123456789abcdef'));
    expect((await readAgain(shop, lexicons, ofMention)).read).toEqual(['a.txt', 'b.txt', 'c.md']);
  });

  test('has the same key wherever it lies, and another under another id, header or address', async () => {
    const { input } = await workshop(files);
    const keyOf = sourceKeys(lexicons);
    const source = await rawSource(fileItem(join(input, 'sources/a.txt'), 'a.txt', realDisk));
    expect(keyOf({ ...source, place: '/elsewhere/a.txt' })).toBe(keyOf(source));
    const others = [
      { ...source, id: 'b' },
      { ...source, hints: { ending: '.md' } },
      { ...source, known: { url: 'https://example.org/' } },
      { ...source, asked: { country: 'MA' } },
    ];
    expect(new Set([source, ...others].map(keyOf)).size).toBe(5);
  });

  test('that was refused is tried again', async () => {
    const shop = await workshop({ ...files, 'sources/d.txt': '' });
    expect((await readAgain(shop)).readings[3]).toHaveProperty('reason');
    expect((await readAgain(shop)).readings[3]).toHaveProperty('reason');
  });
});

describe('what is remembered', () => {
  const kept = async () => {
    const folder = join((await workshop()).output, 'documents');
    const cache = await openCache(folder, realDisk);
    for (const name of ['a', 'b', 'c']) await cache.keep(name, Buffer.from(name.repeat(100)));
    await cache.save();
    return folder;
  };

  test.each([
    ['a pack is cut off', '000001.pack', (bytes: Buffer) => bytes.subarray(0, 150)],
    ['a byte of it is another', '000001.pack', (bytes: Buffer) => Buffer.from(bytes.toString().replaceAll('b', 'd'))],
    ['a pack is gone', '000001.pack', () => Buffer.alloc(0)],
    ['the index is cut off', 'index.json', (bytes: Buffer) => bytes.subarray(0, 20)],
    ['the index is of somebody else', 'index.json', () => Buffer.from('{"sizes":{},"places":{"b":7,"c":["../x"]}}')],
    ['the index is a list', 'index.json', () => Buffer.from('[]')],
  ])('is nothing that could be wrong: where %s, it is forgotten', async (_, name, spoil) => {
    const folder = await kept();
    await writeFile(join(folder, name), spoil(await readFile(join(folder, name))));
    const cache = await openCache(folder, realDisk);
    expect(await cache.read('b')).toBeUndefined();
    await cache.keep('b', Buffer.from('b'));
    await cache.save();
    expect(await (await openCache(folder, realDisk)).read('b')).toEqual(Buffer.from('b'));
  });

  test('goes when a run did not need it, and its pack when less than half of it is needed', async () => {
    const folder = await kept();
    const second = await openCache(folder, realDisk);
    for (const name of ['a', 'b']) await second.read(name);
    await second.save();
    expect(await readdir(folder)).toEqual(['000001.pack', 'index.json']);
    const third = await openCache(folder, realDisk);
    expect(await third.read('c')).toBeUndefined();
    await third.read('a');
    await third.save();
    expect(await readdir(folder)).toEqual(['000002.pack', 'index.json']);
    expect(await (await openCache(folder, realDisk)).read('a')).toEqual(Buffer.from('a'.repeat(100)));
  });

  test('of a run that was cut off goes with the next', async () => {
    const folder = await kept();
    await writeFile(join(folder, '000009.pack'), 'half');
    await (await openCache(folder, realDisk)).save();
    expect(await readdir(folder)).toEqual(['index.json']);
  });

  test('lies in a bounded number of packs', async () => {
    const folder = join((await workshop()).output, 'documents');
    for (let run = 0; run < 150; run++) {
      const cache = await openCache(folder, realDisk);
      for (let other = 0; other < run; other++) await cache.read(String(other));
      await cache.keep(String(run), Buffer.from(String(run)));
      await cache.save();
    }
    expect((await readdir(folder)).length).toBeLessThan(70);
    const last = await openCache(folder, realDisk);
    for (const name of ['0', '99', '149']) expect(await last.read(name)).toEqual(Buffer.from(name));
  });
});

test('publishing twice reads no text again, and --no-cache keeps nothing', async () => {
  const shop = await workshop(files);
  await shop.publish({ quiet: true, cache: false });
  expect(await readdir(join(shop.output, 'state'))).toEqual(['runs', 'runs.jsonl']);
  await shop.publish({ quiet: true });
  const before = await tree(join(shop.output, 'state/documents'));
  expect(Object.keys(before)).toEqual(['000001.pack', 'index.json']);
  await shop.publish({ quiet: true });
  expect(await tree(join(shop.output, 'state/documents'))).toEqual(before);
});
