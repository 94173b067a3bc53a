import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bestOf } from './clock.js';

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** The wall time of the built command on the page, from nothing, as a multiple of starting Node. */
export function cold(): string[] {
  const time = (...args: string[]): number => bestOf(7, () => spawnSync(process.execPath, args));
  const [nothing, extract] = [
    time('-e', '0'),
    time(path('dist/main.js'), 'extract', path('input/sources/multilateral-cooperation.txt')),
  ];
  return [
    `${'nashir extract, cold'.padEnd(28)} ${(extract / nothing).toFixed(1)} x node -e 0 (${(extract * 1000).toFixed(0)} ms)`,
  ];
}
