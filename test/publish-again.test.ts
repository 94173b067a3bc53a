import { readFile, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasetNames, type Row } from '../pipeline/check/dataset.js';
import { runs, tree, workshop } from './workshop.js';

const page =
  'انعقد الاجتماع في الرباط يوم 14 شتنبر 2016 بالمغرب، ثم في مراكش خلال دجنبر 2018.\n\nوبلغت الميزانية 2,4 مليون درهم.\n';
const quiet = { quiet: true } as const;

describe('publishing again', () => {
  test('with nothing changed makes no version and changes no byte, not even a build', async () => {
    const { publish, output } = await workshop({ 'sources/page.txt': page });
    await publish(quiet);
    const before = [
      await tree(join(output, 'site')),
      await readlink(join(output, 'site')),
      await readdir(join(output, 'builds')),
    ];
    const { exitCode, out } = await publish();
    expect(exitCode).toBe(0);
    expect(out).toContain('Nothing changed, so nothing was published.');
    expect([
      await tree(join(output, 'site')),
      await readlink(join(output, 'site')),
      await readdir(join(output, 'builds')),
    ]).toEqual(before);
  });

  test('elsewhere gives the same bytes', async () => {
    const sources = { 'sources/ب.txt': page, 'sources/a/c.txt': 'يوم 3 ماي 2014.' };
    const [here, there] = [await workshop(sources), await workshop(sources)];
    await here.publish(quiet);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    try {
      await there.publish(quiet);
    } finally {
      process.env['TZ'] = zone;
    }
    expect(await tree(join(there.output, 'site'))).toEqual(await tree(join(here.output, 'site')));
  });

  test('with a source more is a minor version, with its rows in the change list; earlier versions stay, byte for byte', async () => {
    const { publish, put, output, json } = await workshop({ 'sources/page.txt': page });
    await publish(quiet);
    const before = await tree(join(output, 'site'));
    await put({ 'sources/second.txt': 'يوم 3 ماي 2014.' });
    await publish(quiet);
    const added = (await json<Row[]>('data/dates/1.1.0/dates.json'))
      .filter((row) => row['source_id'] === 'second')
      .map((row) => row.id);
    expect(await json('data/dates/changes/1.0.0..1.1.0.json')).toEqual({
      dataset: 'dates',
      from: '1.0.0',
      to: '1.1.0',
      bump: 'minor',
      added,
      removed: [],
      changed: [],
      counts: { added: 1, removed: 0, changed: 0 },
    });
    expect(await json('data/dates/versions.json')).toMatchObject({
      versions: [
        { version: '1.0.0' },
        { version: '1.1.0', changes: 'http://127.0.0.1:8080/data/dates/changes/1.0.0..1.1.0.json' },
      ],
    });
    const after = await tree(join(output, 'site'));
    const frozen = Object.keys(before).filter((path) => /^(?:data\/\w+\/\d|sources\/\w+\/)/u.test(path));
    expect(frozen.map((path) => [path, after[path]])).toEqual(frozen.map((path) => [path, before[path]]));
    expect(await readFile(join(output, 'site/data/dates/latest/dates.csv'))).toEqual(
      await readFile(join(output, 'site/data/dates/1.1.0/dates.csv')),
    );
  });

  test('without a source is a minor version that lists its rows as removed', async () => {
    const { publish, put, json } = await workshop({
      'sources/page.txt': page,
      'sources/second.txt': 'يوم 3 ماي 2014.',
    });
    await publish(quiet);
    const gone = (await json<Row[]>('data/dates/1.0.0/dates.json'))
      .filter((row) => row['source_id'] === 'second')
      .map((row) => row.id);
    await put({ 'sources/second.txt': null });
    await publish({ ...quiet, acceptLoss: true });
    expect(await json('data/dates/changes/1.0.0..1.1.0.json')).toMatchObject({
      added: [],
      removed: gone,
      counts: { removed: 1 },
    });
  });

  test('with a value corrected is a patch that tells the cell, and other datasets stay', async () => {
    const { publish, put, json } = await workshop({ 'sources/page.txt': page, 'sources/page.yaml': 'title: صفحة\n' });
    await publish(quiet);
    await put({ 'sources/page.yaml': 'title: الصفحة\n' });
    await publish(quiet);
    expect(await json('data/documents/changes/1.0.0..1.0.1.json')).toMatchObject({
      bump: 'patch',
      changed: [{ id: 'page', column: 'title', old: 'صفحة', new: 'الصفحة' }],
    });
    const { datasets } = await json<{ datasets: { name: string; version: string }[] }>('index.json');
    expect(Object.fromEntries(datasets.map(({ name, version }) => [name, version]))).toMatchObject({
      documents: '1.0.1',
      dates: '1.0.0',
      mentions: '1.0.0',
      places: '1.0.0',
    });
  });

  test('with a text changed keeps both versions of the text, and ids outlive what stands before them', async () => {
    const { publish, put, output, json } = await workshop({ 'sources/page.txt': page });
    await publish(quiet);
    const ids = (await json<Row[]>('data/dates/1.0.0/dates.json')).map((row) => row.id);
    await put({ 'sources/page.txt': `فقرة أولى.\n\n${page}` });
    await publish(quiet);
    expect((await json<Row[]>('data/dates/1.0.1/dates.json')).map((row) => row.id)).toEqual(ids);
    expect(await readdir(join(output, 'site/sources/page'))).toHaveLength(2);
    expect(await readFile(join(output, 'site/sources/page.txt'), 'utf8')).toBe(`فقرة أولى.\n\n${page}`);
  });

  test('under another address is a major version of every dataset', async () => {
    const { publish, put, json } = await workshop({ 'sources/page.txt': page });
    await publish(quiet);
    await put({ 'nashir.yaml': 'portal:\n  base: https://data.example.org\n' });
    await publish(quiet);
    const { base, datasets } = await json<{ base: string; datasets: { version: string }[] }>('index.json');
    expect([base, ...datasets.map(({ version }) => version)]).toEqual([
      'https://data.example.org/',
      ...datasetNames.map(() => '2.0.0'),
    ]);
    expect(await json('data/dates/2.0.0/dates.schema.json')).toMatchObject({
      $id: 'https://data.example.org/data/dates/2.0.0/dates.schema.json',
    });
  });

  test('under another licence is a patch of every dataset, for its descriptors state it', async () => {
    const { publish, put, json } = await workshop({ 'sources/page.txt': page });
    await publish(quiet);
    await put({ 'nashir.yaml': 'licence: CC-BY-4.0\n' });
    expect((await publish()).out).toContain('Published:');
    expect(await json('index.json')).toMatchObject({
      licence: 'CC-BY-4.0',
      datasets: datasetNames.map(() => ({ version: '1.0.1' })),
      releases: [{ number: 1 }, { number: 2, versions: { dates: '1.0.1' } }],
    });
    expect((await publish()).out).toContain('Nothing changed');
    await put({ 'nashir.yaml': 'licence: CC-BY-4.0\ndatasets: { dates: { keywords: { en: [calendar] } } }\n' });
    await publish(quiet);
    const { datasets } = await json<{ datasets: { name: string; version: string }[] }>('index.json');
    expect(datasets.filter(({ version }) => version !== '1.0.1').map(({ name }) => name)).toEqual(['dates']);
  });
});

