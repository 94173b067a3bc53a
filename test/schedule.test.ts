import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { describe, expect, it, test } from 'vitest';
import { schedule, type ScheduleOptions } from '../pipeline/commands/schedule.js';
import { realDisk } from '../pipeline/disk.js';
import type { Dues } from '../pipeline/schedule/dues.js';
import { run } from './terminal.js';
import { webServer } from './web-server.js';
import { runs, workshop, type Workshop } from './workshop.js';

const page = (words: string): string => `<html lang="ar"><article><p>${words}</p></article></html>`;
const night = '0 3 * * *';

/** Two sources on the web and a folder, the second of the web with a time of its own. */
async function office(more = ''): Promise<{ shop: Workshop; asked: string[] }> {
  const server = await webServer({
    '/a': page('يوم 14 شتنبر 2016 بالرباط.'),
    '/b': page('يوم 3 ماي 2014 بتونس.'),
    '/robots.txt': { status: 404 },
  });
  const shop = await workshop({
    'sources/c.txt': 'يوم 3 ماي 2014 في المغرب.',
    'nashir.yaml': `
sources:
  - { kind: page, at: '${server.origin}/a', name: a }
  - { kind: page, at: '${server.origin}/b', name: b, schedule: '0 5 * * 1' }
  - { kind: folder, at: sources }
fetch: { delay: 0, retries: 0, allowHosts: ['${server.host}'] }
${more}`,
  });
  return { shop, asked: server.asked };
}

const call = (shop: Workshop, options: Partial<ScheduleOptions>, stopped = Promise.resolve()) =>
  run((effects) =>
    schedule({ input: shop.input, output: shop.output, log: 'info', ...options }, effects, stopped, () => undefined),
  );

const past = '2026-01-01T00:00:00.000Z';
const dueFile = (shop: Workshop): string => join(shop.output, 'state/due.json');
const known = async (shop: Workshop): Promise<Dues> => JSON.parse(await readFile(dueFile(shop), 'utf8')) as Dues;
async function put(shop: Workshop, dues: Dues): Promise<void> {
  await realDisk.remove(dueFile(shop));
  await realDisk.write(dueFile(shop), [JSON.stringify(dues)]);
}

