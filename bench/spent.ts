import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** What a process took: seconds by the clock, seconds of all cores, and the most bytes that it held. */
export interface Spent {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** Told at the very end, by the process itself: nothing else sees what its threads took. */
const meter = `data:text/javascript,${encodeURIComponent(`
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write('\\n' + JSON.stringify({ cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 }));
});`)}`;

/** Runs the built command, and measures it. */
export const spent = (...args: readonly string[]): Spent => spentByNode(command, ...args);

/** Runs Node, and measures it. */
export function spentByNode(...args: readonly string[]): Spent {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', meter, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Error(`Unexpected exit code ${String(status)} of ${args.join(' ').slice(0, 300)}: ${stderr}`);
  return { wall, ...(JSON.parse(stderr.slice(stderr.lastIndexOf('\n') + 1)) as Omit<Spent, 'wall'>) };
}