describe('nothing is released, and what was released before stands,', () => {
  test('when a dataset has fewer rows than its floor', async () => {
    const { publish, put, output } = await workshop({ 'sources/page.txt': page });
    await publish(quiet);
    const before = await tree(join(output, 'site'));
    await put({ 'nashir.yaml': 'datasets:\n  dates: { atLeast: 3 }\n', 'sources/page.txt': `${page}زيادة.` });
    const { exitCode, error } = await publish(quiet);
    expect([exitCode, error]).toEqual([
      1,
      'Unexpected 2 rows of dates, expected at least 3 (`atLeast` in the configuration): nothing is released\n',
    ]);
    expect(await tree(join(output, 'site'))).toEqual(before);
    expect(await runs(output)).toMatchObject([
      { result: 'published' },
      { result: 'held', exitCode: 1, reason: 'dates has 2 rows, expected at least 3' },
    ]);
  });

  test('when the floor of a score is none, or of a kind that there is not', async () => {
    const { publish, put, output } = await workshop({ 'sources/page.txt': page });
    await publish(quiet);
    await put({ 'nashir.yaml': 'scores: { date: 1.5 }\n', 'sources/page.txt': `${page}زيادة.` });
    expect((await publish(quiet)).error).toContain('nashir.yaml:1:11: Unexpected `1.5`');
    await put({ 'nashir.yaml': 'scores: { tehme: 1 }\n' });
    expect((await publish(quiet)).error).toContain('Unexpected key `tehme`');
    expect(await runs(output)).toHaveLength(3);
  });

  test('when a source that was published before cannot be read any more; once it is taken away its rows are withdrawn', async () => {
    const { publish, put, output, json } = await workshop({
      'sources/page.txt': page,
      'sources/second.txt': 'يوم 3 ماي 2014.',
    });
    await publish(quiet);
    const before = await tree(join(output, 'site'));
    await put({ 'sources/second.txt': '' });
    const { exitCode, error } = await publish(quiet);
    expect(exitCode).toBe(1);
    expect(error).toContain('second.txt: Unexpected empty file, expected a text');
    expect(error).toContain('Cannot release without second.txt, which was published before');
    expect(await tree(join(output, 'site'))).toEqual(before);
    await put({ 'sources/second.txt': null });
    expect((await publish({ ...quiet, acceptLoss: true })).exitCode).toBe(0);
    expect(await json('data/documents/versions.json')).toMatchObject({ versions: [{ rows: 2 }, { rows: 1 }] });
  });

  test('while a new source that cannot be read holds up no other', async () => {
    const { publish, output, json } = await workshop({
      'sources/page.txt': page,
      'sources/bad.txt': Buffer.from([0xc7, 0xe1]),
    });
    const { exitCode, error } = await publish(quiet);
    expect(exitCode).toBe(1);
    expect(error).toContain('bad.txt:1:1: Unexpected byte `0xC7` at byte offset 0, expected UTF-8');
    expect(await json<Row[]>('data/documents/latest/documents.json')).toMatchObject([{ id: 'page' }]);
    expect(await runs(output)).toMatchObject([{ result: 'published', exitCode: 1 }]);
  });
});
