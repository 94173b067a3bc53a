import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rowsOf, type Ratchet } from '../scripts/scores.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const readme = read('README.md');
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/gu)]
  .flatMap(([, block = '']) => block.split('\n'))
  .map((line) => line.replace(/\s+#.*$/u, ''))
  .filter((line) => line !== '');
const targets = [...read('Makefile').matchAll(/^([a-z-]+):.*## /gmu)].map(([, target]) => `make ${target ?? ''}`);
const ofMake = commands.filter((command) => command.startsWith('make '));

describe('the README', () => {
  it('names targets that the Makefile has, of which the continuous integration calls the test itself', () => {
    expect(targets).toEqual(expect.arrayContaining(ofMake));
    expect(read('.ci/run')).toContain('make test');
  });

  it.each(commands.filter((command) => !ofMake.includes(command)))('shows a command that runs: %s', (command) => {
    expect(
      execFileSync('bash', ['-c', command], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ).not.toBe('');
  });

  it('names commands and options that there are', () => {
    const named = [...readme.matchAll(/`nashir ([a-z]+(?: ckan)?)([^`]*)`/gu)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, command = '', rest = ''] of named) {
      const help = execFileSync(process.execPath, ['dist/main.js', ...command.split(' '), '--help'], {
        cwd: root,
        encoding: 'utf8',
      });
      for (const [option] of rest.matchAll(/--[a-z-]+/gu)) expect(help).toContain(option);
    }
  });

  it('publishes with make as it says it does', () => {
    expect(execFileSync('make', ['--dry-run', 'publish'], { cwd: root, encoding: 'utf8' })).toContain(
      'dist/main.js publish',
    );
  });

  it('tells the scores that the ratchet holds', () => {
    const rows = rowsOf(JSON.parse(read('test/gold/scores.json')) as Ratchet);
    expect(readme).toContain(rows.join('\n'));
  });
});

it('is a library that a program can import by its name', () => {
  const program = `import { extract } from 'nashir'; console.log(JSON.stringify(extract('في 9 دجنبر 2016').mentions[0].value));`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' })).toBe(
    '{"edtf":"2016-12-09"}\n',
  );
});
