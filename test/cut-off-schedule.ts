/**
 * Does what is due and kills itself, as a power cut would, before its n-th operation on the disk.
 * `cut-off-schedule INPUT OUTPUT N NOW`, for the test of many runs.
 */
import { schedule } from '../pipeline/commands/schedule.js';
import { realDisk } from '../pipeline/disk.js';
import { realEffects } from '../pipeline/effects.js';
import { counting } from './counting.js';

const [input = '', output = '', n = '0', now = ''] = process.argv.slice(2);
const { disk } = counting(realDisk, (operation) => {
  if (operation === Number(n)) process.kill(process.pid, 'SIGKILL');
});
const silent = (): void => undefined;
await schedule(
  { input, output, once: true, log: 'error' },
  { ...realEffects, now: () => new Date(now), disk, print: silent, log: silent, isTerminal: false },
  Promise.resolve(),
  () => undefined,
);
