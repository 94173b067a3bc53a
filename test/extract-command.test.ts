import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameOf } from '../pipeline/commands/name-of.js';
import { evaluate } from '../pipeline/commands/evaluate.js';
import { extract, type ExtractOptions } from '../pipeline/commands/extract.js';
import { extract as extractText } from '../pipeline/extract.js';
import { run } from './terminal.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nashir-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** The JSON objects of a command's answer, a line each. */
const answersIn = (out: string) =>
  out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

async function extractRun(files: string[], options: ExtractOptions = {}, input: readonly (string | Uint8Array)[] = []) {
  const said = await run((effects) => extract(files, options, effects), { input });
  return { ...said, answers: answersIn(said.out) };
}

const sentence = 'انعقد الاجتماع يوم 3 أكتوبر 2013.';

describe('nashir extract', () => {
  it('prints one object a file, with the mentions that the library gives', async () => {
    const { code, answers } = await extractRun([file('a.txt', sentence), file('b.md', `# ${sentence}`)]);
    expect(code).toBe(0);
    expect(answers).toMatchObject([{ length: sentence.length }, { text: `# ${sentence}` }]);
    expect(answers[0]).not.toHaveProperty('text');
    const strip = (mentions: unknown) =>
      (mentions as { start: number; text: string; value: object }[]).map(({ start, text, value }) => ({
        start,
        text,
        value,
      }));
    expect(strip(answers[0]?.['mentions'])).toEqual(strip(extractText(sentence).mentions));
  });

  it('reads one text from standard input as the document -', async () => {
    const half = Buffer.from(sentence).subarray(0, 7);
    const rest = Buffer.from(sentence).subarray(7);
    const { code, answers } = await extractRun(['-'], {}, [half, rest]);
    expect({ code, answers }).toMatchObject({ code: 0, answers: [{ document: '-', length: sentence.length }] });
  });

  it('takes the id, the day and the country from what is known of the text', async () => {
    file('c.yaml', 'id: circular\ncountry: TN\n');
    const { answers } = await extractRun([file('c.txt', 'بلغت الكلفة 300 دينار.')]);
    expect(answers).toMatchObject([
      { document: 'circular', mentions: [{ kind: 'amount', value: { amount: '300', currency: 'TND' } }] },
    ]);
  });

  it.each([
    ['input/sources/a/b.txt', 'a/b.txt'],
    ['letters/c.txt', 'letters/c.txt'],
    ['.drafts/d.txt', 'd.txt'],
    ['../e.txt', 'e.txt'],
    ['/elsewhere/f.txt', 'f.txt'],
  ])('names %s by the path %s, of which no part begins with a dot', (path, name) => {
    expect(nameOf(path)).toBe(name);
  });

  it('takes no trace beside --ndjson', async () => {
    const { code, log } = await extractRun([], { ndjson: true, trace: '1,2' });
    expect({ code, log }).toEqual({
      code: 2,
      log: 'Unexpected --trace beside --ndjson, expected files, or - for standard input',
    });
  });

  it('says which rules were tried at a place, and what came of each', async () => {
    const { answers } = await extractRun(['-'], { trace: '15,30' }, [sentence]);
    expect(answers[0]?.['trace']).toContainEqual(expect.objectContaining({ kind: 'date', result: 'kept' }));
  });

  it.each([
    ['a file that is not there', () => [join(folder, 'none.txt')], 'path to nothing'],
    ['an empty file', () => [file('e.txt', '')], 'empty'],
    [
      'bytes that are not UTF-8',
      () => [file('w.txt', Buffer.concat([Buffer.from('وزارة '), Buffer.from([0xe9])]))],
      'byte',
    ],
    ['a folder', () => [folder], 'folder'],
  ])('refuses %s with exit code 2, and reads the others with 1', async (_, files, reason) => {
    const alone = await extractRun(files());
    expect(alone).toMatchObject({ code: 2, answers: [] });
    expect(alone.log).toContain(reason);
    expect(await extractRun([...files(), file('good.txt', sentence)])).toMatchObject({
      code: 1,
      answers: [{ length: sentence.length }],
    });
  });

  it('refuses a second text with the id of a first', async () => {
    file('a.yaml', 'id: same\n');
    file('b.yaml', 'id: same\n');
    const { code, answers, log } = await extractRun([file('a.txt', sentence), file('b.txt', sentence)]);
    expect({ code, count: answers.length }).toEqual({ code: 1, count: 1 });
    expect(log).toContain('`same`');
  });

  it.each([
    [{ published: '2013' }, '--published: Unexpected `2013`, expected a date YYYY-MM-DD'],
    [{ published: '2013-02-30' }, '--published: Unexpected `2013-02-30`'],
    [{ country: 'Morocco' }, '--country: Unexpected `Morocco`'],
    [{ trace: '5' }, '--trace: Unexpected `5`, expected two offsets START,END'],
    [{ trace: '9,5' }, '--trace: Unexpected `9,5`'],
  ])('refuses the option %j', async (options, reason) => {
    const { code, log } = await extractRun(['-'], options, [sentence]);
    expect(code).toBe(2);
    expect(log).toContain(reason);
  });
});

