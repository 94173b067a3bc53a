import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { diff } from '../pipeline/commands/diff.js';
import { verify } from '../pipeline/commands/verify.js';
import { withdraw, type WithdrawOptions } from '../pipeline/commands/withdraw.js';
import { run } from './terminal.js';
import { copyOf, runs, tree, workshop, type Workshop } from './workshop.js';

const quiet = { quiet: true } as const;
const secret = 'دجنبر 1999';

/** Three versions of `dates`; the second has a date that should not be there. */
const made = await workshop(
  { 'sources/a.txt': 'في المغرب يوم 14 شتنبر 2016.', 'sources/b.txt': 'يوم 3 ماي 2014.' },
  { whenDone: afterAll },
);
await made.publish(quiet);
await made.put({ 'sources/c.txt': `خلال ${secret}.` });
await made.publish(quiet);
await made.put({ 'sources/c.txt': null, 'sources/d.txt': 'يوم 9 يونيو 2011.' });
await made.publish({ ...quiet, acceptLoss: true });
const threeVersions = (): Promise<Workshop> => copyOf(made);

const withdrawn = (
  shop: Workshop,
  version: string,
  options: Partial<WithdrawOptions> = {},
  name = 'dates',
): ReturnType<typeof run> =>
  run((effects) => withdraw(name, version, { output: shop.output, reason: 'سنة <خاطئة>', ...options }, effects));

const verified = async (shop: Workshop): Promise<string> =>
  (await run((effects) => verify(join(shop.output, 'site'), {}, effects))).out;

/** The files under data/NAME of the site that hold some words. */
async function having(words: string, shop: Workshop, under: string): Promise<string[]> {
  const folder = join(shop.output, 'site', under);
  const files = Object.keys(await tree(folder));
  const found = await Promise.all(
    files.map(async (file) => ((await readFile(join(folder, file), 'utf8')).includes(words) ? file : [])),
  );
  return found.flat();
}

interface Listed {
  readonly versions: readonly { readonly version: string; readonly withdrawn: unknown; readonly changes: unknown }[];
}

