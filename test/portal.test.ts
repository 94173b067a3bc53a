import { createHash } from 'node:crypto';
import { readFile, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { datasetNames, type Row } from '../pipeline/check/dataset.js';
import { languages, texts } from '../portal/texts/texts.js';
import { publishedSite, type PublishedSite } from './published-site.js';
import { tree, workshop } from './workshop.js';

const page =
  'انعقد الاجتماع في الرباط يوم 14 شتنبر 2016 بالمغرب، ثم في مراكش خلال دجنبر 2018 مع المنظمة الدولية للهجرة.\r\n\r\nوبلغت الميزانية 2,4 مليون درهم 😀 و2 مليون يورو.\n';
const sources = { 'sources/page.txt': page, 'sources/ب/ثانية.txt': 'يوم 3 ماي 2014 بتونس.' };
const quiet = { quiet: true } as const;

let site: PublishedSite;
beforeAll(async () => {
  site = await publishedSite(sources);
});

const addresses = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/gu)].map(([, address = '']) => address.replaceAll('&amp;', '&'));

describe('the pages of a site', () => {
  test('are there for every dataset, thing and source, in three languages', async () => {
    const { pages, json } = site;
    const things = ['organizations', 'places', 'programmes', 'acronyms', 'events', 'agreements'] as const;
    const keys = await Promise.all(
      things.map(async (name) =>
        (await json<Row[]>(`data/${name}/latest/${name}.json`)).map(({ id }) => `id/${name.slice(0, -1)}/${id}`),
      ),
    );
    // What rows name without a row of its own has an address as well: who is above a body, what another took the place of.
    const named = await Promise.all(
      (['organizations', 'places', 'programmes'] as const).map(async (name) => {
        const rows = await json<Row[]>(`data/${name}/latest/${name}.json`);
        const others = rows.flatMap((row) =>
          [row['parent'] ?? [], row['same_as'] ?? [], row['superseded_by'] ?? []].flat(),
        );
        return others.map((key) => `id/${name.slice(0, -1)}/${String(key)}`);
      }),
    );
    const hashes = (await json<Row[]>('data/documents/latest/documents.json')).map(
      ({ id, sha256 }) => `sources/${id}/${String(sha256).slice(0, 12)}`,
    );
    const expected = [
      '',
      'about',
      'api',
      'changes',
      'quality',
      'search',
      'sources',
      'sources/page',
      'sources/ب/ثانية',
      ...hashes,
      ...datasetNames.map((name) => `data/${name}`),
      ...new Set([...keys.flat(), ...named.flat()]),
    ].map((path) => join(path, 'index.html'));
    const isOfTerms = (path: string): boolean => /^(?:codes|def)\//u.test(path);
    expect(pages.filter((path) => !isOfTerms(path))).toEqual(
      expected.flatMap((path) => [path, `fr/${path}`, `en/${path}`]).sort(),
    );
    // Those are published with the terms, and stay.
    expect(site.paths.filter(isOfTerms)).toEqual(expect.arrayContaining(['codes/kinds/index.html', 'def/index.html']));
  });

  test('lead to nothing that is not there, from wherever the folder lies', async () => {
    const { paths, pages, read } = site;
    const there = new Set(paths);
    const dead: string[] = [];
    for (const path of pages) {
      for (const address of addresses(await read(path))) {
        const [target = ''] = address.split(/[?#]/u);
        if (/^(?:https?|mailto):/u.test(address) || target === '') continue;
        const led = normalize(join(dirname(path), decodeURIComponent(target)));
        if (!there.has(led)) dead.push(`${path} → ${address}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('are HTML without a fault', async () => {
    const { paths, read } = site;
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const faults: string[] = [];
    for (const path of paths.filter((each) => each.endsWith('.html'))) {
      const { results } = await validator.validateString(await read(path));
      for (const { line, message, ruleId } of results.flatMap(({ messages }) => messages))
        faults.push(`${path}:${String(line)}: ${message} (${ruleId})`);
    }
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });

  test('hold the text of a source as it was read, character by character', async () => {
    const [, prose = ''] =
      /<div class="prose"[^>]*>(.*?)<\/div>/su.exec(await site.read('en/sources/page/index.html')) ?? [];
    const entities: Readonly<Record<string, string>> = {
      '&amp;': '&',
      '&lt;': '<',
      '&gt;': '>',
      '&quot;': '"',
      '&#39;': "'",
      '&#13;': '\r',
    };
    expect(prose.replace(/<[^>]*>/gu, '').replace(/&[#\w]+;/gu, (entity) => entities[entity] ?? entity)).toBe(page);
  });

  test('are made again, byte for byte, where nothing changed but the software', async () => {
    const { publish, output } = await workshop({ 'sources/page.txt': page }, { hasPages: true });
    await publish(quiet);
    const folder = join(output, 'site');
    const [before, link] = [await tree(folder), await readlink(folder)];
    expect((await publish()).out).toContain('Nothing changed');
    expect(await readlink(folder)).toBe(link);
    const old = join(folder, 'assets/build.txt');
    await rm(old);
    await writeFile(old, 'another\n');
    await relist(folder, 'assets/build.txt');
    expect((await publish()).out).toContain('Nothing changed');
    expect(await readlink(folder)).not.toBe(link);
    expect(await tree(folder)).toEqual(before);
    expect(await readdir(join(output, 'builds'))).toContain((await readlink(folder)).split('/').at(-1));
  });

  test('show what is gone as gone, and what a version changed', async () => {
    const { publish, put, site: read } = await workshop(sources, { hasPages: true });
    await publish(quiet);
    await put({ 'sources/ب/ثانية.txt': null });
    await publish({ ...quiet, acceptLoss: true });
    expect(await read('en/id/place/TN/index.html')).toContain(texts.en.thingGone);
    expect(await read('en/changes/places/1.0.0..1.1.0/index.html')).toContain('1 row removed');
    expect(await read('en/changes/index.html')).toContain('changes/places/1.0.0..1.1.0'.replace('changes/', ''));
  });

  test('take nothing that a source says for more than its words', async () => {
    const evil = '</script><script>alert(1)</script> <img src=x onerror=alert(1)> "\' & يوم 3 ماي 2014 في الرباط.\n';
    const { pages, read } = await publishedSite({
      'sources/evil.txt': evil,
      'sources/evil.yaml': `title: '<script>alert("x")</script>'\npublisher: '"><img src=x onerror=alert(2)>'\nurl: 'javascript:alert(3)'\n`,
    });
    for (const path of pages) {
      const html = await read(path);
      expect(html).not.toMatch(/<script>|<img|href="javascript:|onerror=alert\(2\)>/iu);
    }
  });
});

describe('the texts of the portal', () => {
  test('say the same things in every language, with the same values and every form of number', () => {
    const forms = (text: (typeof texts)['ar'][keyof (typeof texts)['ar']]): string[] =>
      typeof text === 'string' ? [text] : Object.values(text);
    const values = (list: readonly string[]): string[] =>
      [...new Set(list.flatMap((text) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name)))].sort();
    for (const language of languages) {
      expect(Object.keys(texts[language])).toEqual(Object.keys(texts.en));
      for (const [key, text] of Object.entries(texts[language])) {
        const english = texts.en[key as keyof typeof texts.en];
        expect([key, values(forms(text))]).toEqual([key, values(forms(english))]);
        expect(typeof text).toBe(typeof english);
        if (typeof text === 'object')
          expect(Object.keys(text).sort()).toEqual(
            new Intl.PluralRules(language)
              .resolvedOptions()
              .pluralCategories.filter((form) => form in text || language === 'ar')
              .sort(),
          );
      }
    }
  });
});

/** Writes the checksum of a file into the list of the site anew, as a publish with other software would have. */
async function relist(folder: string, file: string): Promise<void> {
  const list = join(folder, 'SHA256SUMS');
  const sum = createHash('sha256')
    .update(await readFile(join(folder, file)))
    .digest('hex');
  const lines = (await readFile(list, 'utf8')).split('\n');
  await rm(list);
  await writeFile(list, lines.map((line) => (line.endsWith(`  ${file}`) ? `${sum}  ${file}` : line)).join('\n'));
}
