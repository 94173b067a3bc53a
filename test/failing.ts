import { realDisk } from '../pipeline/disk.js';
import type { Disk } from '../pipeline/effects.js';

/** What a disk can fail at. */
export const operations = ['write', 'link', 'rename', 'makeFolder', 'symlink', 'sync'] as const;
export type Operation = (typeof operations)[number];

/** A disk that fails at one call of an operation, and counts its calls. */
export function failing(name: Operation, n: number): { disk: Partial<Disk>; count: () => number } {
  let calls = 0;
  const operation = realDisk[name].bind(realDisk) as (path: string, other: never) => Promise<void>;
  const call = (path: string, other: never): Promise<void> =>
    ++calls === n
      ? Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path }))
      : operation(path, other);
  return { disk: { [name]: call }, count: () => calls };
}