describe('nashir withdraw', () => {
  test('leaves a version listed with its reason, takes its rows away everywhere, and joins its neighbours', async () => {
    const shop = await threeVersions();
    expect(await having(secret, shop, 'data/dates')).not.toEqual([]);
    expect(await withdrawn(shop, '1.1.0')).toEqual({
      code: 0,
      log: '',
      out: 'Withdrew dates 1.1.0; the newest version that stands is 1.2.0.\n',
    });
    expect(await having(secret, shop, 'data/dates')).toEqual([]);
    expect((await readdir(join(shop.output, 'site/data/dates/1.1.0'))).sort()).toEqual([
      'SHA256SUMS',
      'index.html',
      'withdrawn.json',
    ]);
    // What holds the rows of the whole release, packed or not, goes with them.
    expect((await readdir(join(shop.output, 'site/releases/2'))).sort()).toEqual([
      'SHA256SUMS',
      'prov.jsonld',
      'quality.jsonld',
      'withdrawn.json',
    ]);
    const withdrawal = { at: '2026-03-04T12:00:00.000Z', reason: 'سنة <خاطئة>' };
    expect(await shop.json('data/dates/1.1.0/withdrawn.json')).toMatchObject({
      dataset: 'dates',
      version: '1.1.0',
      rows: 3,
      withdrawn: withdrawal,
    });
    expect(await shop.site('data/dates/1.1.0/index.html')).toContain('Reason: <bdi>سنة &lt;خاطئة></bdi>');
    const base = 'http://127.0.0.1:8080/data/dates/changes/';
    expect(await shop.json<Listed>('data/dates/versions.json')).toMatchObject({
      versions: [
        { version: '1.0.0', withdrawn: null },
        { version: '1.1.0', withdrawn: withdrawal, changes: null, files: [] },
        { version: '1.2.0', withdrawn: null, changes: `${base}1.0.0..1.2.0.json` },
      ],
    });
    expect(await shop.json('data/dates/changes/1.0.0..1.2.0.json')).toMatchObject({
      counts: { added: 1, removed: 0, changed: 0 },
    });
    expect((await readdir(join(shop.output, 'site/data/dates/changes'))).sort()).toEqual([
      '1.0.0..1.2.0.html',
      '1.0.0..1.2.0.json',
    ]);
    expect(await verified(shop)).toContain(': no fault\n');
    expect((await runs(shop.output)).at(-1)).toMatchObject({ result: 'withdrawn', reason: 'dates 1.1.0: سنة <خاطئة>' });
  });

  test('of the newest version moves the newest back, and its number is not given again', async () => {
    const shop = await threeVersions();
    expect((await withdrawn(shop, '1.2.0')).out).toContain('the newest version that stands is 1.1.0.');
    expect(await shop.site('data/dates/latest/dates.csv')).toBe(await shop.site('data/dates/1.1.0/dates.csv'));
    expect(await shop.json('index.json')).toMatchObject({
      datasets: expect.arrayContaining([
        expect.objectContaining({ name: 'dates', version: '1.1.0', rows: 3 }),
      ]) as unknown,
    });
    expect(await verified(shop)).toContain(': no fault\n');
    await shop.put({ 'sources/d.txt': 'يوم 10 يونيو 2011.' });
    expect((await shop.publish({ ...quiet, acceptLoss: true })).exitCode).toBe(0);
    const { versions } = await shop.json<Listed>('data/dates/versions.json');
    expect(versions.map((entry) => [entry.version, entry.withdrawn === null])).toEqual([
      ['1.0.0', true],
      ['1.1.0', true],
      ['1.2.0', false],
      ['1.3.0', true],
    ]);
    expect(await readdir(join(shop.output, 'site/data/dates/changes'))).toContain('1.1.0..1.3.0.json');
    expect(await verified(shop)).toContain(': no fault\n');
  });

  test('of the first version makes the next one the first that stands', async () => {
    const shop = await threeVersions();
    await withdrawn(shop, '1.0.0');
    expect(await shop.json<Listed>('data/dates/versions.json')).toMatchObject({
      versions: [{ version: '1.0.0' }, { version: '1.1.0', bump: null, counts: null, changes: null }, {}],
    });
    expect(await verified(shop)).toContain(': no fault\n');
  });

  test('outlives what is published later, which does not bring the same rows again', async () => {
    const shop = await threeVersions();
    await withdrawn(shop, '1.2.0');
    const before = await tree(join(shop.output, 'site'));
    const { exitCode, error } = await shop.publish({ ...quiet, acceptLoss: true });
    expect([exitCode, error]).toEqual([
      1,
      'Cannot release dates with the rows of 1.2.0, which was withdrawn: سنة <خاطئة>: mend the sources\n',
    ]);
    expect(await tree(join(shop.output, 'site'))).toEqual(before);
  });

  test('says what it cannot withdraw, and leaves the site as it was', async () => {
    const shop = await threeVersions();
    const before = await tree(join(shop.output, 'site'));
    const trials = [
      [await withdrawn(shop, '9.9.9'), 'Unexpected version `9.9.9` of dates, expected 1.0.0, 1.1.0, 1.2.0'],
      [await withdrawn(shop, '1.0.0', {}, 'places'), 'Cannot withdraw places 1.0.0: no other version of it stands\n'],
      [await withdrawn(shop, '1.0.0', { reason: ' ' }), 'Cannot withdraw without a reason'],
    ] as const;
    for (const [{ code, log }, message] of trials) {
      expect(code).toBe(2);
      expect(log).toContain(message);
    }
    expect(await tree(join(shop.output, 'site'))).toEqual(before);
    await withdrawn(shop, '1.1.0');
    expect((await withdrawn(shop, '1.1.0')).log).toBe(
      'Cannot withdraw dates 1.1.0 again: it was on 2026-03-04: سنة <خاطئة>',
    );
    const compared = await run((effects) =>
      diff('dates', ['1.0.0', '1.1.0'], { site: join(shop.output, 'site') }, effects),
    );
    expect(compared.log).toBe('Cannot compare dates 1.1.0: it was withdrawn on 2026-03-04: سنة <خاطئة>');
  });
});
