import { createHash } from 'node:crypto';
import { readlink, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import { verify } from '../pipeline/commands/verify.js';
import { run } from './terminal.js';
import { copyOf, workshop, type Workshop } from './workshop.js';

const quiet = { quiet: true } as const;

const second = '\u{1f600}\u{1f600} بلغت الكلفة 300 درهم يوم 3 ماي 2014.';

/** A site of two releases; texts have characters of two UTF-16 units before their mentions. */
const made = await workshop(
  { 'sources/page.txt': '\u{1f600} في المغرب يوم 14 شتنبر 2016.', 'sources/page.yaml': 'title: صفحة\n' },
  { whenDone: afterAll },
);
await made.publish(quiet);
await made.put({
  'sources/second.txt': second,
  'sources/page.yaml': 'title: الصفحة\n',
});
await made.publish(quiet);
const published = (): Promise<Workshop> => copyOf(made);

const verified = (shop: Workshop): ReturnType<typeof run> =>
  run((effects) => verify(join(shop.output, 'site'), {}, effects));

/** Edits a published file by hand; gives what it was. */
async function edit(shop: Workshop, path: string, change: (text: string) => string): Promise<string> {
  const text = await shop.site(path);
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(join(shop.output, 'site', path), changed);
  return text;
}

const edits: readonly [title: string, path: string, change: (text: string) => string, faults: readonly RegExp[]][] = [
  [
    'a cell of a CSV',
    'data/amounts/1.1.0/amounts.csv',
    (text) => text.replace(',300,', ',900,'),
    [
      /^data\/amounts\/1\.1\.0\/amounts\.csv: Unexpected SHA-256 `[0-9a-f]{64}`, expected `[0-9a-f]{64}` by data\/amounts\/1\.1\.0\/SHA256SUMS:1$/mu,
      /^data\/amounts\/1\.1\.0\/amounts\.csv:2: Unexpected `900` in column amount, expected `300` as in amounts\.json$/mu,
    ],
  ],
  [
    'a value that its schema does not admit',
    'data/amounts/1.1.0/amounts.json',
    (text) => text.replace('"amount":"300"', '"amount":"many"'),
    [/^data\/amounts\/1\.1\.0\/amounts\.json:2: amount-[0-9a-f]{16}: amount: Unexpected `many`, expected text like/mu],
  ],
  [
    'an offset',
    'data/dates/1.1.0/dates.json',
    (text) => text.replace(/"start":(\d+)/u, (_, start: string) => `"start":${String(Number(start) + 1)}`),
    [
      /^data\/dates\/1\.1\.0\/dates\.json:2: date-[0-9a-f]{16}: Unexpected words `[^`]+` at code points \d+–\d+, expected the quote `[^`]+`$/mu,
    ],
  ],
  [
    'a text',
    `sources/second/${createHash('sha256').update(second).digest('hex').slice(0, 12)}.txt`,
    (text) => text.replace('300', '900'),
    [/^sources\/second\/[0-9a-f]{12}\.txt: Unexpected SHA-256 `[0-9a-f]{64}`, expected `[0-9a-f]{64}` by the rows/mu],
  ],
  [
    'a change list',
    'data/documents/changes/1.0.0..1.1.0.json',
    (text) => text.replace('"second"', '"third"'),
    [
      /^data\/documents\/changes\/1\.0\.0\.\.1\.1\.0\.json: Unexpected `added` `\["third"\]`, expected `\["second"\]`$/mu,
    ],
  ],
  [
    'the index',
    'index.json',
    (text) => text.replace('"version": "1.1.0"', '"version": "1.0.0"'),
    [
      /^index\.json: Unexpected version `1\.0\.0` of documents, expected `1\.1\.0` by data\/documents\/versions\.json$/mu,
    ],
  ],
  [
    'what a descriptor states of a file',
    'data/dates/1.1.0/datapackage.json',
    (text) => text.replace(/sha256:(.)/u, (_, digit) => `sha256:${digit === '0' ? '1' : '0'}`),
    [
      /^data\/dates\/1\.1\.0\/datapackage\.json: Unexpected SHA-256 `[0-9a-f]{64}` of data\/dates\/1\.1\.0\/dates\.\S+, expected/mu,
    ],
  ],
  [
    'an address in the catalogue',
    'catalog.ttl',
    (text) => text.replace('dates/1.1.0/dates.csv>', 'dates/1.1.0/datas.csv>'),
    [
      /^catalog\.ttl:\d+: Unexpected address `http:\/\/127\.0\.0\.1:8080\/data\/dates\/1\.1\.0\/datas\.csv`, expected one at which a file of the site answers$/mu,
    ],
  ],
  [
    'a link of a page',
    'data/documents/changes/1.0.0..1.1.0.html',
    (text) => text.replace('href="1.0.0..1.1.0.json"', 'href="1.0.0..9.9.9.json"'),
    [/^data\/documents\/changes\/1\.0\.0\.\.1\.1\.0\.html:\d+: Unexpected address `1\.0\.0\.\.9\.9\.9\.json`/mu],
  ],
  [
    'what is no JSON',
    'data/dates/versions.json',
    () => '{',
    [/^data\/dates\/versions\.json: Unexpected text, expected JSON: /mu],
  ],
  [
    'the order of rows',
    'data/dates/1.1.0/dates.json',
    (text) =>
      `[\n${(JSON.parse(text) as Row[])
        .toReversed()
        .map((row) => JSON.stringify(row))
        .join(',\n')}\n]\n`,
    [/^data\/dates\/1\.1\.0\/dates\.json:3: Unexpected `[^`]+` after `[^`]+`, expected order of id$/mu],
  ],
];

describe('nashir verify', () => {
  test('finds no fault in what was published', async () => {
    const { code, out } = await verified(await published());
    expect([code, out]).toEqual([0, expect.stringMatching(/\/site: \d+ files, \d+ versions, \d+ rows: no fault\n$/u)]);
  });

  test('finds by its place whatever was edited by hand', async () => {
    const shop = await published();
    for (const [title, path, change, faults] of edits) {
      const before = await edit(shop, path, change);
      const { code, out } = await verified(shop);
      expect(code, title).toBe(1);
      for (const fault of faults) expect(out).toMatch(fault);
      expect(out).toMatch(/: \d+ faults?\n$/u);
      await writeFile(join(shop.output, 'site', path), before);
    }
    expect((await verified(shop)).code).toBe(0);
  });

  test('finds what is gone', async () => {
    const shop = await published();
    const site = join(shop.output, 'site');
    await rm(join(site, 'data/dates/1.0.0/dates.csv'));
    await rm(join(site, 'data/places/1.0.0'), { recursive: true });
    const { code, out } = await verified(shop);
    expect(code).toBe(1);
    expect(out).toMatch(/^data\/dates\/1\.0\.0\/dates\.csv: Cannot find the file, expected it by/mu);
    expect(out).toMatch(/^data\/places\/1\.0\.0\/SHA256SUMS: Cannot find the file/mu);
    await rm(join(site, 'index.json'));
    expect((await verified(shop)).out).toMatch(
      /^index\.json: Cannot find the file, expected it here\n[^\n]+: 1 fault\n$/u,
    );
  });

  test('finds a file in a version that does not belong there, and a version that is not listed', async () => {
    const shop = await published();
    const site = join(shop.output, 'site');
    await writeFile(join(site, 'data/dates/1.0.0/note.txt'), '');
    await edit(shop, 'data/places/versions.json', (text) => text.replace('"1.0.0"', '"1.0.1"'));
    const { out } = await verified(shop);
    expect(out).toContain(
      'data/dates/1.0.0/note.txt: Unexpected file, expected only those in data/dates/1.0.0/SHA256SUMS\n',
    );
    expect(out).toContain('data/places/1.0.0: Unexpected version, expected those of data/places/versions.json\n');
  });
});

describe('a published file that was edited by hand', () => {
  test('stops the next publish, which says which file, and is not overwritten', async () => {
    const shop = await published();
    const line = (await shop.site('SHA256SUMS')).split('\n').findIndex((sum) => sum.endsWith('  index.json')) + 1;
    await edit(shop, 'index.json', (text) => text.replace('"licence": null', '"licence": "CC-BY-4.0"'));
    await shop.put({ 'sources/third.txt': 'يوم 9 يونيو 2011.' });
    const before = await shop.site('index.json');
    const { exitCode, error } = await shop.publish(quiet);
    const folder = (await readlink(join(shop.output, 'site'))).replace(/^/u, `${shop.output}/`);
    expect([exitCode, error]).toEqual([
      2,
      `${folder}/index.json: Unexpected content, expected what was published (${folder}/SHA256SUMS:${String(line)})\n  Bring it back from a copy; \`nashir verify\` tells what else differs. What is to be corrected belongs into the input folder.\n`,
    ]);
    expect(await shop.site('index.json')).toBe(before);
  });

  test('is told when it is gone, or when it is a copy of the newest version', async () => {
    const shop = await published();
    await rm(join(shop.output, 'site/last_updated.txt'));
    await edit(shop, 'data/dates/latest/dates.csv', (text) => text.replace('2014', '2015'));
    const { error } = await shop.publish(quiet);
    expect(error).toMatch(/\/last_updated\.txt: Unexpected content/u);
    expect(error).toMatch(/\/data\/dates\/latest\/dates\.csv: Unexpected content/u);
    expect(error).not.toMatch(/\/data\/places\//u);
  });
});
