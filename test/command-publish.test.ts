import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workshop, type Workshop } from './workshop.js';

const source = 'يوم 14 شتنبر 2016 في المغرب.';
const tellBase = (input: string): string =>
  `  ${input}/nashir.yaml: Cannot find \`portal.base\` in ${input}/nashir.yaml, expected the address of the portal; http://127.0.0.1:8080/ stands in every published address`;

describe('nashir, as it is built,', () => {
  const nashir = (...args: string[]) => spawnSync(process.execPath, ['dist/main.js', ...args], { encoding: 'utf8' });
  const publish = (shop: Workshop, ...args: string[]) =>
    nashir('publish', '--input', shop.input, '--output', shop.output, ...args);

  test('tells its version, and shows examples in every help', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(nashir('--version').stdout).toBe(`${version}\n`);
    for (const command of ['publish', 'extract', 'evaluate']) {
      const { status, stdout } = nashir(command, '--help');
      expect([command, status]).toEqual([command, 0]);
      expect(stdout).toMatch(new RegExp(`Examples:\n {2}\\$ .*nashir ${command}`, 'u'));
    }
  });

  test.each([
    [['--nonsense'], "error: unknown option '--nonsense'"],
    [['publsh'], "error: unknown command 'publsh'"],
    [['publish', '--jsn'], "error: unknown option '--jsn'\n(Did you mean --json?)"],
    [['publish', 'input'], "error: too many arguments for 'publish'"],
  ])('does not take %j, and ends with 2', (args, message) => {
    const { status, stdout, stderr } = nashir(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('tells in plain lines what it does, and what it came to', async () => {
    const shop = await workshop({ 'sources/page.txt': source });
    const { status, stdout, stderr } = publish(shop);
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(
        /^look for sources\nread the sources: 1 of 1\nresolve who and what is meant\ncheck the rows\npublish what has changed\n(?:write the rows: \d.*\n)+(?:make the pages: \d.*\n)+$/u,
      ),
    ]);
    expect(stdout).toMatch(
      /^Read 1 source, refused 0\.\n\nFound 2 mentions:\n {2}date +1\n {2}place +1\n\nDoubted \(2\):\n/u,
    );
    expect(stdout).toContain(tellBase(shop.input));
    expect(stdout).toMatch(/Published:\n {2}documents +1 row {3}1\.0\.0 +new\n/u);
    expect(stdout).toContain(`It lies in ${shop.output}/site/.`);
  });

  test('--quiet says nothing when all is well', async () => {
    const { status, stdout, stderr } = publish(await workshop({ 'sources/page.txt': source }), '--quiet');
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });

  test('--json reports to machines', async () => {
    const shop = await workshop({ 'sources/page.txt': source, 'sources/empty.md': '', 'sources/notes.odt': 'x' });
    const { status, stdout, stderr } = publish(shop, '--json');
    expect(status).toBe(1);
    expect(stderr).toBe(
      `${shop.input}/sources/empty.md: Unexpected empty file, expected a text\n  Write the text into it, or take the file away.\n`,
    );
    const report = JSON.parse(stdout) as Record<string, unknown>;
    expect(report).toMatchObject({
      result: 'published',
      exitCode: 1,
      documents: 1,
      mentions: { date: { rows: 1, added: 1 }, place: { rows: 1 } },
      refused: [{ file: 'empty.md' }],
      quarantined: { rows: 0, file: null },
      site: join(shop.output, 'site'),
    });
    expect(report['datasets']).toContainEqual({
      name: 'dates',
      rows: 1,
      version: '1.0.0',
      previous: null,
      isNew: true,
      bump: null,
      added: null,
      removed: null,
      changed: null,
      disputed: null,
    });
    expect(report['messages']).toContainEqual({
      file: join(shop.input, 'sources/notes.odt'),
      reason: 'Unexpected ending, expected one of .txt, .md, .html, .htm, .xhtml, .docx, .pdf; not read',
      line: null,
      column: null,
      rule: 'format',
    });
  });

  test('--json reports a run that could do nothing, too', async () => {
    const shop = await workshop();
    const { status, stdout } = publish(shop, '--json');
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      result: 'failed',
      exitCode: 2,
      reason: `${shop.input}/sources: Cannot find the folder of sources`,
    });
  });

  test('uses the word lists of the input folder where it has some', async () => {
    const columns = (name: string): string => readFileSync(`input/lexicons/${name}.csv`, 'utf8').split('\n')[0] ?? '';
    const lexicons = ['countries', 'places', 'organizations', 'programmes'].map(
      (name) => [`lexicons/${name}.csv`, `${columns(name)}\n`] as const,
    );
    const { stdout } = publish(
      await workshop({ 'sources/page.txt': source, ...Object.fromEntries(lexicons) }),
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      mentions: { date: { rows: 1 } },
      datasets: expect.arrayContaining([expect.objectContaining({ name: 'places', rows: 0 })]) as unknown,
    });
  });
});

