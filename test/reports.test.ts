import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSchema } from '../pipeline/check/dataset.js';
import { validator } from '../pipeline/check/validator.js';
import { realDisk } from '../pipeline/disk.js';
import { differences } from '../pipeline/report/differences.js';
import { reportLines } from '../pipeline/report/lines.js';
import { keepReport } from '../pipeline/report/keep-report.js';
import { failedReport, unchangedReport } from '../pipeline/report/report.js';
import type { Report } from '../pipeline/schemas.js';
import { workshop, type Workshop } from './workshop.js';

const first = {
  'sources/a.txt': 'انعقد الاجتماع يوم 14 شتنبر 2016 في المغرب.',
  'sources/b.txt': 'بلغت الكلفة 300 درهم مغربي.',
};

const folders = (shop: Workshop): Promise<string[]> => readdir(join(shop.output, 'state/runs'));
const file = async (shop: Workshop, folder: string, ending: string): Promise<string> =>
  readFile(join(shop.output, 'state/runs', folder, `report.${ending}`), 'utf8');
const newest = async (shop: Workshop, ending: string): Promise<string> =>
  file(shop, (await folders(shop)).at(-1) ?? '', ending);
const report = async (shop: Workshop): Promise<Report> => JSON.parse(await newest(shop, 'json')) as Report;

describe('the report of a run', () => {
  test('tells what was new, and then what changed, by source, kind and dataset, and where the texts differ', async () => {
    const shop = await workshop(first);
    await shop.publish();
    expect(await report(shop)).toMatchObject({
      result: 'published',
      sources: { new: ['a.txt', 'b.txt'], changed: [], gone: [] },
      mentions: { date: { rows: 1, added: 1, removed: 0, changed: 0 } },
    });
    await shop.put({
      'sources/a.txt': 'انعقد الاجتماع يوم 15 شتنبر 2016 في المغرب.',
      'sources/b.txt': null,
      'sources/c.txt': 'يوم 3 ماي 2014 في تونس.',
    });
    const { out } = await shop.publish({ acceptLoss: true });
    expect(out).toContain('Since the last release: 1 new, 1 changed, 1 gone.\n');
    expect(out).toMatch(/ {2}date +2, 2 added, 1 removed\n/u);
    const second = await report(shop);
    expect(validator(readSchema('report'))(second)).toEqual([]);
    expect(second).toMatchObject({
      sources: {
        new: ['c.txt'],
        changed: [
          {
            file: 'a.txt',
            differences: [
              { before: 'انعقد الاجتماع يوم ', removed: '14', added: '15', after: ' شتنبر 2016 في المغرب.' },
            ],
          },
        ],
        gone: ['b.txt'],
      },
      mentions: { date: { rows: 2, added: 2, removed: 1 }, amount: { rows: 0, removed: 1 } },
    });
    const texts = [await newest(shop, 'md'), await newest(shop, 'html')];
    for (const text of texts)
      for (const words of ['نُشر ما تغيّر', 'Ce qui a changé a été publié', 'What changed was published'])
        expect(text).toContain(words);
    expect(texts[0]).toContain('~~14~~**15**');
    expect(texts[1]).toContain('<del>14</del><ins>15</ins>');
  });

  test('of a run that is held tells what it would have done, and why it did not', async () => {
    const shop = await workshop(first);
    await shop.publish();
    await shop.put({ 'sources/b.txt': null });
    await shop.publish();
    expect(await report(shop)).toMatchObject({ result: 'held', sources: { gone: ['b.txt'] }, site: null });
    expect(await newest(shop, 'md')).toContain('of the 2 rows of documents would vanish');
    expect(await newest(shop, 'html')).toContain('documents disparaîtraient');
  });

  test('is there where a run fails, or was cut off', async () => {
    const shop = await workshop();
    await shop.publish({ json: true });
    expect(await report(shop)).toMatchObject({
      result: 'failed',
      exitCode: 2,
      reason: `${shop.input}/sources: Cannot find the folder of sources`,
    });
    await shop.put(first);
    await realDisk.write(join(shop.output, 'state/holder-gone.json'), [
      JSON.stringify({ pid: 4194304, host: 'far', since: '2026-01-01T00:00:00.000Z', run: '20260101T000000.000Z' }),
    ]);
    await shop.publish();
    expect(JSON.parse(await file(shop, '20260101T000000.000Z', 'json'))).toMatchObject({
      result: 'interrupted',
      exitCode: null,
      started: '2026-01-01T00:00:00.000Z',
    });
  });

  test('of a run that found all as it was bears its own name and times, not those of the run before', () => {
    const when = { run: 'second', started: '2', ended: '3' };
    const said = failedReport({ run: 'first', started: '0', ended: '1' }, { message: '', hint: undefined });
    expect(unchangedReport(when, { fetched: [], said })).toMatchObject(when);
  });

  test('is what --json prints', async () => {
    const shop = await workshop(first);
    const { out } = await shop.publish({ json: true });
    expect(JSON.parse(out)).toEqual(await report(shop));
  });

  test('shows markup of a message as text', async () => {
    const shop = await workshop();
    const told = failedReport({ run: 'r', started: '', ended: '' }, { message: 'a <b>*c*</b> & `d`', hint: '|<i>|' });
    const folder = await keepReport(told, shop.output, 1, realDisk);
    const html = await readFile(join(folder, 'report.html'), 'utf8');
    expect(html).not.toMatch(/<b>|<i>/u);
  });
});

