import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { addressOf, node, withServedSite } from './served-site.js';

/** Requests that are under way at once. */
const clients = 8;

const sizes = { '10 MB': [10_000_000, 40], '40 kB': [40_000, 4000] } as const;

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

/** How fast files are served: requests a second, and bytes a second, beside a bare server of Node's in the same run. */
export const files = (): Promise<string[]> =>
  withServedSite(10, async ({ address, folder }) => {
    for (const [name, [size]] of Object.entries(sizes)) writeFileSync(join(folder, fileName(name)), content(size));
    const plain = node(['--input-type=module', '--eval', bare, folder]);
    try {
      const other = await addressOf(plain);
      const lines: string[] = [];
      for (const [name, [size, times]] of Object.entries(sizes)) {
        const [ours, theirs] = [
          await perSecond(`${address}${fileName(name)}`, times),
          await perSecond(`${other}${fileName(name)}`, times),
        ];
        const speed = size > 1_000_000 ? `${((ours * size) / 1e6).toFixed(0)} MB/s` : `${ours.toFixed(0)} requests/s`;
        lines.push(`${name.padEnd(30)} ${(ours / theirs).toFixed(2)} x bare Node (${speed})`);
      }
      for (const tool of ['nginx', 'wrk'])
        if (!isThere(tool)) lines.push(`SKIPPED: Cannot compare with ${tool}: it is not there`);
      return lines;
    } finally {
      plain.kill();
      await once(plain, 'exit');
    }
  });

const fileName = (name: string): string => `${name.replace(' ', '')}.parquet`;

/** Bytes that repeat themselves nowhere near. */
const content = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, i) => (i * 2_654_435_761) >>> 24);

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
