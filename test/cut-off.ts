/**
 * Publishes and kills itself, as a power cut would, before its n-th operation on the disk; with n = 0 it prints how many there are.
 * `cut-off INPUT OUTPUT N`, for the tests of faults.
 */
import { realDisk } from '../pipeline/disk.js';
import { realEffects } from '../pipeline/effects.js';
import { publish } from '../pipeline/commands/publish.js';
import { noon } from './clock.js';
import { counting } from './counting.js';

const [input = '', output = '', n = '0'] = process.argv.slice(2);

const { disk, count } = counting(realDisk, (operation) => {
  if (operation === Number(n)) process.kill(process.pid, 'SIGKILL');
});

const silent = (): void => undefined;
await publish(
  { input, output, quiet: true },
  { ...realEffects, now: () => noon, disk, print: silent, log: silent, isTerminal: false },
  // Pages take longer than all the rest.
  process.env['SOAK'] ? undefined : () => undefined,
);
process.stdout.write(String(count()));
