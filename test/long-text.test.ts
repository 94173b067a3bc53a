import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realEffects } from '../pipeline/effects.js';
import { resolve } from '../pipeline/resolve/resolve.js';
import { serve, type Serving } from '../portal/serve.js';
import { divide, mostLetters } from '../portal/store/divide.js';
import { documentOf, mentionOf } from './documents.js';
import { publishedSite, type PublishedSite } from './published-site.js';

const sentence = (n: number): string =>
  `وقع الطرفان اتفاقية بقيمة ${String(n)} مليون درهم في ${String(1 + (n % 28))} ماي 2014.`;
const chapter = (n: number): string =>
  `الفصل ${String(n)}\n\n${Array.from({ length: 60 }, (_, i) => sentence(n * 100 + i)).join(' ')}\n\n`;
const long = Array.from({ length: 24 }, (_, i) => chapter(i + 1)).join('');

describe('a long text is divided', () => {
  const words = 'كلمة '.repeat(100_000);
  test.each([
    ['before a heading', long, /^الفصل \d+$/u],
    ['before a heading of Markdown', long.replaceAll('الفصل', '## الفصل الذي يلي هذا الفصل، وهو'), /^الفصل/u],
    ['between sentences', long.replaceAll('\n', ' '), /^(?:وقع|الفصل)/u],
    ['between words', words, /^كلمة كلمة/u],
    ['anywhere', 'ا'.repeat(500_000), /^ااا/u],
    ['but in no character', '😀'.repeat(100_000), /^$/u],
  ])('%s, and put together its parts are the text', (_, text, title) => {
    const parts = divide(text, []);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter((part) => !title.test(part.title))).toEqual([]);
    expect(Math.max(...parts.map((part) => part.text.length))).toBeLessThanOrEqual(1.25 * mostLetters);
    expect(parts.flatMap(({ start, end }) => [start, end])).toEqual(
      [0, ...parts.flatMap(({ end }) => [end, end])].slice(0, -1),
    );
    let before = '';
    for (const part of parts) {
      expect(part.text).not.toMatch(/^[\udc00-\udfff]/);
      expect(part.line).toBe(before.split('\n').length);
      before += part.text;
    }
  });

  test('where the more is marked, the shorter, and no mention is cut in two', () => {
    const text = 'ب'.repeat(200_000);
    const spans = Array.from({ length: 900 }, (_, i) => ({ start: i * 20, end: i * 20 + 19 }));
    const parts = divide(text, spans);
    expect(parts[0]?.end).toBeLessThan(mostLetters / 3);
    expect(parts.filter(({ start }) => start < 18_000 && start % 20 !== 0 && start % 20 !== 19)).toEqual([]);
    expect(divide(text, [{ start: 0, end: 200_000 }]).length).toBeGreaterThan(2);
  });

  test('and ends, however much begins in one place', () => {
    const spans = Array.from({ length: 3_000 }, () => ({ start: 10, end: 11 }));
    expect(
      divide('ب'.repeat(100), spans)
        .map((part) => part.text)
        .join(''),
    ).toHaveLength(100);
  });

  test.each(['', 'نص قصير.'])('but not «%s»', (text) => {
    expect(divide(text, [])).toHaveLength(1);
  });
});

test('who and what is meant is resolved in a text with more mentions than a call can have arguments', () => {
  const one = mentionOf('organization', 'البنك الدولي', 'البنك الدولي', {
    name: 'البنك الدولي',
    key: 'WORLD-BANK',
  });
  const mentions = Array.from({ length: 150_000 }, (_, i) => ({ ...one, id: `organization-${String(i)}` }));
  const { organizations } = resolve([{ ...documentOf('a', 'البنك الدولي', []), mentions }]);
  expect(organizations.map((each) => each.mentions.length)).toEqual([150_000]);
});

describe('the page of a long text', () => {
  let site: PublishedSite;
  let serving: Serving;
  let paths: readonly string[];
  beforeAll(async () => {
    site = await publishedSite({ 'sources/a/long.txt': long, 'sources/a/short.txt': sentence(7) });
    serving = await serve(site.output, '127.0.0.1', 0, realEffects);
    paths = site.paths.filter((path) => /^sources\/a\/long\/[0-9a-f]{12}\/\d+\/index\.html$/u.test(path));
  }, 120_000);
  afterAll(() => serving.stop());

  const textOf = (html: string): string =>
    /<div class="prose"[^>]*>(.*?)<\/div>/su.exec(html)?.[1]?.replaceAll(/<[^>]*>/gu, '') ?? '';

  test('has the first part, leads to all by their headings, and together they are the text', async () => {
    const first = await site.read('sources/a/long/index.html');
    expect(paths.length).toBeGreaterThan(1);
    const links = [...first.matchAll(/<a href="([^"]+)" data-start="(\d+)"[^>]*><bdi>(الفصل \d+)</gu)];
    expect(links).toHaveLength(paths.length + 1);
    const texts = await Promise.all(['sources/a/long/index.html', ...paths].map(site.read));
    expect(texts.map(textOf).join('')).toBe(long);
  });

  test('is found at every address, in every language, live as in files, and at no other', async () => {
    const status = async (path: string): Promise<number> => (await fetch(new URL(path, serving.address))).status;
    for (const language of ['', 'fr/', 'en/'])
      for (const path of paths) {
        const address = language + path.replace('/index.html', '');
        const page = await (await fetch(new URL(address, serving.address))).text();
        expect(textOf(page)).toBe(textOf(await site.read(language + path)));
        expect(/<link rel="canonical" href="([^"]+)"/u.exec(page)?.[1]).toBe(`http://127.0.0.1:8080/${address}`);
        expect(page.match(/<link rel="alternate" hreflang="[^"]+"/gu)).toHaveLength(4);
        expect(page.match(/rel="prev"/gu)).toHaveLength(2);
      }
    const folder = paths[0]?.replace('/2/index.html', '') ?? '';
    expect(await status(folder)).toBe(200);
    for (const wrong of ['1', '0', '99', '02', 'x'])
      expect([wrong, await status(`${folder}/${wrong}`)]).toEqual([wrong, 404]);
  });

  test('is where rows, things and the sitemap lead, each to the part that has the place', async () => {
    const mentions = await site.json<{ id: string; source_id: string; start: number }[]>(
      'data/mentions/latest/mentions.json',
    );
    const files = ['sources/a/long/index.html', ...paths];
    const pages = await Promise.all(files.map(site.read));
    const parts = await site.json<string[][]>(`${paths[0]?.replace('/2/index.html', '') ?? ''}.parts.json`);
    expect(parts.flat().sort()).toEqual(
      mentions
        .filter(({ source_id: id }) => id === 'a/long')
        .map(({ id }) => id)
        .sort(),
    );
    for (const [i, ids] of parts.entries()) for (const id of ids) expect(pages[i]).toContain(`id="m-${id}"`);
    const table = await (await fetch(new URL('data/amounts?sort=-start', serving.address))).text();
    const led = [...table.matchAll(/href="([^"#]+)#m-([^"]+)"/gu)];
    expect(led.length).toBeGreaterThan(10);
    for (const [, path = '', id = ''] of led) {
      const target = new URL(path, new URL('data/amounts', serving.address));
      expect(await (await fetch(target)).text()).toContain(`id="m-${id}"`);
    }
    const sitemap = await site.read('sitemap.xml');
    for (const path of paths)
      expect(sitemap).toContain(`<loc>http://127.0.0.1:8080/en/${path.replace('/index.html', '')}</loc>`);
  });
});
