import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Disk } from '../pipeline/effects.js';
import { realDisk } from '../pipeline/disk.js';
import { replace } from '../pipeline/replace.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nashir-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a file that is written anew takes the place of what a cut-off run left, even where that comes late', async () => {
  const path = join(folder, 'a.json');
  await writeFile(path, 'old');
  let isLate = true;
  const disk: Disk = {
    ...realDisk,
    async remove(target) {
      await realDisk.remove(target);
      if (isLate) await writeFile(target, 'cut o');
      isLate = false;
    },
  };
  await replace(path, 'new', disk);
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a.json']);
});

test('a file that cannot be written anew stays as it was, and says why', async () => {
  const path = join(folder, 'a.json');
  await writeFile(path, 'old');
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  await expect(replace(path, 'new', { ...realDisk, write: () => Promise.reject(full) })).rejects.toBe(full);
  expect(await readFile(path, 'utf8')).toBe('old');
});
