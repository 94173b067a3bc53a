import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../pipeline/disk.js';
import { journal } from '../pipeline/publish/run/journal.js';
import { runs, workshop } from './workshop.js';

const source = { 'sources/page.txt': 'يوم 14 شتنبر 2016 في المغرب.' };
const quiet = { quiet: true } as const;

describe('two publishes at once', () => {
  test('are one: the second says who holds the lock and since when', async () => {
    const shop = await workshop(source);
    const said = await Promise.all([shop.publish(quiet), shop.publish(quiet)]);
    const [one, other] = said[0].exitCode === 0 ? said : said.toReversed();
    expect(one?.exitCode).toBe(0);
    expect([other?.exitCode, other?.error.replaceAll(shop.output, 'output')]).toEqual([
      2,
      `output/state/lock: Cannot publish twice at once: process ${String(process.pid)} on ${hostname()} holds it since 2026-03-04T12:00:00.000Z\n  Wait until it has ended, and run again.\n`,
    ]);
    expect((await shop.publish(quiet)).exitCode).toBe(0);
    expect((await runs(shop.output)).map((run) => run.result).sort()).toEqual(['failed', 'published', 'unchanged']);
  });

  test('the note of one that has just begun to write it is left to it', async () => {
    const shop = await workshop(source);
    await mkdir(join(shop.output, 'state'), { recursive: true });
    const note = `holder-${String(process.pid)}-0.json`;
    await writeFile(join(shop.output, 'state', note), '');
    expect((await shop.publish(quiet)).exitCode).toBe(0);
    expect((await runs(shop.output)).map((run) => run.result)).toEqual(['published']);
    expect(await readdir(join(shop.output, 'state'))).toContain(note);
  });

  test('a lock whose process is gone is taken over, also when its note was cut off', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    for (const note of [
      JSON.stringify({ pid, host: hostname(), since: '2026-01-01T00:00:00.000Z', run: 'gone' }),
      '{"pi',
    ]) {
      const shop = await workshop(source);
      await mkdir(join(shop.output, 'state/lock'), { recursive: true });
      await writeFile(join(shop.output, 'state/holder-gone.json'), note);
      expect((await shop.publish(quiet)).exitCode).toBe(0);
      expect((await runs(shop.output)).map((run) => run.result)).toEqual(['interrupted', 'published']);
      expect(await readdir(join(shop.output, 'state'))).toEqual([
        'documents',
        'runs',
        'runs.jsonl',
        'stamps.jsonl',
        'standing.json',
      ]);
    }
  });

  test('a lock of another machine is respected', async () => {
    const shop = await workshop(source);
    await mkdir(join(shop.output, 'state/lock'), { recursive: true });
    await writeFile(
      join(shop.output, 'state/holder-far.json'),
      JSON.stringify({ pid: 1, host: 'far', since: '2026-01-01T00:00:00.000Z', run: 'far' }),
    );
    expect((await shop.publish(quiet)).error).toContain('process 1 on far holds it since 2026-01-01T00:00:00.000Z');
    await rm(join(shop.output, 'state/lock'), { recursive: true });
    expect((await shop.publish(quiet)).exitCode).toBe(0);
  });
});

test('a line of the journal that was cut off does not spoil the next', async () => {
  const { output } = await workshop();
  await mkdir(output);
  await writeFile(join(output, 'runs.jsonl'), '{"run":"cut');
  await journal(
    output,
    { run: 'b', started: '', ended: '', result: 'failed', exitCode: 2, reason: null, versions: {} },
    realDisk,
  );
  const [, line = ''] = (await readFile(join(output, 'runs.jsonl'), 'utf8')).split('\n');
  expect(JSON.parse(line)).toMatchObject({ run: 'b' });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a run that is stopped by %s tells so and ends with %i; the next one succeeds', async (signal, code) => {
  const names = Array.from({ length: 40 }, (_, i) => `sources/${String(i)}.txt`);
  const shop = await workshop(
    Object.fromEntries(names.map((name) => [name, 'في المغرب يوم 3 ماي 2014. '.repeat(2000)])),
  );
  const run = spawn(process.execPath, ['dist/main.js', 'publish', '--input', shop.input, '--output', shop.output]);
  let error = '';
  run.stderr.on('data', (chunk: Buffer) => {
    if (error === '') run.kill(signal);
    error += chunk.toString();
  });
  expect(await new Promise((resolve) => run.once('close', resolve))).toBe(code);
  expect(error).toMatch(new RegExp(`\\nnashir: Stopped by ${signal}; what was published before stands\\n$`, 'u'));
  await shop.put({ ...Object.fromEntries(names.map((name) => [name, null])), ...source });
  expect((await shop.publish(quiet)).exitCode).toBe(0);
  expect((await runs(shop.output)).map(({ result }) => result)).toEqual(['interrupted', 'published']);
});
