import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import type { SiteIndex } from '../pipeline/publish/site/catalogue.js';
import { rows } from './rows.js';
import { inFolder } from './writers.js';

const command = new URL('../dist/main.js', import.meta.url).pathname;

/** What is served, and where: the address ends with a slash. */
export interface ServedSite {
  readonly address: string;
  /** The folder of the site. */
  readonly folder: string;
}

/** Calls with a small site whose amounts are many, served by the command in a process of its own. */
export const withServedSite = <Result>(count: number, work: (site: ServedSite) => Promise<Result>): Promise<Result> =>
  inFolder(async (room) => {
    const [input, output] = [join(room, 'input'), join(room, 'output')];
    await mkdir(join(input, 'sources'), { recursive: true });
    await writeFile(join(input, 'sources/a.txt'), 'بلغت الميزانية 2,4 مليون درهم في 14 شتنبر 2016.\n');
    await once(node([command, 'publish', '--input', input, '--output', output, '--quiet']), 'exit');
    const folder = join(output, readlinkSync(join(output, 'site')));
    fillAmounts(folder, count);
    const server = node([command, 'serve', '--output', output, '--port', '0']);
    try {
      return await work({ address: await addressOf(server), folder });
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  });

export const node = (given: readonly string[]): ChildProcess =>
  spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] });

/** The address that a server prints when it answers. */
export async function addressOf(server: ChildProcess): Promise<string> {
  let told = '';
  for await (const chunk of server.stdout ?? []) {
    told += String(chunk);
    const [address] = /http:\/\/[\d.]+:\d+\//u.exec(told) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`Cannot find an address in what the server prints, expected one: ${told}`);
}

/** Puts other rows in the place of those that were published: nobody checks them, they are only read. */
function fillAmounts(folder: string, count: number): void {
  const put = (path: string, content: string): void => {
    rmSync(join(folder, path));
    writeFileSync(join(folder, path), content);
  };
  const lines = Array.from(rows(count), (row) => `${JSON.stringify({ ...row, max: false })}\n`);
  put('data/amounts/1.0.0/amounts.jsonl', lines.join(''));
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as SiteIndex;
  const datasets = index.datasets.map((dataset) =>
    dataset.name === 'amounts' ? { ...dataset, rows: count } : dataset,
  );
  put('index.json', JSON.stringify({ ...index, datasets }));
}
