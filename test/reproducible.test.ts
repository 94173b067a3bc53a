import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { noon } from './clock.js';
import { releasedAt } from '../pipeline/publish/run/released.js';
import { refusalOf, tree, workshop } from './workshop.js';

const page =
  'انعقد الاجتماع بين وزارة الداخلية ومنظمة العمل الدولية (ILO) في الرباط يوم 14 شتنبر 2016 بمبلغ 2,4 مليون درهم.';
const first = { 'sources/ب.txt': page, 'sources/a.txt': 'في المغرب.', 'sources/a/c.txt': 'يوم 3 ماي 2014.' };

test('two machines, in another folder, time zone and language, make the same bytes of every file of two releases', async () => {
  const site = async (environment: Record<string, string>): Promise<Record<string, string>> => {
    const shop = await workshop(first);
    const publish = (epoch: string): void => {
      const { status, stderr } = spawnSync(process.execPath, [resolve('dist/main.js'), 'publish', '--quiet'], {
        cwd: join(shop.input, '..'),
        env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: epoch, ...environment },
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
    };
    publish('1760000000');
    await shop.put({ 'sources/d.txt': 'في تونس.' });
    publish('1770000000');
    expect(JSON.parse(readFileSync(join(shop.output, 'site/index.json'), 'utf8'))).toMatchObject({
      released: '2026-02-02T02:40:00.000Z',
    });
    return tree(join(shop.output, 'site'));
  };
  const here = await site({ TZ: 'UTC', LC_ALL: 'C' });
  const there = await site({ TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_SA.UTF-8', LANG: 'ar_SA.UTF-8' });
  const endings = ['csv', 'excel.csv', 'json', 'jsonl', 'jsonld', 'ttl', 'parquet', 'xlsx'];
  expect(Object.keys(here)).toEqual(
    expect.arrayContaining([
      ...endings.map((ending) => `data/places/1.1.0/places.${ending}`),
      'releases/2/release.zip',
      'releases/2/release.sqlite',
    ]),
  );
  expect(there).toEqual(here);
});

test('a release is of now, or of the second that SOURCE_DATE_EPOCH names', () => {
  const at = (epoch?: string): string =>
    releasedAt({ now: () => noon, environment: { SOURCE_DATE_EPOCH: epoch } }).toISOString();
  expect([at(), at(''), at('0')]).toEqual([noon.toISOString(), noon.toISOString(), '1970-01-01T00:00:00.000Z']);
  for (const wrong of ['soon', '-1', '1.5', '99999999999999'])
    expect(refusalOf(() => at(wrong))).toBe(
      `Unexpected SOURCE_DATE_EPOCH \`${wrong}\`, expected whole seconds since 1970\n  Set it to such a number, or unset it to release as of now.`,
    );
});
