import { afterAll, describe, expect, test } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import { diff, type DiffOptions } from '../pipeline/commands/diff.js';
import { run } from './terminal.js';
import { workshop } from './workshop.js';

const quiet = { quiet: true } as const;

/** Three versions of `documents` and `dates`: a source more, then a title corrected. */
const shop = await workshop(
  { 'sources/page.txt': 'في المغرب يوم 14 شتنبر 2016.', 'sources/page.yaml': 'title: "<b>صفحة</b>"\n' },
  { whenDone: afterAll },
);
await shop.publish(quiet);
await shop.put({ 'sources/second.txt': 'يوم 3 ماي 2014.' });
await shop.publish(quiet);
await shop.put({ 'sources/page.yaml': 'title: الصفحة\n' });
await shop.publish(quiet);

const asked = (
  [name, from, to]: readonly [string, string, string],
  options: Partial<DiffOptions> = {},
): ReturnType<typeof run> =>
  run((effects) => diff(name, [from, to], { site: `${shop.output}/site`, ...options }, effects));

describe('nashir diff', () => {
  test('between neighbours prints the very change list that is published, and its page', async () => {
    const versions = ['documents', '1.0.0', '1.1.0'] as const;
    expect((await asked(versions, { json: true })).out).toBe(
      await shop.site('data/documents/changes/1.0.0..1.1.0.json'),
    );
    expect((await asked(versions, { html: true })).out).toBe(
      await shop.site('data/documents/changes/1.0.0..1.1.0.html'),
    );
  });

  test('compares any version with any, forwards and backwards', async () => {
    const over = JSON.parse((await asked(['documents', '1.0.0', '1.1.1'], { json: true })).out) as object;
    expect(over).toEqual({
      dataset: 'documents',
      from: '1.0.0',
      to: '1.1.1',
      bump: 'minor',
      added: ['second'],
      removed: [],
      changed: [{ id: 'page', column: 'title', old: '<b>صفحة</b>', new: 'الصفحة' }],
      counts: { added: 1, removed: 0, changed: 1 },
    });
    const back = JSON.parse((await asked(['documents', '1.1.1', '1.0.0'], { json: true })).out) as object;
    expect(back).toMatchObject({
      added: [],
      removed: ['second'],
      changed: [{ id: 'page', column: 'title', old: 'الصفحة', new: '<b>صفحة</b>' }],
    });
  });

  test('tells a person what differs, a line each', async () => {
    const [date] = (await shop.json<Row[]>('data/dates/1.1.0/dates.json')).filter(
      (row) => row['source_id'] === 'second',
    );
    expect(await asked(['dates', '1.0.0', '1.1.0'])).toEqual({
      code: 0,
      log: '',
      out: `dates 1.0.0 → 1.1.0: minor change, 1 added, 0 removed, 0 changed\n+ ${String(date?.id)} 3 ماي 2014\n`,
    });
    expect((await asked(['documents', '1.1.0', '1.1.1'])).out).toBe(
      'documents 1.1.0 → 1.1.1: patch change, 0 added, 0 removed, 1 changed\n~ page title: "<b>صفحة</b>" → "الصفحة"\n',
    );
    expect((await asked(['dates', '1.1.0', '1.1.0'])).out).toBe('dates 1.1.0 → 1.1.0: nothing differs\n');
  });

  test('as a page shows old and new side by side, and markup in a cell as text', async () => {
    const { out } = await asked(['documents', '1.0.0', '1.1.1'], { html: true });
    expect(out).toContain('<td class="modify">&lt;b&gt;صفحة&lt;/b&gt;→الصفحة</td>');
    expect(out).toMatch(/<tr class="add"><td>\+\+\+<\/td><td>second<\/td>/u);
    expect(out).toContain('<p lang="fr" dir="ltr"><strong>Documents: 1.0.0 → 1.1.1</strong> Lignes ajoutées : 1,');
    expect(out).not.toContain('<b>');
  });

  test.each([
    ['date', '1.0.0', '1.1.0', /^Unexpected dataset `date`, expected documents, .+\n {2}Did you mean `dates`\?$/u],
    ['dates', '1.0.0', '9.0.0', /^Unexpected version `9\.0\.0` of dates, expected 1\.0\.0, 1\.1\.0$/u],
  ])('says what it cannot compare: %s %s %s', async (name, from, to, message) => {
    const { code, out, log } = await asked([name, from, to]);
    expect([code, out]).toEqual([2, '']);
    expect(log).toMatch(message);
  });

  test('says where there is no site', async () => {
    const nowhere = { site: `${shop.output}/nowhere` };
    expect(await asked(['dates', '1.0.0', '1.0.1'], nowhere)).toMatchObject({
      code: 2,
      log: expect.stringMatching(/^Cannot use `[^`]+\/nowhere\/index\.json`: it is not there\n/u) as string,
    });
  });
});
