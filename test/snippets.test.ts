import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import { realEffects } from '../pipeline/effects.js';
import { serve, type Serving } from '../portal/serve.js';
import { publishedSite, type PublishedSite } from './published-site.js';

const run = promisify(execFile);

/** A port that nobody has: pages name it before it is served. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

const isThere = (tool: string): Promise<boolean> =>
  run(tool, ['--version']).then(
    () => true,
    () => false,
  );

/** How each snippet is run: the tool, and what it is given of the words. */
const tools: Readonly<Record<string, readonly [tool: string, given: (words: string) => readonly string[]]>> = {
  curl: ['sh', (words) => ['-c', words.replace('curl', 'curl --silent --show-error')]],
  python: ['python3', (words) => ['-c', words]],
  r: ['Rscript', (words) => ['-e', words]],
  javascript: ['node', (words) => ['--input-type=module', '--eval', words]],
};
const missing: string[] = [];
for (const [name, [tool]] of Object.entries(tools))
  if (!(await isThere(name === 'curl' ? 'curl' : tool))) missing.push(name);
if (missing.length > 0)
  console.warn(`SKIPPED: Cannot run the snippets in ${missing.join(', ')}: the tool is not there`);

let site: PublishedSite;
let serving: Serving;
let room: string;
beforeAll(async () => {
  const port = await freePort();
  site = await publishedSite({
    'nashir.yaml': `portal: { base: 'http://127.0.0.1:${String(port)}/' }\n`,
    'sources/page.txt': 'انعقد الاجتماع في الرباط يوم 14 شتنبر 2016، ثم خلال دجنبر 2018.\n',
  });
  serving = await serve(site.output, '127.0.0.1', port, realEffects);
  room = await mkdtemp(join(tmpdir(), 'nashir-'));
}, 60_000);
afterAll(async () => {
  await serving.stop();
  await rm(room, { recursive: true });
});

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of a snippet as a reader copies them. */
async function snippet(name: string): Promise<string> {
  const html = await (await fetch(`${serving.address}en/data/dates`)).text();
  const [, words = ''] = new RegExp(`<pre[^>]*id="use-${name}"[^>]*>(.*?)</pre>`, 'su').exec(html) ?? [];
  expect(words).not.toBe('');
  return words.replace(/<[^>]*>/gu, '').replace(/&(#?\w+);/gu, (entity, key: string) => entities[key] ?? entity);
}

describe('what a page says of how its data are used', () => {
  test.each(Object.keys(tools).filter((name) => !missing.includes(name)))('holds in %s', async (name) => {
    const [tool, given] = tools[name] ?? ['', () => []];
    const { stdout } = await run(tool, [...given(await snippet(name))], { cwd: room });
    const rows = await site.json<Row[]>('data/dates/latest/dates.json');
    if (name === 'curl')
      expect(await readFile(join(room, 'dates.csv'), 'utf8')).toBe(await site.read('data/dates/latest/dates.csv'));
    else expect(stdout.trim()).toMatch(new RegExp(`(?:^|\\s)${String(rows.length)}$`, 'u'));
  });
});
