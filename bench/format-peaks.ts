import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writers } from './writers.js';

const script = fileURLToPath(new URL('format-peak.ts', import.meta.url));
const peak = (name: string, count: number): number =>
  Number(execFileSync(process.execPath, ['--import', 'tsx', script, name, String(count)], { encoding: 'utf8' }));

/** The peak of memory for a million rows, made one by one, over that of a hundred thousand: 1 is constant memory. */
export function formatPeaks(): string[] {
  return Object.keys(writers).map((name) => {
    const [few, many] = [peak(name, 100_000), peak(name, 1_000_000)];
    return `${`${name}, 10 x rows`.padEnd(28)} ${(many / few).toFixed(2)} x the peak memory (${(many / 1024).toFixed(0)} MB; at most 1.5)`;
  });
}