const lines = (log: string) => log.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('nashir schedule', () => {
  test.each([
    ["schedule: { cron: 'each night' }", /:7:13: Unexpected `each night`, expected a cron line of five fields/u],
    ["schedule: { cron: '61 3 * * *' }", /:7:13: Unexpected `61` in `61 3 \* \* \*`/u],
    ['schedule: { timezone: Africa/Rabat }', /:7:13: Unexpected `Africa\/Rabat`, expected a timezone/u],
    ['schedule: { jitter: -1 }', /:7:13: Unexpected `-1`, expected that it must be >= 0/u],
  ])('does not begin with %s, and tells the place', async (more, message) => {
    const { shop } = await office(more);
    const { code, log } = await call(shop, {});
    expect(code).toBe(2);
    expect(log).toMatch(message);
  });

  it('--next prints when runs are due, and does none', async () => {
    const { shop, asked } = await office();
    const { code, out } = await call(shop, { next: '10' });
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(10);
    expect(out).toMatch(
      /^\d{4}-\d\d-\d\d 03:00 Africa\/Casablanca \(\d{4}-\d\d-\d\dT0\d:00:00\.000Z\): a, sources\n/mu,
    );
    expect(out).toMatch(/ 05:00 Africa\/Casablanca \(.*\): b\n/u);
    expect(asked).toEqual([]);
  });

  it('--once does all at first, then what is due, as the archive has the rest', async () => {
    const { shop, asked } = await office();
    expect((await call(shop, { once: true })).code).toBe(0);
    expect(asked).toEqual(['/robots.txt', '/a', '/b']);
    expect(lines((await call(shop, { once: true })).log)).toMatchObject([{ msg: 'nothing is due' }]);
    const dues = await known(shop);
    await put(shop, { ...dues, b: { cron: '0 5 * * 1', at: past } });
    expect((await call(shop, { once: true })).code).toBe(0);
    expect(asked.slice(3)).toEqual(['/robots.txt', '/b']);
    expect((await runs(shop.output)).map(({ result }) => result)).toEqual(['published', 'unchanged']);
    expect(await known(shop)).toEqual(dues);
  });

  it.each([
    ['once', ['/robots.txt', '/b'], ['published']],
    ['skip', [], []],
  ])(
    'catches up after downtime by the policy %s, ends the run in hand when it is stopped, and logs by run',
    async (policy, askedFor, results) => {
      const { shop, asked } = await office(`schedule: { catchUp: ${policy} }`);
      await put(shop, { b: { cron: '0 5 * * 1', at: past } });
      const { code, log } = await call(shop, {});
      expect(code).toBe(0);
      expect(asked).toEqual(askedFor);
      const done = await realDisk.kind(join(shop.output, 'state/runs.jsonl'));
      expect(done === undefined ? [] : (await runs(shop.output)).map(({ result }) => result)).toEqual(results);
      const ends = lines(log).filter(({ msg }) => msg === 'the run has ended');
      expect(ends).toMatchObject(results.map((result) => ({ level: 'info', run: '20260304T120000.000Z', result })));
      expect((await known(shop))['b']?.at).not.toBe(past);
      expect(JSON.parse(await readFile(join(shop.output, 'state/health.json'), 'utf8'))).toMatchObject({
        status: 'ok',
        running: null,
        last: results.length > 0 ? { result: 'published' } : null,
      });
    },
  );

  it('takes an edited configuration without being started again, and keeps the last one that is sound', async () => {
    const { shop } = await office();
    const path = join(shop.input, 'nashir.yaml');
    const sound = await readFile(path, 'utf8');
    let stop = (): void => undefined;
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    const heard: string[] = [];
    const ended = run((effects) =>
      schedule(
        { input: shop.input, output: shop.output, log: 'info' },
        { ...effects, log: (line) => heard.push(line) },
        stopped,
        () => undefined,
      ),
    );
    const says = (what: string) => expect.poll(() => heard.join('\n'), { timeout: 20_000 }).toContain(what);
    await says('the schedule begins');
    await shop.put({ 'nashir.yaml': sound.replace('0 5 * * 1', '30 4 * * *') });
    await says('the schedule is another');
    expect((await known(shop))['b']?.cron).toBe('30 4 * * *');
    await shop.put({ 'nashir.yaml': 'sources: [' });
    await says('The configuration of before stands.');
    expect((await known(shop))['b']?.cron).toBe('30 4 * * *');
    stop();
    expect((await ended).code).toBe(0);
  });

  it('answers to /healthz and /metrics where it listens', async () => {
    const { shop } = await office();
    await put(shop, { a: { cron: night, at: past } });
    let stop = (): void => undefined;
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    const heard: string[] = [];
    const ended = run((effects) =>
      schedule(
        { input: shop.input, output: shop.output, log: 'info', listen: '0' },
        { ...effects, log: (line) => heard.push(line) },
        stopped,
        () => undefined,
      ),
    );
    const address = () => lines(heard.join('\n')).find(({ msg }) => msg === 'listens')?.['address'];
    await expect.poll(() => heard.length > 0 && address()).toBeTruthy();
    const ask = (path: string) => fetch(new URL(path, String(address())));
    await expect
      .poll(async () => (await ask('metrics')).text(), { timeout: 20_000 })
      .toContain('nashir_runs_total{result="published"} 1\n');
    const metrics = await (await ask('metrics')).text();
    for (const line of [
      'nashir_up 1',
      'nashir_running 0',
      'nashir_documents 2',
      'nashir_rows{dataset="documents"} 2',
      'nashir_fetch_failures{source="a"} 0',
    ])
      expect(metrics).toContain(`\n${line}\n`);
    expect(metrics).toMatch(
      /^(?:# (?:HELP|TYPE) nashir_[a-z_]+ .+\n|nashir_[a-z_]+(?:\{[a-z]+="[^"]*"\})? [\d.e+-]+\n)+$/u,
    );
    const health = await ask('healthz');
    expect([health.status, await health.json()]).toMatchObject([200, { status: 'ok', last: { result: 'published' } }]);
    expect((await ask('other')).status).toBe(404);
    stop();
    expect((await ended).code).toBe(0);
    await expect(ask('healthz')).rejects.toThrow();
  });

  it.each(['nonsense', '127.0.0.1', '127.0.0.1:99999'])('does not listen at %s', async (listen) => {
    const { shop } = await office();
    const { code, log } = await call(shop, { listen });
    expect([code, log]).toEqual([
      2,
      expect.stringContaining(`Unexpected address \`${listen}\`, expected HOST:PORT or PORT`),
    ]);
  });
});

describe('a schedule that is told to stop', () => {
  const begin = async (): Promise<{
    shop: Workshop;
    process: ChildProcessByStdio<null, null, Readable>;
    log: () => string;
  }> => {
    const names = Array.from({ length: 20 }, (_, i) => `sources/${String(i)}.txt`);
    const shop = await workshop(
      Object.fromEntries(names.map((name) => [name, 'في المغرب يوم 3 ماي 2014. '.repeat(10)])),
    );
    await put(shop, { sources: { cron: night, at: past } });
    const args = ['dist/main.js', 'schedule', '--input', shop.input, '--output', shop.output, '--log', 'debug'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let log = '';
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
    await expect.poll(() => log, { timeout: 20_000 }).toContain('read the sources: 1 of 20');
    return { shop, process: child, log: () => log };
  };
  const ended = (child: ChildProcess) => new Promise((resolve) => child.once('close', resolve));

  it('ends the run in hand first', async () => {
    const { shop, process, log } = await begin();
    process.kill('SIGTERM');
    expect(await ended(process)).toBe(0);
    expect(log()).toContain('the schedule ends with the run in hand');
    expect((await runs(shop.output)).map(({ result }) => result)).toEqual(['published']);
  });

  it('twice ends at once; the run is made up for by the next one', async () => {
    const { shop, process } = await begin();
    process.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.kill('SIGTERM');
    expect(await ended(process)).toBe(143);
    expect((await known(shop))['sources']?.at).toBe(past);
    await call(shop, { once: true });
    expect((await runs(shop.output)).map(({ result }) => result)).toEqual(['interrupted', 'published']);
  });
});
