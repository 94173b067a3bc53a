import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../pipeline/package-root.js';
import { bundledScript } from '../scripts/bundled-script.js';
import { madeDocument } from './corpus.js';
import { spent, spentByNode, type Spent } from './spent.js';
import { inFolder } from './writers.js';

const documents = 2000;
const rounds = 3;

/** How many documents a second two workers read, as a multiple of what one does, and of what the command does without any: extraction alone. */
export const threads = (): Promise<string[]> =>
  inFolder((folder) => {
    const files = Array.from({ length: documents }, (_, i) => join(folder, `${String(i)}.txt`));
    for (const [i, file] of files.entries()) writeFileSync(file, madeDocument(i));
    // As one file, its workers start as fast as those of the built command.
    const script = bundledScript(new URL('bench/in-workers.ts', packageRoot), folder);
    // As the command itself tells Node.
    const workers = (jobs: number): Spent => spentByNode('--interrupt-budget=1500000', script, String(jobs), ...files);
    // In rounds, so that what else the machine does meets all.
    const runs = Array.from({ length: rounds }, () => ({
      none: spent('extract', '--jobs', '1', ...files),
      one: workers(1),
      two: workers(2),
    }));
    type Way = keyof (typeof runs)[number];
    const least = (way: Way, of: 'wall' | 'cpu'): number => Math.min(...runs.map((run) => run[way][of]));
    const line = (way: Way, other: string): string => {
      const speed = least(way, 'wall') / least('two', 'wall');
      const cost = least('two', 'cpu') / least(way, 'cpu');
      return `${'two workers'.padEnd(28)} ${speed.toFixed(2)} x the documents/s of ${other}, for ${cost.toFixed(2)} x its work`;
    };
    return Promise.resolve([
      `${String(documents)} documents, on ${String(availableParallelism())} cores`,
      line('one', 'one worker'),
      line('none', 'the command without a worker (--jobs 1)'),
    ]);
  });