describe('a run that can do nothing ends with 2 and one message:', () => {
  test.each<[title: string, files: Record<string, string>, message: string]>([
    [
      'there is no folder of sources',
      {},
      'input/sources: Cannot find the folder of sources\n  Make it and put documents into it (.txt, .md, .html, .htm, .xhtml, .docx, .pdf), or name another with --input.',
    ],
    [
      'it is empty',
      { 'sources/a.yaml': '' },
      'input/sources: Cannot find a source, expected a document (.txt, .md, .html, .htm, .xhtml, .docx, .pdf)\n  Put documents into it, or name another folder with --input.',
    ],
    [
      'every source is refused',
      { 'sources/a.txt': '' },
      'input/sources/a.txt: Unexpected empty file, expected a text\n  Write the text into it, or take the file away.',
    ],
    [
      'a key is not known',
      { 'sources/a.txt': source, 'nashir.yaml': 'portal:\n  bsae: https://x/\n' },
      'input/nashir.yaml:2:3: Unexpected key `bsae`, expected `base`, `title` or `description`; did you mean `base`?',
    ],
    [
      'a dataset is not known',
      { 'sources/a.txt': source, 'nashir.yaml': 'datasets:\n  date: { atLeast: 1 }\n' },
      'input/nashir.yaml:2:3: Unexpected key `date`, expected `documents`, `mentions`, `dates`, `amounts`, `organizations`, `acronyms`, `places`, `programmes`, `events`, `projects`, `agreements`, `statistics`, `relations` or `curations`; did you mean `dates`?',
    ],
    [
      'a floor is no number',
      { 'sources/a.txt': source, 'nashir.yaml': 'datasets:\n  dates: { atLeast: many }\n' },
      'input/nashir.yaml:2:12: Unexpected `many`, expected a whole number',
    ],
    [
      'the base is no address',
      { 'sources/a.txt': source, 'nashir.yaml': 'portal: { base: data.example.org }\n' },
      'input/nashir.yaml:1:11: Unexpected `data.example.org`, expected an address that begins with https:// or http:// and has no ? or #',
    ],
    [
      'the configuration is empty',
      { 'sources/a.txt': source, 'nashir.yaml': '' },
      'input/nashir.yaml: Unexpected empty file, expected a text\n  Write the text into it, or take the file away.',
    ],
    [
      'the YAML is broken',
      { 'sources/a.txt': source, 'nashir.yaml': 'portal:\n  base: "x\n' },
      'input/nashir.yaml:3:1: Unexpected YAML: Missing closing "quote',
    ],
    [
      'a key stands twice',
      { 'sources/a.txt': source, 'nashir.yaml': 'licence: a\nlicence: b\n' },
      'input/nashir.yaml:2:1: Unexpected YAML: Map keys must be unique',
    ],
  ])('%s', async (_, files, message) => {
    const shop = await workshop(files);
    const { exitCode, out, error } = await shop.publish({ quiet: true });
    expect([exitCode, out, error.replaceAll(shop.input, 'input')]).toEqual([2, '', `${message}\n`]);
  });

  test('the configuration that was asked for is not there', async () => {
    const shop = await workshop({ 'sources/a.txt': source });
    const { exitCode, error } = await shop.publish({ quiet: true, config: 'no.yaml' });
    expect([exitCode, error]).toEqual([
      2,
      'no.yaml: Unexpected path to nothing, expected the configuration, a YAML file\n',
    ]);
  });

  test('and it is in the journal', async () => {
    const shop = await workshop();
    await shop.publish({ quiet: true });
    const [line = ''] = readFileSync(join(shop.output, 'state/runs.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(line)).toEqual({
      run: '20260304T120000.000Z',
      started: '2026-03-04T12:00:00.000Z',
      ended: '2026-03-04T12:00:00.000Z',
      result: 'failed',
      exitCode: 2,
      reason: `${shop.input}/sources: Cannot find the folder of sources`,
      versions: {},
    });
  });
});
