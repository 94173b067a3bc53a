import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../pipeline/disk.js';
import { follow } from '../pipeline/schedule/follow.js';
import { rejectionOf, workshop } from './workshop.js';

const silent = { info: () => undefined, error: () => undefined };

test('a configuration that is followed is read again when it was written to; one that is not sound changes nothing but says so', async () => {
  const shop = await workshop({ 'nashir.yaml': 'fetch: { misses: 2 }' });
  const path = join(shop.input, 'nashir.yaml');
  const { settings, refresh } = await follow({ path, isAsked: true }, realDisk, silent);
  const put = async (text: string, seconds: number): Promise<boolean> => {
    await shop.put({ 'nashir.yaml': text });
    await utimes(path, seconds, seconds);
    return refresh();
  };
  const seen = () => [
    settings().fetch.misses,
    settings()
      .messages.map(({ reason }) => reason)
      .join('\n'),
  ];

  expect(await refresh()).toBe(false);
  expect(await put('fetch: { misses: 5 }', 1000)).toBe(true);
  expect(seen()).toEqual([5, expect.not.stringContaining('before stands')]);
  expect(await put('fetch: { misses: none }', 2000)).toBe(false);
  expect(await refresh()).toBe(false);
  expect(seen()).toEqual([
    5,
    expect.stringMatching(
      /Cannot take the configuration as it is now: .*nashir\.yaml:1:10: .*; that of before stands/u,
    ),
  ]);
  expect(await put('fetch: { misses: 7 }', 3000)).toBe(true);
  expect(seen()).toEqual([7, expect.not.stringContaining('before stands')]);
});

test('a configuration that is not sound at first is not followed', async () => {
  const shop = await workshop({ 'nashir.yaml': 'fetch: { misses: none }' });
  const path = join(shop.input, 'nashir.yaml');
  expect(await rejectionOf(follow({ path, isAsked: true }, realDisk, silent))).toContain('nashir.yaml:1:10');
});
