import { describe, expect, it } from 'vitest';
import { watch } from '../pipeline/commands/watch.js';
import { run } from './terminal.js';
import { runs, workshop, type Workshop } from './workshop.js';

const results = async (shop: Workshop): Promise<string[]> =>
  (await runs(shop.output).catch(() => [])).map(({ result }) => result);

/** Watches a workshop while a test works in it; gives what was told. */
async function watching(shop: Workshop, work: (told: readonly string[]) => Promise<void>): Promise<string[]> {
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const told: string[] = [];
  const { input, output } = shop;
  const ended = run((effects) =>
    watch({ input, output, quiet: true }, { ...effects, log: (line) => told.push(line) }, stopped, () => undefined),
  );
  try {
    await work(told);
  } finally {
    stop();
    await ended;
  }
  expect((await ended).code).toBe(0);
  return told;
}

const soon = { timeout: 20_000, interval: 50 };

describe('nashir watch', () => {
  it('publishes at once, and once for changes that come together', async () => {
    const shop = await workshop({ 'sources/a.txt': 'يوم 14 شتنبر 2016 في المغرب.' });
    const told = await watching(shop, async () => {
      await expect.poll(() => results(shop), soon).toEqual(['published']);
      await shop.put({ 'sources/b.txt': 'يوم 3 ماي 2014.', 'sources/c.txt': 'يوم 4 ماي 2014.', 'sources/.d.swp': 'x' });
      await expect.poll(() => results(shop), soon).toEqual(['published', 'published']);
      await shop.put({ 'sources/a.txt': 'يوم 15 شتنبر 2016 في المغرب.' });
      await expect.poll(() => results(shop), soon).toHaveLength(3);
    });
    expect(told.filter((line) => line.startsWith('changed')).map((line) => line.split(', ').sort())).toEqual([
      ['changed: sources/b.txt', 'sources/c.txt'],
      ['changed: sources/a.txt'],
    ]);
  });

  it('tells what is wrong, and goes on when it is mended', async () => {
    const shop = await workshop({ 'sources/a.txt': 'يوم 14 شتنبر 2016 في المغرب.', 'nashir.yaml': 'x: 1\n' });
    await watching(shop, async (told) => {
      await expect.poll(() => told.join('\n'), soon).toContain('nashir.yaml:1:1: Unexpected key `x`');
      await shop.put({ 'nashir.yaml': 'datasets: {}\n' });
      await expect.poll(() => results(shop), soon).toEqual(['failed', 'published']);
    });
  });

  it('does not watch what is not there', async () => {
    const { input, output } = await workshop();
    const said = await run((effects) => watch({ input, output }, effects, Promise.resolve()));
    expect([said.code, said.log]).toEqual([2, expect.stringContaining('Cannot find the folder to watch')]);
  });
});
