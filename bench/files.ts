import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { withNginx } from './nginx.js';
import { addressOf, node, withServedSite } from './served-site.js';
import { wrk } from './wrk.js';

/** Requests that are under way at once. */
const clients = 8;

const sizes = [
  { name: '10 MB', size: 10_000_000, times: 40, least: 0.5 },
  { name: '40 kB', size: 40_000, times: 4000, least: 0.08 },
] as const;
type Size = (typeof sizes)[number];

/** The least that Node can do: a file, streamed. */
const bare = `
import { createServer } from 'node:http';
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
const server = createServer((request, answer) => {
  const path = join(process.argv[1], request.url);
  answer.setHeader('Content-Length', statSync(path).size);
  createReadStream(path, { highWaterMark: 1 << 18 }).pipe(answer);
}).listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port + '/'));
`;

const isThere = (tool: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`]);
    return true;
  } catch {
    return false;
  }
};

/** How fast files are served: beside nginx, asked by wrk, where they are there; else beside a bare server of Node's. Both in one run. */
export const files = (): Promise<string[]> =>
  withServedSite(10, async ({ address, folder }) => {
    for (const size of sizes) writeFileSync(join(folder, fileName(size)), content(size));
    const missing = ['nginx', 'wrk'].filter((tool) => !isThere(tool));
    if (missing.length === 0) return withNginx(folder, (other) => besideNginx(address, other));
    const lines = await besideNode(address, folder);
    return [...lines, `SKIPPED: Cannot compare with nginx without ${missing.join(' and ')}: make setup-servers`];
  });

/** In rounds, each server in turn, so that what else the machine does meets both; the best of each. */
async function besideNginx(ours: string, theirs: string): Promise<string[]> {
  const lines: string[] = [];
  for (const size of sizes) {
    const best = { ours: 0, theirs: 0 };
    for (let round = 0; round < 3; round++) {
      best.ours = Math.max(best.ours, await wrk(ours + fileName(size), clients, 3));
      best.theirs = Math.max(best.theirs, await wrk(theirs + fileName(size), clients, 3));
    }
    lines.push(line(size, best.ours, best.theirs, `nginx (at least ${String(size.least)})`));
  }
  return lines;
}

async function besideNode(ours: string, folder: string): Promise<string[]> {
  const plain = node(['--input-type=module', '--eval', bare, folder]);
  try {
    const theirs = await addressOf(plain);
    const lines: string[] = [];
    for (const size of sizes) {
      const [own, other] = [
        await perSecond(ours + fileName(size), size.times),
        await perSecond(theirs + fileName(size), size.times),
      ];
      lines.push(line(size, own, other, 'bare Node'));
    }
    return lines;
  } finally {
    plain.kill();
    await once(plain, 'exit');
  }
}

function line({ name, size }: Size, ours: number, theirs: number, other: string): string {
  const speed = (each: number): string =>
    size > 1_000_000 ? `${((each * size) / 1e6).toFixed(0)} MB/s` : `${each.toFixed(0)} requests/s`;
  return `${name.padEnd(30)} ${(ours / theirs).toFixed(2)} x ${other}: ${speed(ours)} beside ${speed(theirs)}`;
}

const fileName = ({ name }: Size): string => `${name.replace(' ', '')}.parquet`;

/** Bytes that repeat themselves nowhere near. */
const content = ({ size }: Size): Uint8Array => Uint8Array.from({ length: size }, (_, i) => (i * 2_654_435_761) >>> 24);

/** Several clients ask as fast as they are answered, the better of two rounds. */
async function perSecond(address: string, times: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const ask = (): Promise<void> =>
    new Promise((resolve, reject) => {
      get(address, { agent }, (answer) => answer.resume().once('end', resolve)).once('error', reject);
    });
  const round = async (): Promise<number> => {
    const start = performance.now();
    await Promise.all(
      Array.from({ length: clients }, async () => {
        for (let i = 0; i < times / clients; i++) await ask();
      }),
    );
    return times / ((performance.now() - start) / 1000);
  };
  const best = Math.max(await round(), await round());
  agent.destroy();
  return best;
}
