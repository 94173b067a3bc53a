import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate as isCronLine } from 'node-cron';
import { validate } from 'dockerfile-utils';
import { describe, expect, it, onTestFinished } from 'vitest';
import { workshop } from './workshop.js';

const read = (name: string): string => readFileSync(join('deploy', name), 'utf8');
const units = readdirSync('deploy').filter((name) => /\.(?:service|timer)$/u.test(name));
const cronLine = (): string =>
  read('nashir.cron')
    .split('\n')
    .find((line) => !line.startsWith('#')) ?? '';

/** The instructions of the Dockerfile, each in one line. */
const instructions = (): string[] =>
  read('Dockerfile')
    .replaceAll('\\\n', '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const the = (name: string): string[] => instructions().filter((line) => line.startsWith(`${name} `));

describe.skipIf(spawnSync('systemd-analyze', ['--version']).status !== 0)('each unit of systemd', () => {
  it.each(units)('is sound: %s', (unit) => {
    const folder = mkdtempSync(join(tmpdir(), 'nashir-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    // The units name a program by where it lies on a server.
    for (const name of units)
      writeFileSync(join(folder, name), read(name).replaceAll('/usr/bin/node', process.execPath));
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', join(folder, unit)], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});

it('the line for cron is one', () => {
  expect(isCronLine(cronLine().split(' ').slice(0, 5).join(' '))).toBe(true);
  expect(cronLine().split(' ')[5]).toBe('nashir');
});

describe('the Dockerfile', () => {
  it('has no fault that a linter finds', () => {
    expect(validate(read('Dockerfile'))).toEqual([]);
  });

  it('begins with images of a stated version, ends as a user without rights, and runs without a shell', () => {
    for (const line of the('FROM')) expect(line).toMatch(/^FROM node:20\.\d+-\S+(?: AS \w+)?$/u);
    expect(the('USER')).toEqual(['USER node']);
    const last = instructions();
    expect(last.indexOf('USER node')).toBeGreaterThan(last.findLastIndex((line) => line.startsWith('RUN ')));
    for (const name of ['ENTRYPOINT', 'CMD', 'VOLUME'])
      expect(the(name)).toEqual([expect.stringMatching(/^\w+ \[".*"\]$/u)]);
    expect(the('HEALTHCHECK')).toHaveLength(1);
    expect(the('ADD')).toEqual([]);
  });

  it('copies what is there, and what it may see', () => {
    const seen = read('Dockerfile.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const sources = the('COPY')
      .filter((line) => !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(sources.filter((path) => !existsSync(path))).toEqual([]);
    expect(seen.map((line) => line.replace(/^!|\/\*\*$/gu, '')).sort()).toEqual(sources.sort());
  });

  it('holds all that the package says belongs to it', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    const copied = the('COPY')
      .filter((line) => line.includes('--from='))
      .join(' ');
    for (const file of files) expect(copied).toContain(`/opt/nashir/${file.split('/')[0] ?? ''}`);
  });
});

it('every command in deploy/ is one that nashir takes', async () => {
  const shop = await workshop({ 'sources/a.txt': 'أ' });
  const docker = JSON.parse((the('CMD')[0] ?? '').slice('CMD '.length)) as string[];
  const commands = [...units.map(read).flatMap((unit) => /^ExecStart=.*$/gmu.exec(unit) ?? []), cronLine()].map(
    (line) => line.replace(/^.*main\.js /u, '').split(' '),
  );
  expect(commands).toHaveLength(3);
  for (const args of [...commands, docker]) {
    const all = [...args, '--input', shop.input, '--output', shop.output, '--next', '1'];
    const { status, stdout } = spawnSync(process.execPath, ['dist/main.js', ...all], { encoding: 'utf8' });
    expect([args, status, stdout]).toEqual([args, 0, expect.stringContaining(': sources\n')]);
  }
});
