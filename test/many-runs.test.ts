import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import { datasetNames } from '../pipeline/check/dataset.js';
import { schedule } from '../pipeline/commands/schedule.js';
import { verify } from '../pipeline/commands/verify.js';
import { realDisk } from '../pipeline/disk.js';
import type { Disk } from '../pipeline/effects.js';
import { runName } from '../pipeline/publish/run/run-name.js';
import type { Report } from '../pipeline/schemas.js';
import { faults, type Fault } from './broken-answers.js';
import { bundled } from './bundled.js';
import { changingSite, numbers } from './changing-site.js';
import { noon } from './clock.js';
import { counting } from './counting.js';
import { run } from './terminal.js';
import { webServer, type Served, type WebServer } from './web-server.js';
import { tree, workshop, type Workshop } from './workshop.js';

/** How many pages and runs, and which runs suffer what beside the answers that are broken. */
interface Plan {
  readonly pages: number;
  readonly runs: number;
  readonly killed: readonly number[];
  readonly diskFull: number;
  readonly robots: number;
  readonly faultsOf: (run: number) => readonly Fault[];
}

const configuration = ({ origin, host }: WebServer): string => `
sources:
  - { kind: sitemap, at: '${origin}/sitemap.xml', name: ministry, country: MA, publisher: الوزارة }
fetch: { delay: 0, timeout: 1.5, retries: 0, misses: 1, allowHosts: ['${host}'] }
datasets: { ${datasetNames.map((name) => `${name}: { mostLost: 1 }`).join(', ')} }
`;

/** The time of a try of a run: a minute for each run, a second for each try. */
const timeOf = (number: number, tried = 0): Date => new Date(noon.getTime() + number * 60_000 + tried * 1000);
const environmentOf = (number: number) => ({ SOURCE_DATE_EPOCH: String(timeOf(number).getTime() / 1000) });

const attempt = ({ input, output }: Workshop, number: number, tried: number, disk: Disk = realDisk) =>
  run((effects) => {
    const world = { ...effects, disk, now: () => timeOf(number, tried), environment: environmentOf(number) };
    return schedule({ input, output, once: true, log: 'error' }, world, Promise.resolve(), () => undefined);
  });

const script = bundled('cut-off-schedule.ts');

function cutOff({ input, output }: Workshop, number: number, operation: number): Promise<NodeJS.Signals | null> {
  const args = [script, input, output, String(operation), timeOf(number).toISOString()];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environmentOf(number) }, stdio: 'ignore' });
  return new Promise((resolve) =>
    child.once('close', (_, signal) => {
      resolve(signal);
    }),
  );
}

/** A disk of which one write finds no room. */
function fullOnce(write: number): Disk {
  let writes = 0;
  return {
    ...realDisk,
    write: (path, chunks) =>
      ++writes === write
        ? Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path }))
        : realDisk.write(path, chunks),
  };
}

const reportOf = async ({ output }: Workshop, number: number, tried: number): Promise<Report> =>
  JSON.parse(
    await readFile(join(output, 'state/runs', runName(timeOf(number, tried)), 'report.json'), 'utf8'),
  ) as Report;

/** What a server shows: which pages are named, in which edition. */
type Shown = ReadonlyMap<number, number>;

/**
 * Runs a schedule over a site that changes, with faults, beside one over the same site without: a page that cannot be had
 * is there one that has not changed yet. After each run both have published the same, byte for byte.
 */
