import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Disk } from '../pipeline/effects.js';
import { bundled } from './bundled.js';
import { failing, operations, type Operation } from './failing.js';
import { copyOf, runs, tree, workshop, type Workshop } from './workshop.js';

const first = { 'sources/page.txt': 'يوم 14 شتنبر 2016 في المغرب.' };
const second = { 'sources/more.txt': 'يوم 3 ماي 2014 في تونس.' };
const quiet = { quiet: true } as const;

const siteOf = (shop: { output: string }): Promise<Record<string, string>> =>
  tree(join(shop.output, 'site')).catch(() => ({}));
const entries = async (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** A release and a change of the sources: the site before it and after it. */
interface Change {
  /** Where the change has not been published yet. */
  readonly shop: Workshop;
  readonly before: Record<string, string>;
  readonly after: Record<string, string>;
}

async function change(hasPages: boolean): Promise<Change> {
  const shop = await workshop(first, { hasPages, whenDone: afterAll });
  await shop.publish(quiet);
  await shop.put(second);
  const done = await copyOf(shop, { whenDone: afterAll });
  await done.publish(quiet);
  return { shop, before: await siteOf(shop), after: await siteOf(done) };
}

/** Made once, for all to begin with copies of it. In a soak a run that is killed makes pages, too; they take longer than all the rest. */
const isSoak = Boolean(process.env['SOAK']);
const made = await change(false);
const madeForKills = isSoak ? await change(true) : made;

const changed = async ({ shop, ...sites } = made): Promise<Change> => ({ shop: await copyOf(shop), ...sites });

/**
 * Five of the numbers up to `most`, the last among them, in steps that look like none; all of them, up to 200, in a
 * soak.
 */
const sample = (most: number): number[] => {
  const size = Math.min(most, process.env['SOAK'] ? 200 : 5);
  return [...new Set(Array.from({ length: size }, (_, i) => (size === most ? i + 1 : most - ((i * 37) % most))))];
};

const canMount = process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0;

describe('a run that is killed', () => {
  const script = bundled('cut-off.ts');
  const cutOff = (input: string, output: string, n: number) =>
    spawnSync(process.execPath, [script, input, output, String(n)], { encoding: 'utf8' });

  const timeout = isSoak ? 3_600_000 : 600_000;

  test('leaves the old site or the new one, whole, and the next run succeeds', { timeout }, async () => {
    const { shop, before, after } = await changed(madeForKills);
    const copy = (name: string): Workshop => {
      const output = `${shop.output}-${name}`;
      cpSync(shop.output, output, { recursive: true, verbatimSymlinks: true });
      return { ...shop, output, publish: (options, disk) => shop.publish({ output, ...options }, disk) };
    };
    const operations = Number(cutOff(shop.input, copy('whole').output, 0).stdout);
    expect(operations).toBeGreaterThan(100);
    for (const n of sample(operations)) {
      const cut = copy(String(n));
      expect(cutOff(shop.input, cut.output, n).signal).toBe('SIGKILL');
      const found = await siteOf(cut);
      expect([before, after], `cut off before operation ${String(n)} of ${String(operations)}`).toContainEqual(found);
      expect(await cut.publish(quiet)).toEqual({ exitCode: 0, out: '', error: '' });
      expect(await siteOf(cut)).toEqual(after);
      expect((await entries(join(cut.output, 'builds'))).length).toBeLessThanOrEqual(2);
      expect((await entries(cut.output)).sort()).toEqual(['builds', 'site', 'state']);
      expect(await entries(join(cut.output, 'state'))).toEqual([
        'documents',
        ...(isSoak ? ['pages.sqlite'] : []),
        'runs',
        'runs.jsonl',
        'stamps.jsonl',
        'standing.json',
      ]);
    }
  });

  test('is in the journal as interrupted, once', async () => {
    const shop = await workshop(first);
    const operations = Number(cutOff(shop.input, `${shop.output}-whole`, 0).stdout);
    cutOff(shop.input, shop.output, Math.floor(operations / 2));
    await shop.publish(quiet);
    await shop.publish(quiet);
    expect((await runs(shop.output)).map((run) => run.result)).toEqual(['interrupted', 'published', 'unchanged']);
  });
});

/** What is done when the new site is served already: the swap is made safe, the report has three files, and two are noted for the next run. */
const afterSwap: Readonly<Record<string, number>> = { sync: 1, write: 5, rename: 2 };

describe('a disk that fails', () => {
  /** How often the run that publishes the change calls each of them. */
  const calls = new Map<Operation, number>();
  beforeAll(async () => {
    const counted = operations.map((name) => ({ name, ...failing(name, 0) }));
    const disk = Object.assign({}, ...counted.map(({ disk }) => disk)) as Partial<Disk>;
    await (await copyOf(made.shop, { whenDone: afterAll })).publish(quiet, disk);
    for (const { name, count } of counted) calls.set(name, count());
  });

  test.each(operations)(
    'at any %s leaves the site as it was and nothing half made, with one message',
    { timeout: 300_000 },
    async (name) => {
      const { shop, before, after } = await changed();
      const count = calls.get(name) ?? 0;
      expect(count).toBeGreaterThan(0);
      for (const n of sample(count - (afterSwap[name] ?? 0))) {
        const said = await shop.publish(quiet, failing(name, n).disk);
        expect(said).toMatchObject({ exitCode: 2, out: '' });
        expect(said.error).toMatch(
          /^Cannot use `[^`]+`: the disk is full\n {2}Free some space and run again; what was published before stands\.\n$/u,
        );
        expect(await siteOf(shop)).toEqual(before);
        expect(await entries(join(shop.output, 'builds'))).toHaveLength(1);
      }
      const last = name in afterSwap ? failing(name, count).disk : {};
      expect((await shop.publish(quiet, last)).exitCode).toBe(0);
      expect(await siteOf(shop)).toEqual(after);
    },
  );

  test.skipIf(!canMount)(
    'is full indeed: the site stays as it was, and can be published again when there is room',
    async ({ skip }) => {
      const shop = await workshop(first);
      await mkdir(shop.output);
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'nashir', shop.output]).status !== 0)
        skip('mounting is not permitted here');
      onTestFinished(() => void execFileSync('umount', [shop.output]));
      await shop.publish(quiet);
      const before = await siteOf(shop);
      await shop.put({ 'sources/large.txt': 'في المغرب يوم 3 ماي 2014. '.repeat(100_000) });
      const { exitCode, error } = await shop.publish(quiet);
      expect(exitCode).toBe(2);
      expect(error).toMatch(/^Cannot use `[^`]+`: the disk is full\n/u);
      expect(await siteOf(shop)).toEqual(before);
      await shop.put({ 'sources/large.txt': null, ...second });
      expect((await shop.publish(quiet)).exitCode).toBe(0);
      expect(await siteOf(shop)).not.toEqual(before);
    },
  );
});

describe('an output folder that cannot be written', () => {
  test('because a file stands there is told in one message', async () => {
    const shop = await workshop(first);
    await writeFile(shop.output, '');
    const { exitCode, error } = await shop.publish(quiet);
    expect([exitCode, error.replaceAll(shop.output, 'output')]).toEqual([
      2,
      'Cannot use `output/state`: a file stands where a folder is expected\n  Move the file away, or name another folder.\n',
    ]);
  });

  test('because permission is denied is told in one message', async () => {
    const shop = await workshop(first);
    const denied = (path: string): Promise<void> =>
      Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES', path }));
    const { exitCode, error } = await shop.publish(quiet, { makeFolder: denied });
    expect([exitCode, error.replaceAll(shop.output, 'output')]).toEqual([
      2,
      'Cannot use `output/state`: permission is denied\n  Give this user the right to it, or name another folder.\n',
    ]);
  });

  test.skipIf(!canMount)('because its disk is read-only is told, and what was published stands', async ({ skip }) => {
    const shop = await workshop(first);
    await shop.publish(quiet);
    const before = await siteOf(shop);
    if (spawnSync('mount', ['--bind', shop.output, shop.output]).status !== 0) skip('mounting is not permitted here');
    onTestFinished(() => void execFileSync('umount', [shop.output]));
    execFileSync('mount', ['-o', 'remount,ro,bind', shop.output]);
    await shop.put(second);
    const { exitCode, error } = await shop.publish(quiet);
    expect(exitCode).toBe(2);
    expect(error.replaceAll(shop.output, 'output')).toMatch(
      /^Cannot use `output\/state\/[^`]+`: the disk is read-only\n {2}Name another folder\.\n$/u,
    );
    expect(await siteOf(shop)).toEqual(before);
  });

  test.skipIf(process.platform !== 'linux')('because nothing can be made there is told, and tried once', async () => {
    const shop = await workshop(first);
    const { exitCode, error } = await shop.publish({ ...quiet, output: '/proc/nashir' });
    expect([exitCode, error]).toEqual([
      2,
      'Cannot use `/proc/nashir`: it is not there\n  Look whether it was moved meanwhile, and run again.\n',
    ]);
  });

  test('because a folder stands where the link to the site is made is told, and the folder stays', async () => {
    const shop = await workshop(first);
    await mkdir(join(shop.output, 'site/mine'), { recursive: true });
    const { exitCode, error } = await shop.publish(quiet);
    expect(exitCode).toBe(2);
    expect(error).toContain('Unexpected folder or file, expected the link that nashir makes');
    expect(await entries(join(shop.output, 'site'))).toEqual(['mine']);
  });
});

test('a site that was damaged is told, and stays', async () => {
  const shop = await workshop(first);
  await shop.publish(quiet);
  await writeFile(join(shop.output, 'site/index.json'), '{');
  const before = await siteOf(shop);
  const { exitCode, error } = await shop.publish(quiet);
  expect(exitCode).toBe(2);
  expect(error).toMatch(/\/index\.json: Unexpected text, expected the JSON that nashir wrote\n/u);
  expect(await siteOf(shop)).toEqual(before);
});

test('a state folder that is lost is made again from the site, and nothing that is published depends on it', async () => {
  const { shop, before, after } = await changed();
  await rm(join(shop.output, 'state'), { recursive: true });
  await shop.publish(quiet);
  expect(await siteOf(shop)).toEqual(after);
  expect(after).not.toEqual(before);
  await rm(join(shop.output, 'state'), { recursive: true });
  expect((await shop.publish()).out).toContain('Nothing changed, so nothing was published.');
  expect(await runs(shop.output)).toMatchObject([
    { result: 'published', started: '2026-03-04T12:00:00.000Z', versions: { dates: '1.0.0' } },
    { result: 'published', versions: { dates: '1.1.0' } },
    { result: 'unchanged', exitCode: 0 },
  ]);
});