describe('nashir extract --ndjson', () => {
  it('answers each line with one line, in order, and a bad one with what is wrong', async () => {
    const lines = [
      { id: 'a', text: sentence },
      { id: 'b', text: 'أمس', published: '2020-03-02' },
      { id: 3 },
      { id: 'd', text: '', country: 'Maroc' },
    ];
    const input = `${lines.map((line) => JSON.stringify(line)).join('\n')}\nnot json\n${JSON.stringify({ id: 'e', text: sentence })}`;
    const cut = Buffer.from(input);
    const chunks = Array.from({ length: Math.ceil(cut.length / 7) }, (_, i) => cut.subarray(i * 7, i * 7 + 7));
    const { code, answers } = await extractRun([], { ndjson: true }, [...chunks, '\n', new Uint8Array([0xff, 0x0a])]);
    expect(code).toBe(1);
    expect(answers.map(({ document, line }) => [document, line])).toEqual([
      ['a', undefined],
      ['b', undefined],
      [null, 3],
      [null, 4],
      [null, 5],
      ['e', undefined],
      [null, 7],
    ]);
    expect(answers[2]?.['error']).toContain('text');
    expect(answers[1]).toMatchObject({ mentions: [{ kind: 'date', value: { edtf: '2020-03-01', relative: true } }] });
  });

  it('says that nothing came', async () => {
    expect(await extractRun([], { ndjson: true })).toMatchObject({ code: 2, answers: [] });
  });
});

describe('nashir evaluate', () => {
  const gold = (mentions: object[]) => {
    file('a.txt', sentence);
    file('a.json', JSON.stringify({ document: 'a', mentions }));
  };
  const date = { kind: 'date', start: 19, end: 32, text: '3 أكتوبر 2013', value: { edtf: '2013-10-03' } };

  it('prints the scores, and each difference inside its sentence with the rule', async () => {
    gold([{ ...date, start: 21, text: 'أكتوبر 2013' }]);
    const { code, out } = await run((effects) => evaluate({ gold: folder }, effects));
    expect(code).toBe(0);
    expect(out).toMatch(/date +1 +1 +0\.00 +0\.00 +0\.00 .* 1\.00 +1\.00 +1\.00/u);
    expect(out).toContain('يوم [3 أكتوبر 2013].');
    expect(out).toMatch(/false alarm: date .* by </u);
  });

  it('prints the same as JSON', async () => {
    gold([date]);
    const { out } = await run((effects) => evaluate({ gold: folder, json: true }, effects));
    expect(answersIn(out)).toMatchObject([
      {
        scores: { date: { gold: 1, found: 1, value: { f1: 1 } }, amount: { gold: 0, value: { f1: 1 } } },
        differences: [],
      },
    ]);
  });

  it.each([
    ['a folder without annotations', () => undefined, 'Cannot find an annotation'],
    [
      'an annotation whose text has changed',
      () => {
        gold([{ ...date, start: 18 }]);
      },
      'expected `3 أكتوبر 2013`',
    ],
    [
      'an annotation without its text',
      () => {
        file('b.json', '{"document":"b","mentions":[]}');
      },
      'expected b.txt',
    ],
    [
      'an annotation that is no JSON',
      () => {
        file('b.json', '{');
      },
      'Cannot read JSON',
    ],
    [
      'an annotation without mentions',
      () => {
        file('b.json', '{"document":"b"}');
      },
      '`mentions`',
    ],
  ])('refuses %s', async (_, arrange, reason) => {
    arrange();
    const { code, log } = await run((effects) => evaluate({ gold: folder }, effects));
    expect(code).toBe(2);
    expect(log).toContain(reason);
  });
});