async function manyRuns({ pages: count, runs, killed, diskFull, robots, faultsOf }: Plan): Promise<void> {
  const server = await webServer();
  const pages = changingSite(count);
  const files = { 'nashir.yaml': configuration(server) };
  const [shop, calm] = [await workshop(files), await workshop(files)];
  const show = async (
    shown: Shown,
    broken: ReadonlyMap<number, Fault> = new Map(),
    rules: Served = '',
  ): Promise<void> => {
    for (const path of Object.keys(server.pages)) Reflect.deleteProperty(server.pages, path);
    for (const [page, edition] of shown) {
      const { path, served } = pages[page] ?? { path: '', served: () => Promise.resolve('') };
      server.pages[path] = broken.get(page)?.served ?? (await served(edition));
    }
    const named = [...shown.keys()].map((page) => `<url><loc>${server.origin}${pages[page]?.path ?? ''}</loc></url>`);
    server.pages['/sitemap.xml'] = `<urlset>${named.join('')}</urlset>`;
    server.pages['/robots.txt'] = rules;
  };
  const begin = ({ output }: Workshop): Promise<void> => realDisk.remove(join(output, 'state/due.json'));

  const editions = pages.map(() => 0);
  let seen: Shown = new Map();
  for (let number = 1; number <= runs + 1; number++) {
    const isLast = number > runs;
    const pick = numbers(number);
    if (number > 1 && !isLast)
      for (const page of editions.keys()) if (pick(10) === 0) editions[page] = (editions[page] ?? 0) + 1;
    const shown: Shown = new Map(
      [...editions].map((edition, page): [number, number] => [page, edition]).filter(([page]) => isNamed(page, number)),
    );
    const reachable = [...shown.keys()].filter((page) => seen.has(page));
    const broken = new Map(
      (isLast || number === robots ? [] : faultsOf(number)).map((fault, i) => [
        reachable[(i + number) % reachable.length] ?? -1,
        fault,
      ]),
    );
    const forbids = number === robots;
    seen = forbids
      ? seen
      : new Map([...shown].map(([page, edition]) => [page, broken.has(page) ? (seen.get(page) ?? 0) : edition]));

    await show(seen);
    await begin(calm);
    const counted = counting(realDisk);
    expect((await attempt(calm, number, 0, counted.disk)).code).toBe(0);

    await show(shown, broken, forbids ? 'User-agent: *\nDisallow: /' : '');
    await begin(shop);
    let tried = 0;
    if (killed.includes(number)) {
      const operation = 1 + Math.floor(counted.count() * (0.1 + pick(75) / 100));
      expect(await cutOff(shop, number, operation), `run ${String(number)}, operation ${String(operation)}`).toBe(
        'SIGKILL',
      );
      tried++;
    }
    if (number === diskFull) {
      expect((await attempt(shop, number, tried, fullOnce(8))).code).toBe(2);
      expect(await reportOf(shop, number, tried)).toMatchObject({
        result: 'failed',
        reason: expect.stringContaining('the disk is full') as string,
      });
      await begin(shop);
      tried++;
    }
    const { code, log } = await attempt(shop, number, tried);
    const { fetched, result } = await reportOf(shop, number, tried);
    const failed = fetched.flatMap((source) => source.failed);
    expect([number, code, failed.length, log], failed.join('\n')).toEqual([
      number,
      failed.length > 0 ? 1 : 0,
      forbids ? failed.length : broken.size,
      expect.any(String),
    ]);
    for (const [page, { name, told }] of broken) {
      const path = pages[page]?.path ?? '';
      expect(
        failed.filter((line) => line.includes(`${path}:`) && told.test(line)),
        `${name} at ${path}`,
      ).toHaveLength(1);
    }
    if (forbids) expect(failed.join('\n')).toContain('robots.txt does not allow it');
    if (isLast) expect([failed, ['published', 'unchanged']]).toEqual([[], expect.arrayContaining([result])]);

    const site = await tree(join(shop.output, 'site'));
    expect(site, `the site after run ${String(number)}`).toEqual(await tree(join(calm.output, 'site')));
  }

  const verified = await run((effects) => verify(join(shop.output, 'site'), {}, effects));
  expect(verified.code, verified.out).toBe(0);
  const documents = await shop.json<Row[]>('data/documents/latest/documents.json');
  expect(documents).toHaveLength(
    pages.filter((_, page) =>
      Array.from({ length: runs }, (_, i) => i + 1).some((number) => number !== robots && isNamed(page, number)),
    ).length,
  );
  expect(documents.some(({ gone }) => gone !== null)).toBe(true);
  const mentions = await shop.json<Row[]>('data/mentions/latest/mentions.json');
  expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
  expect(mentions.length).toBeGreaterThan(documents.length * 5);
  const reports = await readdir(join(shop.output, 'state/runs'));
  const cut = await Promise.all(
    reports.map(
      async (name) =>
        JSON.parse(await readFile(join(shop.output, 'state/runs', name, 'report.json'), 'utf8')) as Report,
    ),
  );
  expect(cut.filter(({ result }) => result === 'interrupted')).toHaveLength(killed.length);
}

/** Some pages come later, and some go. */
const isNamed = (page: number, number: number): boolean =>
  page % 10 === 9 ? number >= 2 : page % 10 === 8 ? number < 3 : true;

const fast = faults.filter(({ isSlow }) => !isSlow);
const slow = faults.filter(({ isSlow }) => isSlow);

describe('many runs over a site that changes and fails publish what runs without a fault do, and tell of each fault', () => {
  test('3 runs, 16 pages', { timeout: 120_000 }, () =>
    manyRuns({
      pages: 16,
      runs: 3,
      diskFull: 1,
      killed: [2],
      robots: 3,
      faultsOf: (number) => (number === 2 ? faults : []),
    }),
  );

  test.runIf(process.env['SOAK'])('20 runs, 300 pages', { timeout: 3_600_000 }, () =>
    manyRuns({
      pages: 300,
      runs: 20,
      diskFull: 6,
      killed: [1, 3, 5, 7, 8, 11, 13, 15, 17, 19],
      robots: 12,
      faultsOf: (number) => (number === 1 ? [] : [...fast, ...slow.slice(number % 2, (number % 2) + 1)]),
    }),
  );
});
