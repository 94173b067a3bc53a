import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { madeDocument } from '../bench/corpus.js';
import { startPool } from '../pipeline/documents/pool.js';
import { readSources } from '../pipeline/documents/read-sources.js';
import { lexiconFolder } from '../pipeline/extract.js';
import { rawSource, type Item } from '../pipeline/ingest/item.js';
import { plain } from './plain-reading.js';
import { workshop } from './workshop.js';

const kit = { lexicons: fileURLToPath(lexiconFolder), isChecked: true, curations: [] };

const item = (name: string, text: string): Item => ({
  place: `sources/${name}.txt`,
  file: `${name}.txt`,
  id: name,
  hints: { ending: '.txt' },
  known: {},
  read: () => Promise.resolve(Buffer.from(text)),
  sidecar: () => Promise.resolve(undefined),
});

async function readingsOf(items: readonly Item[], jobs: number) {
  const readings = [];
  for await (const reading of readSources(items, { ...kit, jobs })) readings.push(plain(reading));
  return readings;
}

describe('many sources', () => {
  test('are the same documents in the same order, whatever the number of threads', async () => {
    const items = Array.from({ length: 140 }, (_, i) =>
      i % 50 === 7
        ? item(String(i), '')
        : i % 50 === 9
          ? item('7', `نص ${String(i)}`)
          : item(`d${String(i)}`, madeDocument(i).slice(0, 300)),
    );
    const alone = await readingsOf(items, 1);
    expect(alone.map(({ place }) => place)).toEqual(items.map(({ place }) => place));
    expect(alone.filter((reading) => 'reason' in reading)).toHaveLength(5);
    expect(await readingsOf(items, 3)).toEqual(alone);
  });

  test('are loaded no further ahead than keeps the threads busy', async () => {
    let [loaded, read, ahead] = [0, 0, 0];
    const items = Array.from({ length: 600 }, (_, i) => ({
      ...item(String(i), 'نص قصير.'),
      read: () => Promise.resolve(Buffer.from(`نص ${String((loaded += 1))}`)),
    }));
    for await (const reading of readSources(items, { ...kit, jobs: 2 })) {
      if ('document' in reading) read += 1;
      ahead = Math.max(ahead, loaded - read);
    }
    expect(read).toBe(600);
    expect(ahead).toBeLessThan(200);
  });
});

/** A thread that breaks down, or throws, where a text says so. */
const fragile = `
export default async (sources) => {
  const texts = sources.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
  if (texts.includes('break down')) process.exit(9);
  if (texts.includes('throw')) return { bug: new TypeError('of ours') };
  return { readings: texts.map((reason) => ({ reason })) };
};
`;

async function poolOf(code: string) {
  const shop = await workshop({ 'worker.mjs': code });
  const pool = startPool(2, kit, pathToFileURL(join(shop.input, 'worker.mjs')));
  onTestFinished(() => pool.end());
  return {
    read: (...texts: string[]) =>
      Promise.all(texts.map((text, i) => rawSource(item(String(i), text)))).then((sources) => pool.read(sources)),
  };
}

describe('a thread', () => {
  test('that breaks down loses the source that broke it alone, and the others of its batch are read', async () => {
    const { read } = await poolOf(fragile);
    const both = await Promise.all([read('one', 'break down', 'two'), read('three')]);
    expect(both).toEqual([
      [
        { reason: 'one' },
        {
          reason: expect.stringMatching(
            /^sources\/1\.txt: Cannot read it: the thread that did broke down twice \(.*9\)\n/u,
          ) as string,
        },
        { reason: 'two' },
      ],
      [{ reason: 'three' }],
    ]);
    expect(await read('four')).toEqual([{ reason: 'four' }]);
  });

  test('that throws shows the bug where the documents are awaited', async () => {
    const { read } = await poolOf(fragile);
    await expect(read('throw')).rejects.toThrow(new TypeError('of ours'));
  });

  test('that cannot start ends the run, and does not hang it', async () => {
    const { read } = await poolOf('throw new Error("no start")');
    await expect(read('one')).rejects.toThrow('no start');
  });
});
