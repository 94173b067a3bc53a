import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeDocument } from './corpus.js';
import { spent, type Spent } from './spent.js';

const documents = 2000;

/** How many documents a second two threads read, as a multiple of one thread's: extraction alone. */
export function threads(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'nashir-bench-'));
  try {
    const files = Array.from({ length: documents }, (_, i) => join(folder, `${String(i)}.txt`));
    for (const [i, file] of files.entries()) writeFileSync(file, madeDocument(i));
    const extract = (jobs: number): Spent => spent('extract', '--jobs', String(jobs), ...files);
    // In pairs, so that what else the machine does meets both.
    const runs = [1, 2, 3].map(() => [extract(1), extract(2)] as const);
    const least = (jobs: 0 | 1, of: 'wall' | 'cpu'): number => Math.min(...runs.map((run) => run[jobs][of]));
    const speed = least(0, 'wall') / least(1, 'wall');
    const cost = least(1, 'cpu') / least(0, 'cpu');
    return [
      `${`${String(documents)} documents, two threads`.padEnd(28)} ${speed.toFixed(2)} x one thread's documents/s, for ${cost.toFixed(2)} x its work, on ${String(availableParallelism())} cores`,
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