test('the terminal is told on how many rows the sources differ', () => {
  const dataset = {
    rows: 7,
    version: '1.0.0',
    previous: '1.0.0',
    isNew: false,
    bump: null,
    added: null,
    removed: null,
    changed: null,
  };
  const report = {
    ...failedReport({ run: 'r', started: '', ended: '' }, { message: '', hint: undefined }),
    result: 'unchanged' as const,
    site: 'site',
    datasets: [
      { ...dataset, name: 'events', disputed: 2 },
      { ...dataset, name: 'projects', disputed: 0 },
      { ...dataset, name: 'dates', disputed: null },
    ],
  };
  expect(reportLines(report).filter((line) => line.includes('1.0.0'))).toEqual([
    expect.stringMatching(/^ {2}events .*as before, 2 disputed$/u),
    expect.stringMatching(/^ {2}projects .*as before$/u),
    expect.stringMatching(/^ {2}dates .*as before$/u),
  ]);
});

test('only the newest reports are kept', async () => {
  const { output } = await workshop();
  const when = (run: string) => ({ run, started: '', ended: '' });
  for (const run of ['1', '2', '3'])
    await keepReport(failedReport(when(run), { message: '', hint: '' }), output, 2, realDisk);
  expect(await readdir(join(output, 'runs'))).toEqual(['2', '3']);
  await keepReport(failedReport(when('3'), { message: '', hint: '' }), output, 2, realDisk);
  expect(await readdir(join(output, 'runs'))).toEqual(['3', '3-2']);
});

test('a report that cannot be kept is told of, and stops nothing', async () => {
  const shop = await workshop(first);
  await realDisk.makeFolder(join(shop.output, 'state'));
  await writeFile(join(shop.output, 'state/runs'), 'in the way');
  const { exitCode, error } = await shop.publish();
  expect(exitCode).toBe(0);
  expect(error).toMatch(/Cannot keep the report of 20260304T120000\.000Z: .*a file stands where a folder is expected/u);
});

describe('the differences of two texts', () => {
  test('are words, with what stands about them, as they follow each other', () => {
    expect(differences('قال الوزير أمس إن المشروع الكبير انطلق', 'قال الوزير إن المشروع الكبير انطلق هنا')).toEqual([
      { before: 'قال الوزير ', removed: 'أمس ', added: '', after: 'إن المشروع الكبير انطلق' },
      { before: 'إن المشروع الكبير انطلق', removed: '', added: ' هنا', after: '' },
    ]);
  });

  test.each([
    ['a number is one with its marks', 'بقيمة 2,4 مليون', 'بقيمة 3,1 مليون', '2,4', '3,1'],
    ['a date, too', 'يوم 14/9/2016 بالرباط', 'يوم 15/9/2016 بالرباط', '14/9/2016', '15/9/2016'],
    [
      'places with hardly a word between them are one',
      'شمل 350 أسرة سنة 2017.',
      'شمل 41 أسرة سنة 2018.',
      '350 أسرة سنة 2017',
      '41 أسرة سنة 2018',
    ],
  ])('are shown as people read them: %s', (_, before, after, removed, added) => {
    expect(differences(before, after)).toMatchObject([{ removed, added }]);
  });

  test('show whole words about a place', () => {
    const long = 'المنظمة الدولية للهجرة ومنظمة العمل الدولية والاتحاد الأوروبي';
    expect(differences(`${long} ثم ${long}`, `${long} و ${long}`)).toEqual([
      {
        before: ' ومنظمة العمل الدولية والاتحاد الأوروبي ',
        removed: 'ثم',
        added: 'و',
        after: ' المنظمة الدولية للهجرة ومنظمة العمل ',
      },
    ]);
  });

  test('are none where the texts are one, and null where nearly all differs', () => {
    const many = (word: string): string => `${word} `.repeat(3000);
    expect(differences('أ ب', 'أ ب')).toEqual([]);
    expect(differences(many('أ'), many('ب'))).toBeNull();
  });
});
